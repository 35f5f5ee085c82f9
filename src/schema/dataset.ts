import { z } from 'zod'
import type { Combination } from './combination.ts'
import type { Criterion } from './criterion.ts'
import type { Framework, FrameworkCore, FrameworkProfile } from './framework.ts'
import { Address, Day } from './identifiers.ts'
import type { Pitfall } from './pitfall.ts'
import type { Question } from './question.ts'
import type { Source } from './source.ts'
import type { UseCase } from './useCase.ts'

/** Which release of the facts this is: the day it was put together. */
export const ReleaseFile = z.strictObject({
  $schema: z.string(),
  version: Day,
  /** Where whoever runs this site wants to hear that a fact is wrong; missing: nowhere is named. */
  issues: Address.optional(),
})

/**
 * What of a dataset decides. What stands behind it, and explains what was decided, is the rest of
 * `Dataset`; it can come later.
 */
export interface DatasetCore {
  readonly version: string
  readonly criteria: readonly Pick<Criterion, 'id' | 'theme' | 'name'>[]
  readonly frameworks: readonly FrameworkCore[]
  readonly questions: readonly Question[]
  readonly useCases: readonly UseCase[]
}

/**
 * Everything people argue about, checked and in one piece. Frameworks are in the order of their
 * ids; questions in the order in which they are asked.
 */
export interface Dataset {
  readonly version: string
  readonly criteria: readonly Criterion[]
  readonly frameworks: readonly Framework[]
  readonly questions: readonly Question[]
  readonly useCases: readonly UseCase[]
  readonly pitfalls: readonly Pitfall[]
  readonly combinations: readonly Combination[]
  /** Those that something here cites. */
  readonly sources: readonly Source[]
}

/** The site's own dataset, which says more of every framework. */
export interface PublishedDataset extends Dataset {
  readonly frameworks: readonly FrameworkProfile[]
}
