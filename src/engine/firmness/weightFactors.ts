/** What a weighting multiplies a question by: a half to double, in twelfths, so it stays whole. */
export const WEIGHT_FACTORS = [6, 9, 12, 16, 24] as const
