import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id, OptionCode, PairCode, QuestionCode, Text } from './identifiers.ts'
import { Level } from './level.ts'
import type { SourcedOrNot } from './sourcedOrNot.ts'

/** How much an option calls for a criterion: 1 a little, 2 clearly, 3 above all. */
const Strength = z.int().min(1).max(3)

/**
 * A need, either as its strength alone or with the level from which on more does not help.
 * `enough` missing means that every level up to 4 counts.
 */
const Need = z.union([Strength, z.strictObject({ need: Strength, enough: z.int().min(1).max(4) })])

/** Least level per criterion id. */
const LeastLevels = z.record(Id, Level)

const ChoiceOption = z.strictObject({
  id: Id,
  code: OptionCode,
  /** Retired options, of this question or another, whose place it takes: old links lead to it. */
  formerly: z.array(PairCode).min(1).optional(),
  /** Strength per criterion id. Empty: the answer speaks for nobody, and says so. */
  needs: z.record(Id, Need),
  /** Levels below which a framework is out when the person marks this answer a must-have. */
  must: LeastLevels.optional(),
  /** Levels below which a framework is out whatever its points: plain facts, never taste. */
  requires: LeastLevels.optional(),
  /** Which of a framework's two first programs is the nearer one to this answer. */
  program: z.enum(['page', 'json']).optional(),
})

/** Direct evidence for a named framework, -3 to 3: only where the framework itself is the fact. */
export const Fit = z.strictObject({ fit: z.int().min(-3).max(3), because: Text, source: Id })
export type Fit = DeepReadonly<SourcedOrNot<z.infer<typeof Fit>>>

export const IncumbencyOption = ChoiceOption.extend({ fits: z.record(Id, Fit).optional() })

/** What questions of both kinds have. */
export const QUESTION_SHAPE = {
  id: Id,
  code: QuestionCode,
  /** How much the question counts: 1, 2 or 3. */
  weight: z.int().min(1).max(3),
  /** Glossary entries that are explained beside the question. */
  terms: z.array(Id).optional(),
}

/** What the person is asked, and the answers offered. */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...QUESTION_SHAPE,
    kind: z.literal('choice'),
    options: z.array(ChoiceOption).min(2).max(5),
  }),
  z.strictObject({
    ...QUESTION_SHAPE,
    kind: z.literal('incumbency'),
    /** What is there already: code that stays, or what people know. */
    about: z.enum(['code', 'knowledge']),
    options: z.array(IncumbencyOption).min(2).max(7),
  }),
])
/** Options of both kinds of question have one type: `fits` is there in incumbency only. */
export type Option = DeepReadonly<Omit<z.infer<typeof IncumbencyOption>, 'fits'>> & {
  readonly fits?: Readonly<Record<string, Fit>> | undefined
}
export type Question = DeepReadonly<Omit<z.infer<typeof Question>, 'options'>> & {
  readonly theme: string
  /** In questions of kind `incumbency` only. */
  readonly about?: 'code' | 'knowledge'
  readonly options: readonly Option[]
}

export const QuestionsFile = z.strictObject({
  $schema: z.string(),
  theme: Id,
  /** Place of the theme among the themes, from 1; no two alike. */
  order: z.int().min(1),
  questions: z.array(Question).min(1),
})

/** The words of a question in one language. */
export const QuestionTexts = z.strictObject({
  /** The topic in one to three words, for lists: "Staff screens". */
  topic: Text,
  title: Text,
  help: Text,
  why: Text,
  options: z.record(Id, z.strictObject({ label: Text, hint: Text.optional() })),
})
/** In a dataset of one's own a question may stand without explanation. */
export type QuestionTexts = DeepReadonly<
  Omit<z.infer<typeof QuestionTexts>, 'help' | 'why'> & {
    help?: string | undefined
    why?: string | undefined
  }
>
