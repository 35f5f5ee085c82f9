import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id } from './identifiers.ts'

/** Answers that must all be given: question id to the options that count, at least one each. */
export const Condition = z.record(Id, z.array(Id).min(1))
export type Condition = DeepReadonly<z.infer<typeof Condition>>
