import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { StatedAnswer, StatedVerdict } from './explanation.ts'
import { Day, Id } from './identifiers.ts'
import { Ranked } from './verdictReport.ts'

/** What several people's answers come to, for programs. */
export const TeamReport = z.strictObject({
  schemaVersion: z.literal(1),
  datasetVersion: Day,
  members: z.array(
    z.strictObject({
      /** As it was given. */
      name: z.string(),
      verdict: StatedVerdict,
      /** The token of a link to this member's result. */
      link: z.string(),
    }),
  ),
  /** On everybody's points together; what one rules out is out for all. */
  joint: StatedVerdict,
  ranking: z.array(Ranked),
  /** Where they differ, what can move the joint margin most first. */
  differences: z.array(
    z.strictObject({
      question: Id,
      sides: z
        .array(
          z.strictObject({
            answer: StatedAnswer,
            /** Places in `members`, from 0. */
            members: z.array(z.int().min(0)).min(1),
          }),
        )
        .min(2),
      /** Points by which the margin of the first pick over the second moves with who gives in. */
      swing: z.int().min(0),
      /** Whether agreeing can change the joint verdict: alone, with other differences, or not. */
      reach: z.enum(['alone', 'together', 'none']),
    }),
  ),
})
export type TeamReport = DeepReadonly<z.infer<typeof TeamReport>>
