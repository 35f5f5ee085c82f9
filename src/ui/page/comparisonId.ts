/** The part of the comparison that a script takes over. */
export const COMPARISON_ID = 'comparison'
