import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#engine/model/toAssumedAnswers.ts'
import { readToken } from '#link/readToken.ts'
import { toPointsTable } from '#report/toPointsTable.ts'
import { toVerdictReport } from '#report/toVerdictReport.ts'
import type { Answers } from '#schema/answer.ts'
import { VerdictReport } from '#schema/verdictReport.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const model = compileModel(dataset)
const reportOn = (answers: Answers) =>
  toVerdictReport(dataset, model, answers, decide(model, answers))

const cases: [string, Answers][] = [
  ...Object.entries(situations).map(([name, stated]): [string, Answers] => [
    name,
    toAnswers(stated),
  ]),
  ...dataset.useCases.map((useCase): [string, Answers] => [useCase.id, toAssumedAnswers(useCase)]),
  ['nothing answered', {}],
  ['nothing but "not sure"', toAnswers({ scope: 'not-sure', data: 'no-preference' })],
]

describe.each(cases)('the verdict for programs: %s', (_, answers) => {
  const report = reportOn(answers)

  it('has the published shape', () => {
    expect(VerdictReport.parse(report)).toEqual(report)
  })

  it('ranks every framework once, best first, those ruled out last', () => {
    const ids = report.ranking.map(({ framework }) => framework)
    expect(ids.toSorted()).toEqual(dataset.frameworks.map(({ id }) => id))
    const places = report.ranking.map(({ rank }) => rank)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const out = report.ranking.map(({ ruledOutBy }) => ruledOutBy.length > 0)
    expect(out).toEqual(out.toSorted((a, b) => Number(a) - Number(b)))
  })

  it('accounts for every question: answered, closed or open', () => {
    const closed = Object.entries(report.answers).filter(([, answer]) => answer !== 'not-sure')
    const all = [...report.open, ...closed.map(([id]) => id)]
    expect(all.toSorted()).toEqual(dataset.questions.map(({ id }) => id).toSorted())
  })

  it('carries a link that gives the answers back', () => {
    expect(readToken(dataset.questions, report.link)).toEqual({
      kind: 'intact',
      answers,
      dropped: [],
    })
  })

  it('names ways to use two only where one of them leads', () => {
    const named = dataset.combinations.filter(({ id }) => report.combinations.includes(id))
    expect(named.map(({ id }) => id)).toEqual(report.combinations)
    const { frameworks: leading } = report.verdict
    expect(
      named.filter(({ frameworks }) => !frameworks.some((id) => leading.includes(id))),
    ).toEqual([])
  })

  it('has reasons that add up to the margin', () => {
    const { comparison, ranking, reasons, against } = report
    if (!comparison) return
    const pointsOf = (id: string) => ranking.find(({ framework }) => framework === id)?.points ?? 0
    const sum = (list: typeof reasons) => list.reduce((total, { points }) => total + points, 0)
    const margin = pointsOf(comparison.favoured) - pointsOf(comparison.rival)
    expect(sum(reasons) - sum(against)).toBe(margin)
  })

  it('says whether the rival is ruled out, and never that drawn weightings shook the unshakable', () => {
    const { comparison, ranking, robustness } = report
    const rival = ranking.find(({ framework }) => framework === comparison?.rival)
    expect(comparison?.isRivalRuledOut).toBe(rival && rival.ruledOutBy.length > 0)
    if (robustness?.isUnshakable) expect(robustness.weightings).toBe(1)
  })

  it('stands on a table whose columns add up to the points', () => {
    const decision = decide(model, answers)
    const rows = toPointsTable(model, decision)
    const totals = decision.standings.map((standing, column) => {
      const total = rows.reduce((sum, { points }) => sum + (points[column] ?? 0), 0)
      return [standing.points, total]
    })
    for (const [points, total] of totals) expect(total).toBe(points)
    expect(rows.length).toBe(decision.answered.length)
  })
})

describe('the kinds of verdict', () => {
  it.each([
    ['clearPick', 'pick', 'clear'],
    ['leaning', 'pick', 'leaning'],
    ['tooClose', 'pick', 'too-close'],
    ['tie', 'tie', 'too-close'],
    ['nobodyLeft', 'none', null],
  ] as const)('%s', (name, kind, strength) => {
    const { verdict, strength: stated, robustness, ranking } = reportOn(toAnswers(situations[name]))
    const leaders = ranking.filter(
      ({ role, rank, ruledOutBy }) =>
        role === 'pick' &&
        ruledOutBy.length === 0 &&
        rank === Math.min(...ranking.filter((one) => one.role === 'pick').map((one) => one.rank)),
    )
    expect(verdict).toEqual({ kind, frameworks: leaders.map(({ framework }) => framework) })
    expect(leaders.length > 1).toBe(kind === 'tie')
    expect(stated).toBe(strength)
    expect(robustness === null).toBe(kind !== 'pick')
  })

  it('nothing answered is no verdict, and nobody is compared', () => {
    const { verdict, strength, comparison, reasons, against, alternatives } = reportOn({})
    expect(verdict).toEqual({ kind: 'open', frameworks: [] })
    expect([strength, comparison, reasons, against, alternatives]).toEqual([null, null, [], [], []])
  })

  it('a pick that is left alone is compared with one that is ruled out, and that is said', () => {
    const { verdict, comparison, ranking } = reportOn(toAnswers({ content: 'editors-publish!!' }))
    const stillIn = ranking.filter(
      ({ role, ruledOutBy }) => role === 'pick' && ruledOutBy.length === 0,
    )
    expect(stillIn.map(({ framework }) => framework)).toEqual(verdict.frameworks)
    expect(comparison).toMatchObject({ favoured: 'django', isRivalRuledOut: true })
  })

  it('a model at the heart of an application with accounts may call for two frameworks', () => {
    const application = dataset.useCases.find(({ id }) => id === 'saas-product')
    const usual = application ? toAssumedAnswers(application) : {}
    expect(reportOn(usual).combinations).toEqual([])
    const { verdict, combinations } = reportOn({ ...usual, ...toAnswers({ model: 'heart-of-it' }) })
    expect(verdict.frameworks).toEqual(['django'])
    expect(combinations).toEqual(['django-and-fastapi-service'])
  })

  it('nobody left says who asks for what, and what there is', () => {
    const { ranking } = reportOn(toAnswers(situations.nobodyLeft))
    const django = ranking.find(({ framework }) => framework === 'django')
    const knockOut = django?.ruledOutBy.find(({ question }) => question === 'parts')
    expect(knockOut).toMatchObject({
      option: 'choose-each-part',
      kind: 'must',
      criterion: 'minimal-core',
      least: 3,
    })
    expect(knockOut?.level).toBeLessThan(3)
  })

  it('answers are stated as they were understood', () => {
    const [shop] = dataset.useCases
    const assumed = shop ? toAssumedAnswers(shop) : {}
    const { answers } = reportOn({
      ...assumed,
      ...toAnswers({ time: 'not-sure', upkeep: 'no-preference', team: 'mixed-team!' }),
      colour: { kind: 'open' },
    })
    expect(answers).toMatchObject({
      scope: { option: 'keeps-growing', importance: 'normal', isAssumed: true },
      time: 'not-sure',
      upkeep: 'no-preference',
      team: { option: 'mixed-team', importance: 'important', isAssumed: false },
    })
    expect(answers).not.toHaveProperty('colour')
  })
})
