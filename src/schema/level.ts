import { z } from 'zod'

/**
 * How far a framework goes on one criterion: a whole number, 0 (nothing, or against the grain) to
 * 4 (in the core, documented and tested by the project itself). What each level means for a given
 * criterion stands beside that criterion in `data/criteria.json`.
 */
export const Level = z.int().min(0).max(4)
export type Level = z.infer<typeof Level>
