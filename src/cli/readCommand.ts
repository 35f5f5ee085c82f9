import { parseArgs } from 'node:util'
import { toAssumedAnswers } from '#engine/toAssumedAnswers.ts'
import { readLink } from '#link/readLink.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { InputError } from './inputError.ts'
import { quote } from './quote.ts'
import { readAnswers } from './readAnswers.ts'
import { suggest } from './suggest.ts'

/** What was asked for on the command line. */
export type Command =
  | { readonly kind: 'answers'; readonly answers: Answers; readonly notes: readonly string[] }
  | { readonly kind: 'file'; readonly path: string }

const USAGE =
  'Say what to decide with one of --use-case <id>, --answers <JSON>, --link <address or token> or --file <cases.jsonl>.'

/** Reads the arguments of the decide command. Throws an `InputError` on anything unusable. */
export function readCommand(dataset: Dataset, args: readonly string[]): Command {
  const values = parse(args)
  const given = Object.values(values).filter((value) => value !== undefined)
  const isRefined = values['use-case'] !== undefined && values.answers !== undefined
  if (given.length !== (isRefined ? 2 : 1)) throw new InputError(USAGE)
  if (values.file !== undefined) return { kind: 'file', path: values.file }
  if (values.link !== undefined) return readLinked(dataset, values.link)
  const usual = values['use-case'] === undefined ? {} : findUseCase(dataset, values['use-case'])
  const own = values.answers === undefined ? {} : readAnswers(dataset, parseJson(values.answers))
  return { kind: 'answers', answers: { ...usual, ...own }, notes: [] }
}

function parse(args: readonly string[]) {
  const option = { type: 'string' } as const
  const options = { 'use-case': option, answers: option, link: option, file: option }
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, tokens: true })
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const repeated = names.find((name, index) => names.indexOf(name) < index)
    if (repeated !== undefined) throw new Error(`Option '--${repeated}' was given twice`)
    return values
  } catch (error) {
    throw new InputError(`${toSentence(error)} ${USAGE}`)
  }
}

/** The first sentence of an error's message, on one line. */
function toSentence(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\.?(?:\n|$)/)
  return `${first}.`
}

/** Parses JSON that a person wrote. Throws an `InputError` that says where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputError(`This is not valid JSON: ${reason.replaceAll(/\s+/g, ' ')}.`)
  }
}

function findUseCase({ useCases }: Dataset, id: string): Answers {
  const useCase = useCases.find((candidate) => candidate.id === id)
  if (useCase) return toAssumedAnswers(useCase)
  const ids = useCases.map((candidate) => candidate.id)
  throw new InputError(`There is no use case ${quote(id)}.${suggest(id, ids)}`)
}

function readLinked({ questions }: Dataset, link: string): Command {
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
