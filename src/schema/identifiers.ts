import { z } from 'zod'

/** Lower-case words joined by hyphens. Stable for ever: answers, links and words hang on it. */
export const Id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'lower-case words joined by hyphens, such as "staff-screens"',
  )
export type Id = z.infer<typeof Id>

/** Two characters that stand for a question in a link. Assigned once, never reused. */
export const QuestionCode = z.string().regex(/^[a-z]{2}$/, 'two lower-case letters, such as "sc"')

/** One letter that stands for an option in a link, unique within its question. */
export const OptionCode = z.string().regex(/^[a-z]$/, 'one lower-case letter')

/** An option as it stands in a link: the code of its question and its own. */
export const PairCode = z.string().regex(/^[a-z]{3}$/, 'three lower-case letters, such as "scb"')

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date()

/** An address that a person may follow: https only. */
export const Address = z
  .string()
  .regex(/^https:\/\/[^\s]+$/, 'an address that begins with https://')

/** A sentence or phrase that a person reads: not empty, no leading or trailing space, plain text. */
export const Text = z
  .string()
  .min(1)
  .max(500)
  .regex(/^\S[\s\S]*\S$|^\S$/, 'text without space at its ends')
