import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Guide } from './guide.ts'
import { Address, Day, Id, Text } from './identifiers.ts'
import { Level } from './level.ts'
import type { SourcedOrNot } from './sourcedOrNot.ts'

/** One framework's level on one criterion, with the reason and where it can be looked up. */
export const Trait = z.strictObject({
  level: Level,
  because: Text,
  source: Id,
  checkedOn: Day,
})

/** A criterion on which a framework cannot be rated, and why. It counts as level 2, the centre. */
export const Unrated = z.strictObject({ notRated: Text })

/** Shapes that tell frameworks apart beside their names. Each framework has one of its own. */
export const MarkShape = z.enum([
  'square',
  'disc',
  'slashes',
  'triangle',
  'funnel',
  'diamond',
  'cross',
  'arch',
  'hexagon',
  'hourglass',
  'ring',
  'stairs',
])
export type MarkShape = z.infer<typeof MarkShape>

export const Framework = z.strictObject({
  id: Id,
  name: Text,
  /** Drawn beside the name wherever several frameworks stand together. */
  mark: MarkShape,
  /** `pick`: can be the headline answer. `alternative`: weighed and named when it fits better. */
  role: z.enum(['pick', 'alternative']),
  homepage: Address,
  licence: Text,
  firstRelease: z.string().regex(/^\d{4}$/, 'a year'),
  /** What was looked at, newest first. `supportedUntil` is missing where no date is promised. */
  versions: z
    .array(z.strictObject({ version: Text, supportedUntil: Day.optional(), note: Text.optional() }))
    .min(1),
  serverInterface: Text,
  /** Where its versions can be looked up, and the day that was done. */
  source: Id,
  checkedOn: Day,
  /** What it is, in one sentence of the same length for every framework. */
  summary: Text,
  /** Level per criterion id. Every criterion stands here, or says why it cannot be rated. */
  traits: z.record(Id, z.union([Trait, Unrated])),
})

/** A level that a person states for their own project, and the trait that stands back for it. */
export interface OwnTrait<Published = PublishedTrait> {
  readonly level: number
  readonly isOwn: true
  readonly published: Published
}

export type PublishedTrait = DeepReadonly<
  SourcedOrNot<z.infer<typeof Trait>> | z.infer<typeof Unrated>
>
/** What is weighed, as far as weighing it needs: more stands in `FrameworkProfile`. */
export type Framework = Pick<FrameworkProfile, 'id' | 'name' | 'mark' | 'role'> & {
  /** Missing: a dataset of one's own says nothing of the kind. */
  readonly summary?: string | undefined
  readonly traits: Readonly<Record<string, PublishedTrait | OwnTrait>>
}
/** How good a framework is at something, and when that was checked, without what says so. */
export type TraitCore =
  | { readonly level: number; readonly checkedOn?: string | undefined }
  | { readonly notRated: string }
/** What of a framework decides. */
export type FrameworkCore = Pick<Framework, 'id' | 'name' | 'mark' | 'role'> & {
  readonly traits: Readonly<Record<string, TraitCore | OwnTrait<TraitCore>>>
}
/** One of the site's own data. */
export type FrameworkProfile = DeepReadonly<z.infer<typeof Framework>>

export const FrameworkFile = Framework.extend({ $schema: z.string(), guide: Guide })
