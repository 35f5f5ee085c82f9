/** Where a person's own levels stand on the result. */
export const OWN_LEVELS_ID = 'own-levels'
