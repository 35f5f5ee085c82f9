import { z } from 'zod'
import { Condition } from './condition.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id, Text } from './identifiers.ts'
import type { SourcedOrNot } from './sourcedOrNot.ts'

/** A way to be hurt by a framework, whom it concerns, and what to do about it. */
export const Pitfall = z.strictObject({
  id: Id,
  /** Frameworks that it belongs to. */
  frameworks: z.array(Id).min(1),
  /** It bites when one of these conditions holds. */
  when: z.array(Condition).min(1),
  /** Its name in a few words. */
  title: Text,
  happens: Text,
  remedy: Text,
  source: Id,
  checkedOn: Day,
})
export type Pitfall = DeepReadonly<SourcedOrNot<z.infer<typeof Pitfall>>>

export const PitfallsFile = z.strictObject({
  $schema: z.string(),
  pitfalls: z.array(Pitfall).min(1),
})
