import { expect } from 'vitest'
import { decide } from '#engine/decide.ts'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toStatedPairs } from '#report/toStatedPairs.ts'
import type { Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Option } from '#schema/question.ts'
import type { Reason } from '#schema/verdictReport.ts'
import { type Choose, proveLaw } from '#tests/fixtures/proveLaw.ts'

const LEVELS = [0, 1, 2, 3, 4] as const

proveLaw(
  'every number of an explanation follows from the dataset; no reason is empty or of a question without an answer',
  (given, choose) => {
    const dataset = applyOverrides(given.dataset, chooseOverrides(given.dataset, choose))
    const model = compileModel(dataset)
    const decision = decide(model, given.answers)
    for (const { favoured, rival, margin, reasons, against } of toStatedPairs(
      { dataset, model },
      decision,
    )) {
      for (const reason of [...reasons, ...against]) {
        const other = reason.favours === favoured ? rival : favoured
        const points = (framework: string) => workOut(dataset, given.answers, reason, framework)
        expect(reason.points).toBe(points(reason.favours) - points(other))
        expect(reason.points).toBeGreaterThan(0)
        expect(given.answers[reason.question]).toMatchObject({
          kind: 'chosen',
          option: reason.option,
        })
        checkFacts(dataset, reason)
      }
      const sum = (list: readonly Reason[]) => list.reduce((total, { points }) => total + points, 0)
      expect(sum(reasons) - sum(against)).toBe(margin)
    }
  },
  { runs: 40 },
)

function chooseOverrides({ frameworks, criteria }: Dataset, choose: Choose) {
  const [framework, criterion] = [choose(frameworks).id, choose(criteria).id]
  return { [framework]: { [criterion]: choose(LEVELS) } }
}

/** What one reason gives one framework, by the formula of engine.md section 2. */
function workOut(
  { questions, frameworks }: Dataset,
  answers: Answers,
  reason: Reason,
  id: string,
): number {
  const question = questions.find((one) => one.id === reason.question)
  const options: readonly Option[] = question?.options ?? []
  const option = options.find((one) => one.id === reason.option)
  const answer = answers[reason.question]
  const weight = (question?.weight ?? Number.NaN) * (isRaised(answer) ? 2 : 1)
  if (reason.criterion === null) {
    const fits = new Map(Object.entries(option?.fits ?? {}))
    return 3 * weight * (fits.get(id)?.fit ?? 0)
  }
  const stated = option?.needs[reason.criterion] ?? Number.NaN
  const { need, enough } = typeof stated === 'number' ? { need: stated, enough: 4 } : stated
  const trait = frameworks.find((one) => one.id === id)?.traits[reason.criterion]
  const level = trait && 'level' in trait ? trait.level : 2
  return weight * need * (Math.min(level, enough) - 2)
}

function isRaised(answer: Answers[string] | undefined): boolean {
  return answer?.kind === 'chosen' && answer.importance !== 'normal'
}

/** Facts are those of the dataset; one's own are told from published ones. */
function checkFacts({ frameworks, criteria }: Dataset, { criterion, facts, isAssumption }: Reason) {
  expect(isAssumption).toBe(facts.some((fact) => fact.isAssumption))
  if (criterion === null) return
  for (const fact of facts) {
    const trait = frameworks.find(({ id }) => id === fact.framework)?.traits[criterion]
    expect(fact.isAssumption).toBe(trait !== undefined && 'isOwn' in trait)
    if (!trait || !('level' in trait)) throw new Error('A fact without a level was named.')
    const because =
      'isOwn' in trait
        ? criteria.find(({ id }) => id === criterion)?.levels[trait.level]
        : trait.because
    expect([fact.level, fact.because]).toEqual([trait.level, because])
  }
}
