import { describe, expect, it } from 'vitest'
import { requireAnswers } from '#cli/requireAnswers.ts'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { readToken } from '#link/readToken.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { toPointsTable } from '#report/toPointsTable.ts'
import { toVerdictReport } from '#report/toVerdictReport.ts'
import type { Answers } from '#schema/answer.ts'
import type { Change } from '#schema/explanation.ts'
import { VerdictReport } from '#schema/verdictReport.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const model = compileModel(dataset)
const grounds = { dataset, model, precedents: real.evidence.precedents }
const reportOn = (answers: Answers) => toVerdictReport(grounds, answers, decide(model, answers))

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
    expect(readToken(dataset.questions, report.link ?? '')).toEqual({
      kind: 'intact',
      answers,
      dropped: [],
      replaced: [],
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
    if (robustness?.isUnshakable) expect(robustness.share).toBe(1)
  })

  it('names changes that, applied to its answers, give the verdict they name', () => {
    for (const { toward, changes, verdict } of report.flips) {
      const changed = applyStated(report.answers, changes)
      expect(reportOn(changed).verdict).toEqual(verdict)
      expect(verdict).not.toEqual(report.verdict)
      expect(toward).toBe(verdict.kind === 'pick' ? verdict.frameworks[0] : null)
    }
    const sizes = report.flips.map(({ changes }) => changes.length)
    expect(Math.min(...sizes)).toBe(sizes[0] ?? Number.POSITIVE_INFINITY)
    const targets = report.flips.map(({ toward }) => toward)
    expect(new Set(targets).size).toBe(targets.length)
  })

  it('names answers under which each framework would win', () => {
    expect(report.witnesses.map(({ framework }) => framework)).toEqual(model.frameworkIds)
    for (const { framework, changes } of report.witnesses) {
      if (changes === null) continue
      const { verdict, ranking } = reportOn(applyStated(report.answers, changes))
      const isPick = dataset.frameworks.some(({ id, role }) => id === framework && role === 'pick')
      if (isPick) expect(verdict).toEqual({ kind: 'pick', frameworks: [framework] })
      else expect(listAhead(ranking)).toContain(framework)
    }
  })

  it('says of every open question whether it can still change the verdict', () => {
    expect(report.assumptions.map(({ question }) => question)).toEqual(report.open)
    if (!report.settled) return
    expect(report.assumptions.filter(({ reach }) => reach !== 'none')).toEqual([])
  })

  it('compares with real projects by the answers of both', () => {
    for (const { precedent, agreed, differing } of report.precedents) {
      const known = real.evidence.precedents.find(({ id }) => id === precedent)?.answers ?? {}
      const own = (question: string) => {
        const answer = report.answers[question]
        return typeof answer === 'object' ? answer.option : undefined
      }
      for (const question of agreed) expect(known[question]).toBe(own(question))
      for (const { question, here, there } of differing) {
        expect([here, there]).toEqual([own(question), known[question]])
        expect(here).not.toBe(there)
      }
    }
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

/** Who stands before every pick that is still in. */
function listAhead(ranking: VerdictReport['ranking']): string[] {
  const best = ranking.find(({ role, ruledOutBy }) => role === 'pick' && ruledOutBy.length === 0)
  return ranking
    .filter(({ points, ruledOutBy }) => ruledOutBy.length === 0 && points > (best?.points ?? 0))
    .map(({ framework }) => framework)
}

/** Answers as they were stated, with some of them changed. */
function applyStated(stated: VerdictReport['answers'], changes: readonly Change[]): Answers {
  const changed = Object.fromEntries(
    changes.map(({ question, to, importanceTo }) => [
      question,
      { option: to, importance: importanceTo },
    ]),
  )
  return requireAnswers(dataset, { ...stated, ...changed })
}

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
