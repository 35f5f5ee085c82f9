import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id, Text } from './identifiers.ts'

/** A published situation, answered as a careful reader would, and what was recommended there. */
export const Persona = z.strictObject({
  id: Id,
  /** The situation, in our own words and without the name of a framework. */
  situation: Text,
  source: Id,
  /** Framework ids that the source recommends or would accept. */
  accepted: z.array(Id).min(1),
  /** Those that did not exist then and are a sound choice now. */
  reasonableToday: z.array(Id),
  /** Why the wizard says something else than was published, where it does. */
  disagreement: z.strictObject({ pick: Id, because: Text }).optional(),
  /** Question id to option id. */
  answers: z.record(Id, Id),
})
export type Persona = DeepReadonly<z.infer<typeof Persona>>

export const PersonasFile = z.strictObject({
  $schema: z.string(),
  personas: z.array(Persona).min(1),
})
