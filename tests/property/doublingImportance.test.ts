import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import type { Answer, Importance } from '#schema/answer.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh, weighRows } from '#tests/fixtures/weigh.ts'

proveLaw(
  'all importances doubled: scores double, verdict, order and fit stay',
  ({ model, answers }) => {
    const { answered, ...once } = weigh(model, answers)
    const { answered: _, ...twice } = weighRows(model, [...answered, ...answered])
    const points = new Map([...once.points].map(([id, own]) => [id, 2 * own]))
    expect(twice).toEqual({ ...once, points })
  },
)

proveLaw(
  'everything important is the same as nothing important, in verdict, order, fit and firmness',
  (given) => {
    const [normal, important] = [decideMarked(given, 'normal'), decideMarked(given, 'important')]
    expect(important.verdict).toEqual(normal.verdict)
    expect(important.alternatives).toEqual(normal.alternatives)
    expect(important.firmness?.weightings).toEqual(normal.firmness?.weightings)
    expect(important.standings).toEqual(
      normal.standings.map((standing) => ({ ...standing, points: 2 * standing.points })),
    )
  },
  { runs: 25 },
)

function decideMarked({ model, answers }: Given, importance: Importance) {
  const marked = Object.entries(answers).map(([question, answer]): [string, Answer] => [
    question,
    answer.kind === 'chosen' ? { ...answer, importance } : answer,
  ])
  return decide(model, Object.fromEntries(marked))
}
