import { parseOwnDataset } from '#dataset/parseOwnDataset.ts'
import { decide } from '#engine/decide.ts'
import { createDraw } from '#engine/firmness/createDraw.ts'
import { findFlips } from '#engine/flips/findFlips.ts'
import { findWitnesses } from '#engine/flips/findWitnesses.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { buildWorstFile } from '#tests/fixtures/buildWorstFile.ts'

const SETS = 20
const MICROSECONDS = 1_000

/** Milliseconds of processor time that the worst dataset of somebody's own takes, step by step. */
export function timeWorst(
  picks: number,
): readonly { readonly name: string; readonly milliseconds: number }[] {
  const text = buildWorstFile(picks)
  const { dataset } = requireParsed(text)
  const model = compileModel(dataset)
  const sets = Array.from({ length: SETS }, (_, seed) => drawAnswers(dataset, seed + 1))
  const decided = sets.map((answers) => decide(model, answers))
  const longest = (run: (at: number) => unknown) =>
    Math.max(...sets.map((_, at) => time(() => run(at))))
  return [
    { name: `check ${text.length} characters`, milliseconds: time(() => parseOwnDataset(text)) },
    { name: 'compile', milliseconds: time(() => compileModel(dataset)) },
    { name: 'decide', milliseconds: longest((at) => decide(model, sets[at] ?? {})) },
    { name: 'flips', milliseconds: longest((at) => findFlips(model, decided[at]?.answered ?? [])) },
    {
      name: 'witnesses',
      milliseconds: longest((at) => findWitnesses(model, decided[at]?.answered ?? [])),
    },
  ]
}

function requireParsed(text: string) {
  const parsed = parseOwnDataset(text)
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.issues))
  return parsed
}

/** Random answers to all questions, to every second or to every third, some of them must-haves. */
function drawAnswers({ questions }: Dataset, seed: number): Answers {
  const draw = createDraw(seed)
  const importances = ['normal', 'important', 'must'] as const
  return Object.fromEntries(
    questions.flatMap(({ id, options }) => {
      const option = options[draw(options.length)]?.id
      const importance = importances[draw(8) === 0 ? 2 : draw(2)] ?? 'normal'
      if (option === undefined || draw(1 + (seed % 3)) > 0) return []
      return [[id, { kind: 'chosen' as const, option, importance, isAssumed: false }]]
    }),
  )
}

/** The least of three, as the first one also warms up. */
function time(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / MICROSECONDS
  })
  return Math.min(...times)
}
