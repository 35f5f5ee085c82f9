import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id, OptionCode, QuestionCode } from './identifiers.ts'

/**
 * Every code that has ever stood in a link and the id it means. Lines are added, never changed or
 * taken away: an old link must mean the same for ever. `retired` holds, per code, the day since which
 * an option is no longer asked; such a code is never given to another.
 */
export const IdsLock = z.strictObject({
  $schema: z.string(),
  questions: z.record(
    QuestionCode,
    z.strictObject({
      id: Id,
      options: z.record(OptionCode, Id),
      retired: z.record(OptionCode, Day).optional(),
    }),
  ),
})
export type IdsLock = DeepReadonly<z.infer<typeof IdsLock>>
