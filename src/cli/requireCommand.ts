import { parseArgs } from 'node:util'
import { toAssumedAnswers } from '#engine/model/toAssumedAnswers.ts'
import { readLink } from '#link/readLink.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { InputError } from './inputError.ts'
import { quote } from './quote.ts'
import { refuseRepeated } from './refuseRepeated.ts'
import { requireAnswers } from './requireAnswers.ts'
import { requireJson } from './requireJson.ts'
import { suggest } from './suggest.ts'
import { toSentence } from './toSentence.ts'

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: 'answers'; readonly answers: Answers; readonly notes: readonly string[] }
  | { readonly kind: 'file'; readonly path: string }

const USAGE =
  'Say what to decide with one of --use-case <id>, --answers <JSON>, --link <address or token> or --file <cases.jsonl>.'

/** What the arguments of the decide command ask for, or an `InputError` on anything unusable. */
export function requireCommand(dataset: Dataset, args: readonly string[]): Command {
  const values = requireValues(args)
  const given = Object.values(values).filter((value) => value !== undefined)
  const isRefined = values['use-case'] !== undefined && values.answers !== undefined
  if (given.length !== (isRefined ? 2 : 1)) throw new InputError(USAGE)
  if (values.file !== undefined) return { kind: 'file', path: values.file }
  if (values.link !== undefined) return requireLinked(dataset, values.link)
  const usual = values['use-case'] === undefined ? {} : requireUseCase(dataset, values['use-case'])
  const own =
    values.answers === undefined ? {} : requireAnswers(dataset, requireJson(values.answers))
  return { kind: 'answers', answers: { ...usual, ...own }, notes: [] }
}

function requireValues(args: readonly string[]) {
  const option = { type: 'string' } as const
  const options = { 'use-case': option, answers: option, link: option, file: option }
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, tokens: true })
    refuseRepeated(tokens)
    return values
  } catch (error) {
    throw new InputError(`${toSentence(error)} ${USAGE}`)
  }
}

function requireUseCase({ useCases }: Dataset, id: string): Answers {
  const useCase = useCases.find((candidate) => candidate.id === id)
  if (useCase) return toAssumedAnswers(useCase)
  const ids = useCases.map((candidate) => candidate.id)
  throw new InputError(`There is no use case ${quote(id)}.${suggest(id, ids)}`)
}

function requireLinked({ questions }: Dataset, link: string): Command {
  const read = readLink(questions, link)
  switch (read.kind) {
    case 'intact':
      return {
        kind: 'answers',
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
