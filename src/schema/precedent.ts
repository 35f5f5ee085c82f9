import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Day, Id, Text } from './identifiers.ts'

const Year = z.string().regex(/^\d{4}$/, 'a year')

/** What was decided there and why, as its people wrote it down. */
const Rationale = z.strictObject({ text: Text, source: Id })

/** A project that changed its framework. Names, because not all of them are weighed here. */
const Migration = z.strictObject({
  from: Text,
  to: Text,
  /** In which it was finished, or begun where the end is not known. */
  year: Year,
  text: Text,
  /** Whether its people wrote down why. */
  reason: z.enum(['written-down', 'partly', 'missing']),
  /** Where the reason stands; a commit that shows the move where it is missing. */
  source: Id,
})

/** A real project and the framework it verifiably runs on. */
export const Precedent = z.strictObject({
  id: Id,
  name: Text,
  /** On GitHub, `owner/name`. */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name'),
  framework: Id,
  /** The line that names the framework, in the repository as of a commit. */
  evidence: z.strictObject({
    path: Text,
    line: Text,
    commit: z.string().regex(/^[0-9a-f]{40}$/, 'forty hexadecimal digits'),
    /** Missing where the day of the commit is not known. */
    snapshotOn: Day.optional(),
  }),
  description: Text,
  /** Year of the first commit or of the first document about it, where known. */
  startedIn: Year.optional(),
  /** It exists to show its framework, so it tells nothing about choices. */
  isDemonstration: z.literal(true).optional(),
  /** Web frameworks it uses beside the main one. */
  alsoUses: z.array(Text),
  /** Question id to option id, as far as known; by the rules in `data/README.md`. */
  answers: z.record(Id, Id),
  rationales: z.array(Rationale),
  migrations: z.array(Migration),
})
export type Precedent = DeepReadonly<z.infer<typeof Precedent>>

export const PrecedentsFile = z.strictObject({
  $schema: z.string(),
  precedents: z.array(Precedent).min(1),
})
