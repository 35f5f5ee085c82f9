import { z } from 'zod'
import { Catalogue, Subject } from './catalogue.ts'
import { Combination } from './combination.ts'
import { Criterion } from './criterion.ts'
import type { DeepReadonly } from './deepReadonly.ts'
import { Framework, Trait, Unrated } from './framework.ts'
import { Day, Id, OptionCode, QuestionCode, Text } from './identifiers.ts'
import { Pitfall } from './pitfall.ts'
import { Fit, IncumbencyOption, QUESTION_SHAPE, QuestionTexts } from './question.ts'
import { Source } from './source.ts'
import { UseCase } from './useCase.ts'

/** What may lack a source here. */
const SOURCED = { source: true, checkedOn: true } as const

const OwnFramework = Framework.partial({
  mark: true,
  role: true,
  homepage: true,
  licence: true,
  firstRelease: true,
  versions: true,
  serverInterface: true,
  source: true,
  checkedOn: true,
  summary: true,
}).extend({ traits: z.record(Id, z.union([Trait.partial(SOURCED), Unrated])) })

const OwnOption = IncumbencyOption.omit({ program: true, fits: true }).extend({
  code: OptionCode.optional(),
  needs: IncumbencyOption.shape.needs.optional(),
})

const question = {
  ...QUESTION_SHAPE,
  code: QuestionCode.optional(),
  weight: QUESTION_SHAPE.weight.optional(),
  theme: Id.optional(),
}

const OwnQuestion = z.discriminatedUnion('kind', [
  z.strictObject({
    ...question,
    kind: z.literal('choice').optional(),
    options: z.array(OwnOption).min(2).max(8),
  }),
  z.strictObject({
    ...question,
    kind: z.literal('incumbency'),
    about: z.enum(['code', 'knowledge']),
    options: z
      .array(OwnOption.extend({ fits: z.record(Id, Fit.partial({ source: true })).optional() }))
      .min(2)
      .max(8),
  }),
])

const OwnCombination = Combination.partial(SOURCED).extend({
  examples: z.array(Combination.shape.examples.element.partial({ source: true })),
})

const { terms, useCases, themes, criterionThemes } = Catalogue.shape

/** The words of a dataset, in one language. */
const OwnWords = z.strictObject({
  ...Subject.omit({ subject: true, basis: true }).partial().shape,
  questions: z.record(Id, QuestionTexts.partial({ help: true, why: true })),
  useCases: useCases.optional(),
  terms: terms.optional(),
  themes: themes.optional(),
  criterionThemes: criterionThemes.optional(),
})

/**
 * A dataset in one file, about whatever somebody has to choose between: the parts of `data/`, with
 * as little of them as deciding needs. A source of one's own measurements has an address like any
 * other.
 */
export const OwnDataset = z.strictObject({
  $schema: z.string().max(500).optional(),
  format: z.literal('framework-wizard-dataset'),
  formatVersion: z.literal(1),
  title: Text.max(80),
  /** The day it was put together. */
  version: Day,
  criteria: z
    .array(Criterion.partial({ theme: true, spike: true }))
    .min(1)
    .max(60),
  frameworks: z.array(OwnFramework).min(2).max(12),
  questions: z.array(OwnQuestion).min(1).max(60),
  words: OwnWords,
  useCases: z.array(UseCase).optional(),
  pitfalls: z.array(Pitfall.partial(SOURCED)).optional(),
  combinations: z.array(OwnCombination).optional(),
  sources: z
    .array(
      Source.extend({ kind: z.enum(['documentation', 'repository', 'article']) }).partial({
        kind: true,
      }),
    )
    .optional(),
})
export type OwnDataset = DeepReadonly<z.infer<typeof OwnDataset>>
