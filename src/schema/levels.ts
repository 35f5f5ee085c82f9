/** Every level there is, lowest first. */
export const LEVELS = [0, 1, 2, 3, 4] as const
