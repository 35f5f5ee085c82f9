/**
 * The level that speaks neither way. The same for every framework: it moves no margin, only the
 * signs on display.
 */
export const CENTRE_LEVEL = 2
