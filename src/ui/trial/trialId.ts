/** Where it is told that something is being tried. */
export const TRIAL_ID = 'trial'
