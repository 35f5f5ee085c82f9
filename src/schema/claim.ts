import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id, Text } from './identifiers.ts'

/**
 * What rests on a claim, as a path through the dataset: `traits/django/orm`,
 * `guides/flask/avoidWhen`, `frameworks/flask`, or `features/`, `pitfalls/`, `questions/`,
 * `combinations/` and an id.
 */
const Use = z.string().regex(/^[a-z]+(\/[A-Za-z0-9-]+){1,2}$/, 'a path such as "traits/django/orm"')

const shared = {
  id: Id,
  /** The part of the article that makes it. */
  section: Text,
  /** What is claimed, in our own words. */
  claim: Text,
  /** `imprecise`: true in part. `outdated`: was true. `opinion`: nothing to check. */
  verdict: z.enum(['confirmed', 'imprecise', 'outdated', 'wrong', 'opinion']),
  /** What is true today. */
  today: Text,
  /** Where that is written; empty only where there is nothing to look up. */
  sources: z.array(Id),
  checkedOn: Day,
}

/** A claim of the article that the wizard stands on, and what became of it. */
export const Claim = z.union([
  z.strictObject({ ...shared, usedBy: z.array(Use).min(1) }),
  /** Nothing rests on it, and why that is meant. */
  z.strictObject({ ...shared, unused: Text }),
])
export type Claim = DeepReadonly<z.infer<typeof Claim>>

export const ClaimsFile = z.strictObject({ $schema: z.string(), claims: z.array(Claim).min(1) })
