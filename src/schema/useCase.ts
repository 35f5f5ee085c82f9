import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id } from './identifiers.ts'

/** A typical project and its usual answers, question id to option id. */
export const UseCase = z.strictObject({
  id: Id,
  answers: z.record(Id, Id),
})
export type UseCase = DeepReadonly<z.infer<typeof UseCase>>

export const UseCasesFile = z.strictObject({
  $schema: z.string(),
  useCases: z.array(UseCase).min(1),
})
