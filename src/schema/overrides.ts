import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id } from './identifiers.ts'
import { Level } from './level.ts'

/**
 * A person's own facts: the level that they give a framework on a criterion for their project, in
 * place of the published one. Framework id to criterion id to level; what is missing stays as it is.
 */
export const Overrides = z.record(Id, z.record(Id, Level))
export type Overrides = DeepReadonly<z.infer<typeof Overrides>>
