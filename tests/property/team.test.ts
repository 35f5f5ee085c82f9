import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Model } from '#engine/model/model.ts'
import { decideTeam, type TeamDecision } from '#engine/team/decideTeam.ts'
import type { Side } from '#engine/team/side.ts'
import type { Answers } from '#schema/answer.ts'
import { generateAnswers, generateDataset } from '#tests/fixtures/generateDataset.ts'
import { MOST_RUNS } from '#tests/fixtures/proveLaw.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { weigh, weighRows } from '#tests/fixtures/weigh.ts'

const MOST_TRIED = 3_000

const datasets = [
  ['made-up datasets', generateDataset],
  ['our dataset', fc.constant(real.dataset)],
] as const

/** Everybody's answers, when on each disputed question all who spoke take the chosen side. */
type Agreed = readonly AnsweredRow[]

describeTeams('the joint points are the sum of everybody’s', (model, members, { standings }) => {
  const sums = new Map(model.frameworkIds.map((id) => [id, 0]))
  for (const answers of members) {
    for (const [id, points] of weigh(model, answers).points)
      sums.set(id, (sums.get(id) ?? 0) + points)
  }
  const joint = standings.map(({ framework, points }) => [model.frameworkIds[framework], points])
  expect(new Map(joint as [string, number][])).toEqual(sums)
})

describeTeams(
  'a difference that does not matter changes nothing, however the others are settled; one that decides alone does',
  (model, members, { joint, differences }) => {
    const ways = differences.reduce((product, { sides }) => product * (sides.length + 1), 1)
    if (ways > MOST_TRIED) return
    const rows = members.flatMap((answers) => [...weigh(model, answers).answered])
    const judge = (agreed: Agreed) => {
      const { kind, leaders } = weighRows(model, agreed)
      return `${kind} ${leaders.join(' ')}`
    }
    const present = judge(rows)
    expect(present.startsWith(joint.kind)).toBe(true)
    for (const { question, sides, reach } of differences) {
      const others = differences.filter((one) => one.question !== question)
      const settle = (
        start: Agreed,
        side: Side | null,
        about: { question: number; sides: readonly Side[] },
      ) => (side === null ? start : agree(start, about, side))
      const alone = sides.some((side) => judge(settle(rows, side, { question, sides })) !== present)
      expect(reach === 'alone').toBe(alone)
      if (reach !== 'none') continue
      for (const start of settleAll(rows, others, settle)) {
        const verdicts = [null, ...sides].map((side) =>
          judge(settle(start, side, { question, sides })),
        )
        expect(new Set(verdicts).size).toBe(1)
      }
    }
  },
)

describeTeams(
  'two differences are said to decide together only where none does alone, and they are all who do',
  (model, members, { joint, differences, pair }) => {
    const rows = members.flatMap((answers) => [...weigh(model, answers).answered])
    const judge = (agreed: Agreed) => {
      const { kind, leaders } = weighRows(model, agreed)
      return `${kind} ${leaders.join(' ')}`
    }
    const present = judge(rows)
    expect(present.startsWith(joint.kind)).toBe(true)
    const isAlone = differences.some(({ reach }) => reach === 'alone')
    const deciding = differences.flatMap((other, at) =>
      differences.slice(0, at).flatMap((one) => {
        const ways = one.sides.flatMap((side) =>
          other.sides.map((beside) => agree(agree(rows, one, side), other, beside)),
        )
        return ways.some((agreed) => judge(agreed) !== present) ? [[one, other]] : []
      }),
    )
    expect(pair).toEqual(isAlone ? null : (deciding[0] ?? null))
  },
)

type Settle = (
  start: Agreed,
  side: Side | null,
  about: { question: number; sides: readonly Side[] },
) => Agreed

function settleAll(
  rows: Agreed,
  [first, ...rest]: TeamDecision['differences'],
  settle: Settle,
): Agreed[] {
  if (!first) return [rows]
  return [null, ...first.sides].flatMap((side) =>
    settleAll(settle(rows, side, first), rest, settle),
  )
}

/** All who answered the question take one side. */
function agree(
  rows: Agreed,
  { question, sides }: { readonly question: number; readonly sides: readonly Side[] },
  { answer }: Side,
): Agreed {
  const voices = sides.flatMap(({ members }) => members)
  const others = rows.filter((row) => row.question !== question)
  return [...others, ...voices.flatMap(() => answer ?? [])]
}

function describeTeams(
  law: string,
  check: (model: Model, members: readonly Answers[], decided: TeamDecision) => void,
): void {
  test.each(datasets)(`${law} (%s)`, (_, generated) => {
    const given = generated.chain((dataset) =>
      fc.tuple(
        fc.constant(dataset),
        fc.array(generateAnswers(dataset), { minLength: 1, maxLength: 4 }),
      ),
    )
    fc.assert(
      fc.property(given, ([dataset, members]) => {
        const model = compileModel(dataset)
        check(model, members, decideTeam(model, members))
      }),
      { numRuns: Math.min(80, MOST_RUNS) },
    )
  })
}
