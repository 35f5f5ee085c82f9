/** Where the site stands in words that are read from right to left, below the root. */
export const MIRRORED_FOLDER = 'tests/.output/mirrored'
