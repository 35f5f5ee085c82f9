import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Address, Day, Id, Text } from './identifiers.ts'

/** Where a fact can be looked up. `address` is missing only for our own measurements. */
export const Source = z.strictObject({
  id: Id,
  title: Text,
  kind: z.enum(['documentation', 'repository', 'article', 'measurement']),
  address: Address.optional(),
  lookedAtOn: Day,
})
export type Source = DeepReadonly<z.infer<typeof Source>>

export const SourcesFile = z.strictObject({
  $schema: z.string(),
  sources: z.array(Source).min(1),
})
