import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id, Text } from './identifiers.ts'

const shared = {
  today: Text,
  /** What the article says, where that is something else. */
  article: Text.optional(),
}

/** A cell of the feature table: with a source, or without one in a row that is a judgement. */
const Value = z.union([
  z.strictObject({ ...shared, source: Id, checkedOn: Day }),
  z.strictObject(shared),
])

/** A row of the article's feature table, extended to every framework. */
export const Feature = z.strictObject({
  id: Id,
  name: Text,
  /** Why no document can state what stands in this row, so that it is somebody's judgement. */
  judgement: Text.optional(),
  /** Value per framework id; every framework has one. */
  values: z.record(Id, Value),
})
export type Feature = DeepReadonly<z.infer<typeof Feature>>

export const FeaturesFile = z.strictObject({
  $schema: z.string(),
  features: z.array(Feature).min(1),
})
