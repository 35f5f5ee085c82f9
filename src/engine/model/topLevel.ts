/** The highest level of any criterion. */
export const TOP_LEVEL = 4
