import { z } from 'zod'
import type { DeepReadonly } from './deepReadonly.ts'
import { Id, Text } from './identifiers.ts'
import { QuestionTexts } from './question.ts'

/** One text, or one per plural form as `Intl.PluralRules` names them; `{name}` stands for a value. */
const Message = z.union([
  Text,
  z.strictObject({
    zero: Text.optional(),
    one: Text.optional(),
    two: Text.optional(),
    few: Text.optional(),
    many: Text.optional(),
    other: Text,
  }),
])
export type Message = DeepReadonly<z.infer<typeof Message>>

const Language = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
    'a language tag such as "en" or "pt-BR"',
  )

/**
 * What is weighed, in the words that every message can take in by these names, as in `{thing}`. A
 * dataset about something else brings its own.
 */
export const Subject = z.strictObject({
  /** The question in a few words, which is also the name of the wizard. */
  subject: Text,
  /** One of those that are weighed: "framework". */
  thing: Text,
  /** The same said in full, without an article: "Python web framework". */
  fullThing: Text,
  /** All that can be the pick, with an article: "the three". */
  thePicks: Text,
  /** Their names. */
  pickNames: Text,
  /** What can be said of the facts, after "facts that": "have sources". */
  basis: Text,
})
export type Subject = DeepReadonly<z.infer<typeof Subject>>

/** Every word of the interface in one language. The facts stand with their sources, not here. */
export const Catalogue = z.strictObject({
  $schema: z.string(),
  /** BCP 47. */
  language: Language,
  /** How days, numbers and lists are written: the language or one of its regions, such as "en-GB". */
  formats: Language,
  direction: z.enum(['ltr', 'rtl']),
  subject: Subject,
  /** The questions of the wizard and the head of a result. */
  ui: z.record(z.string(), Message),
  /** Whatever of the wizard is loaded after the first page. No name stands here and in `ui`. */
  later: z.record(z.string(), Message),
  /** The pages around it, which are rendered when the site is built, and what a result loads late. */
  pages: z.record(z.string(), Message),
  /** Themes of questions. */
  themes: z.record(Id, Text),
  criterionThemes: z.record(Id, Text),
  terms: z.record(Id, z.strictObject({ name: Text, meaning: Text })),
  questions: z.record(Id, QuestionTexts),
  useCases: z.record(Id, z.strictObject({ name: Text, description: Text })),
})
export type Catalogue = DeepReadonly<Omit<z.infer<typeof Catalogue>, 'questions'>> & {
  readonly questions: Readonly<Record<string, QuestionTexts>>
}

/**
 * How a language writes what is often written, worked out when the site is built: the first number or
 * day that a browser writes takes it 40 to 100 ms, for loading what it knows of languages.
 */
export interface Written {
  /** From 0 to 9. */
  readonly digits: readonly string[]
  /** Points above and below 0; `{n}` stands for the number without its sign. */
  readonly above: string
  readonly below: string
  /** Days of the dataset, from `YYYY-MM-DD`. */
  readonly days: Readonly<Record<string, string>>
}

/** In which language something is said; without `written` the browser is asked how. */
export interface Speech extends Pick<Catalogue, 'formats'> {
  readonly written?: Written
}

/** What the wizard needs of a catalogue. */
export type WizardCatalogue = Omit<Catalogue, 'pages'> & Speech
/** What it needs for its questions and the head of a result. */
export type FirstCatalogue = Omit<WizardCatalogue, 'later'>
/** What the pages around it need beside that. */
export type PageWords = Pick<Catalogue, 'subject' | 'pages'> & Speech
