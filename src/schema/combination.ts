import { z } from 'zod'
import { Condition } from './condition.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id, Text } from './identifiers.ts'
import type { SourcedOrNot } from './sourcedOrNot.ts'

const Example = z.strictObject({ name: Text, does: Text, source: Id })

/** An honest "use both": which framework does what, what that costs, and who does it. */
export const Combination = z.strictObject({
  id: Id,
  /** The one that leads comes first. */
  frameworks: z.array(Id).min(2),
  /** It is worth considering when one of these conditions holds. */
  when: z.array(Condition).min(1),
  title: Text,
  /** Who does what. */
  split: Text,
  cost: Text,
  examples: z.array(Example).min(1),
  source: Id,
  checkedOn: Day,
})
export type Combination = DeepReadonly<
  Omit<SourcedOrNot<z.infer<typeof Combination>>, 'examples'> & {
    examples: SourcedOrNot<z.infer<typeof Example>>[]
  }
>

export const CombinationsFile = z.strictObject({
  $schema: z.string(),
  combinations: z.array(Combination).min(1),
})
