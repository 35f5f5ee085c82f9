import { readLink } from '#link/readLink.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'
import { InputError } from './inputError.ts'
import { quote } from './quote.ts'

/** What a link holds, and a sentence for each part of it that was left out. */
export interface Linked {
  readonly answers: Answers
  readonly overrides: Overrides
  readonly notes: readonly string[]
}

/** The answers of a link and what was left out of it, or an `InputError` on one that is not whole. */
export function requireLinked(
  dataset: Pick<Dataset, 'questions' | 'useCases' | 'frameworks' | 'criteria'>,
  link: string,
): Linked {
  const { read, levels } = readLink(dataset, link)
  if (levels.isDamaged) {
    throw new InputError(
      'The own levels in the link are damaged: something was cut off or changed, so they cannot be relied on.',
    )
  }
  switch (read.kind) {
    case 'intact':
      return {
        answers: read.answers,
        overrides: levels.overrides,
        notes: [
          ...[...read.dropped.map(({ text }) => text), ...levels.unknown].map(
            (text) => `${quote(text)} means nothing in this dataset; it is left out.`,
          ),
          ...read.replaced.map(
            (text) => `${quote(text)} is no longer offered; the option in its place counts.`,
          ),
        ],
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
