/** Random answer sets behind every share, and those that other methods are put to. */
export const DRAWS = 20_000
export const FEWER_DRAWS = 5_000
export const SEED = 2026
