import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id, Text } from './identifiers.ts'

/** One axis on which frameworks differ. */
export const Criterion = z.strictObject({
  id: Id,
  theme: Id,
  name: Text,
  /** What levels 0, 1, 2, 3, 4 mean, in that order, so that two people would rate alike. */
  levels: z.tuple([Text, Text, Text, Text, Text]),
  /** What to build to find out about it, where two are too close to call: one instruction. */
  spike: Text.max(140).regex(/^[A-Z].*\.$/, 'a sentence that ends with a full stop'),
  /** Why no document can state this level, so that it is somebody's judgement. */
  judgement: Text.optional(),
})
/** A dataset of one's own may propose nothing to build. */
export type Criterion = DeepReadonly<
  Omit<z.infer<typeof Criterion>, 'spike'> & { spike?: string | undefined }
>

export const CriteriaFile = z.strictObject({
  $schema: z.string(),
  criteria: z.array(Criterion).min(1),
})
