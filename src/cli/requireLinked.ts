import { readLink } from '#link/readLink.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { InputError } from './inputError.ts'
import { quote } from './quote.ts'

/** The answers of a link and what was left out of it, or an `InputError` on one that is not whole. */
export function requireLinked(
  { questions }: Pick<Dataset, 'questions'>,
  link: string,
): { readonly answers: Answers; readonly notes: readonly string[] } {
  const read = readLink(questions, link)
  switch (read.kind) {
    case 'intact':
      return {
        answers: read.answers,
        notes: read.dropped.map(
          ({ text }) => `${quote(text)} means nothing in this dataset; it is left out.`,
        ),
      }
    case 'damaged':
      throw new InputError(
        'The link is damaged: something was cut off or changed, so its answers cannot be relied on.',
      )
    case 'newer':
      throw new InputError(
        `The link was written by another version (${quote(read.version)}) of the wizard.`,
      )
    case 'too-long':
      throw new InputError(
        `The link is too long to be one of ours: its answers have ${read.length} characters.`,
      )
    case 'unreadable':
      throw new InputError('There are no answers in this link.')
  }
}
