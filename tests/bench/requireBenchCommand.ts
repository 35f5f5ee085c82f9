import { parseArgs } from 'node:util'
import { InputError } from '#cli/inputError.ts'
import { quote } from '#cli/quote.ts'
import { refuseRepeated } from '#cli/refuseRepeated.ts'
import { toSentence } from '#cli/toSentence.ts'
import { PART_NAMES, type PartName } from './part.ts'

/** What was asked of the benchmark. */
export interface BenchCommand {
  /** In the order in which they are measured. */
  readonly parts: readonly PartName[]
  readonly isMarkdown: boolean
  /** Whether the tables go into the README as well. */
  readonly isWriting: boolean
  /** The largest dataset of one's own is timed, and nothing else. */
  readonly isWorst: boolean
  /** How often to measure each page; `null`: as often as each part sees fit. */
  readonly runs: number | null
}

const USAGE = `Say nothing to measure all, or some of ${PART_NAMES.join(', ')}; --markdown, --write, --worst, --runs <number>.`

const OPTIONS = {
  markdown: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  worst: { type: 'boolean', default: false },
  runs: { type: 'string' },
} as const

/** What the arguments of the benchmark ask for, or an `InputError` on anything unusable. */
export function requireBenchCommand(args: readonly string[]): BenchCommand {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    })
    refuseRepeated(tokens)
    for (const name of positionals) requirePart(name)
    return {
      parts: PART_NAMES.filter((name) => positionals.length === 0 || positionals.includes(name)),
      isMarkdown: values.markdown,
      isWriting: values.write,
      isWorst: values.worst,
      runs: values.runs === undefined ? null : requireRuns(values.runs),
    }
  } catch (error) {
    throw new InputError(`${toSentence(error)} ${USAGE}`)
  }
}

function requirePart(name: string): void {
  if (!PART_NAMES.some((part) => part === name)) {
    throw new InputError(`There is no part ${quote(name)}.`)
  }
}

function requireRuns(text: string): number {
  const runs = Number(text)
  if (!Number.isInteger(runs) || runs < 1) {
    throw new InputError(`--runs takes a whole number from 1, not ${quote(text)}.`)
  }
  return runs
}
