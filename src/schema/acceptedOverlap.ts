import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id, Text } from './identifiers.ts'

const OptionName = z.strictObject({ question: Id, option: Id })

/** Two options of different questions that call for the same, and why it is right to count both. */
export const AcceptedOverlap = z.strictObject({
  options: z.tuple([OptionName, OptionName]),
  because: Text,
})
export type AcceptedOverlap = DeepReadonly<z.infer<typeof AcceptedOverlap>>

export const AcceptedOverlapsFile = z.strictObject({
  $schema: z.string(),
  overlaps: z.array(AcceptedOverlap),
})
