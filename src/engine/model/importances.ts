/** Importances by number, mildest first, and how many there are: see `Stances`. */
export const [NORMAL, IMPORTANT, MUST] = [0, 1, 2]
export const KINDS = 3
