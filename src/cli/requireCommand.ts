import { parseArgs } from 'node:util'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Overrides } from '#schema/overrides.ts'
import { InputError } from './inputError.ts'
import { mergeOverrides } from './mergeOverrides.ts'
import { quote } from './quote.ts'
import { refuseRepeated } from './refuseRepeated.ts'
import { requireAnswers } from './requireAnswers.ts'
import { requireJson } from './requireJson.ts'
import { requireLinked } from './requireLinked.ts'
import { type Member, requireMember } from './requireMember.ts'
import { requireOverrides } from './requireOverrides.ts'
import { type RecordAsked, requireRecord } from './requireRecord.ts'
import { suggest } from './suggest.ts'
import { toSentence } from './toSentence.ts'

/** What was asked for on the command line. */
export type Command = {
  readonly overrides: Overrides
  readonly isExplained: boolean
  readonly isQuick: boolean
} & (
  | {
      readonly kind: 'answers'
      readonly answers: Answers
      readonly notes: readonly string[]
      /** A record is to be printed instead of the report. */
      readonly record: RecordAsked | null
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'team'; readonly members: readonly Member[] }
)

type Values = ReturnType<typeof requireValues>['values']

const USAGE =
  'Say what to decide with one of --use-case <id>, --answers <JSON>, --link <address or token>, --file <cases.jsonl> or --team <answers or links>.'

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const OPTIONS = {
  'use-case': text,
  answers: text,
  link: text,
  file: text,
  team: flag,
  overrides: text,
  explain: flag,
  quick: flag,
  format: text,
  date: text,
  site: text,
}

/** What the arguments of the decide command ask for, or an `InputError` on anything unusable. */
export function requireCommand(dataset: Dataset, args: readonly string[]): Command {
  const { values, positionals } = requireValues(args)
  const overrides =
    values.overrides === undefined ? {} : requireOverrides(dataset, requireJson(values.overrides))
  const record = requireRecord(values)
  if (record && (values.team || values.file !== undefined || values.explain || values.quick)) {
    throw new InputError(
      'A record is of one decision: --format stands beside what is decided only.',
    )
  }
  const shared = { overrides, isExplained: values.explain, isQuick: values.quick }
  if (values.team) return { ...shared, ...requireTeam(dataset, overrides, values, positionals) }
  refuseStray(positionals)
  requireOneWay(values)
  if (values.file !== undefined) return { ...shared, kind: 'file', path: values.file }
  if (values.link !== undefined) {
    const linked = requireLinked(dataset, values.link)
    const own = mergeOverrides(linked.overrides, overrides)
    return { ...shared, kind: 'answers', ...linked, overrides: own, record }
  }
  const usual = values['use-case'] === undefined ? {} : requireUseCase(dataset, values['use-case'])
  const own =
    values.answers === undefined ? {} : requireAnswers(dataset, requireJson(values.answers))
  return { ...shared, kind: 'answers', answers: { ...usual, ...own }, notes: [], record }
}

function requireValues(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    })
    refuseRepeated(parsed.tokens)
    return parsed
  } catch (error) {
    throw new InputError(`${toSentence(error)} ${USAGE}`)
  }
}

function listWays({ file, link, answers, 'use-case': useCase }: Values): string[] {
  return [file, link, answers, useCase].filter((way) => way !== undefined)
}

/** Answers may refine a use case; anything else stands alone. */
function requireOneWay(values: Values): void {
  const isRefined = values['use-case'] !== undefined && values.answers !== undefined
  if (listWays(values).length !== (isRefined ? 2 : 1)) throw new InputError(USAGE)
}

function refuseStray([stray]: readonly string[]): void {
  if (stray !== undefined) {
    throw new InputError(`What ${quote(stray)} is for is not clear. ${USAGE}`)
  }
}

function requireTeam(
  dataset: Dataset,
  overrides: Overrides,
  values: Values,
  given: readonly string[],
): { readonly kind: 'team'; readonly members: readonly Member[] } {
  if (listWays(values).length > 0) throw new InputError(USAGE)
  if (values.explain || values.quick) {
    throw new InputError(
      'A team is decided without --explain and --quick: those are about one person.',
    )
  }
  if (given.length < 2) {
    throw new InputError('A team needs the answers of at least two people after --team.')
  }
  return { kind: 'team', members: given.map((member) => requireMember(dataset, overrides, member)) }
}

function requireUseCase({ useCases }: Dataset, id: string): Answers {
  const useCase = useCases.find((candidate) => candidate.id === id)
  if (useCase) return toAssumedAnswers(useCase)
  const ids = useCases.map((candidate) => candidate.id)
  throw new InputError(`There is no use case ${quote(id)}.${suggest(id, ids)}`)
}
