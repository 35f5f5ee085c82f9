import { describe, expect, it } from 'vitest'
import { findDisagreement } from '#engine/advice/findDisagreement.ts'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toDisagreementSentence } from '#report/toDisagreementSentence.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const model = compileModel(dataset)
const [clear, tie] = [toAnswers(situations.clearPick), toAnswers(situations.tie)]
const find = (answers: typeof clear, was: string | null, madeOn: string | null = null) =>
  findDisagreement(dataset, model, answers, was, madeOn)

describe('the pick that a link carries', () => {
  it('agrees with today’s data where it still comes first', () => {
    expect(find(clear, 'django')).toBeNull()
    expect(find(tie, null)).toBeNull()
  })

  it('disagrees where another comes first, or nobody alone', () => {
    expect(find(clear, 'flask')).toMatchObject({ was: 'flask', now: ['django'] })
    expect(find(clear, null)).toMatchObject({ was: null, now: ['django'] })
    expect(find(tie, 'django')?.now.length).toBeGreaterThan(1)
    expect(find({}, 'django')).toEqual({ was: 'django', now: [], checkedSince: [] })
  })

  it('comes with what these answers call for and was checked since, of both', () => {
    const changed = find(clear, 'flask', '2020-01-01')?.checkedSince ?? []
    expect(new Set(changed.map(({ framework }) => framework))).toEqual(new Set(['django', 'flask']))
    expect(changed).toContainEqual({ framework: 'django', criterion: 'admin' })
    expect(find(clear, 'flask', '2099-01-01')?.checkedSince).toEqual([])
    expect(find(clear, 'flask')?.checkedSince).toEqual([])
  })
})

describe('facts that were checked since', () => {
  const answers = toAnswers({ 'staff-screens': 'daily', interface: 'no-preference' })
  const since = (day: string, overrides = {}) => {
    const own = applyOverrides(dataset, overrides)
    const found = findDisagreement(own, compileModel(own), answers, 'flask', day)
    return found?.checkedSince.map(({ framework, criterion }) => `${framework} ${criterion}`)
  }
  const django = dataset.frameworks.find(({ id }) => id === 'django')?.traits.admin
  const checkedOn = django && 'checkedOn' in django ? django.checkedOn : ''

  it('are those that the answers call for, from the day after', () => {
    expect(since('2020-01-01')).toContain('django admin')
    expect(since(checkedOn)).not.toContain('django admin')
    const question = dataset.questions.find(({ id }) => id === 'staff-screens')
    const needs = question?.options.find(({ id }) => id === 'daily')?.needs ?? {}
    const called = ['django', 'flask'].flatMap((id) =>
      Object.keys(needs).map((criterion) => `${id} ${criterion}`),
    )
    expect(called).toContain('django admin')
    expect(since('2020-01-01')?.toSorted()).toEqual(called.toSorted())
  })

  it('are no levels of one’s own, which nobody checks', () => {
    expect(since('2020-01-01', { django: { admin: 3 } })).not.toContain('django admin')
  })
})

describe('in sentences', () => {
  const say = (day: string | null, checked: number, was: string | null = 'flask') =>
    toDisagreementSentence(
      dataset,
      english,
      {
        was,
        now: ['django'],
        checkedSince: Array.from({ length: checked }, () => ({
          framework: 'django',
          criterion: 'admin',
        })),
      },
      day,
    )

  it('it says who came first then, who does now and what was checked anew', () => {
    expect(say('1 May 2026', 1)).toMatch(
      /^When this link was made, with the facts of 1 May 2026, Flask came first\. With today’s facts these answers lead to Django\. Checked anew since: Django on “.+”\.$/,
    )
    expect(say('1 May 2026', 6)).toMatch(/ and 2 more\.$/)
  })

  it('an address that names another pick than its answers lead to is said to', () => {
    expect(say(null, 0)).toBe(
      'This link names Flask as the result. With today’s facts these answers lead to Django.',
    )
    expect(say(null, 0, null)).toMatch(/^This link says that nobody comes first alone\./)
  })
})
