import { describe, expect, it } from 'vitest'
import { findCombinations } from '#engine/advice/findCombinations.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset, evidence } = real
const { combinations, frameworks, useCases } = dataset
const { sources } = evidence

const roleOf = (id: string | undefined) => frameworks.find((one) => one.id === id)?.role
const sourceOf = (id: string) => sources.find((one) => one.id === id)
const examples = combinations.flatMap(({ id, examples: own }) =>
  own.map((example) => ({ id, ...example })),
)

describe('every combination', () => {
  it('is one of four to six', () => {
    expect(combinations.length).toBeGreaterThanOrEqual(4)
    expect(combinations.length).toBeLessThanOrEqual(6)
  })

  it.each(combinations)('$id: different frameworks, led by one that can be picked', (one) => {
    expect(new Set(one.frameworks).size).toBe(one.frameworks.length)
    expect(roleOf(one.frameworks[0])).toBe('pick')
  })

  it.each(combinations)('$id names its frameworks in the title, and in who does what', (one) => {
    const names = frameworks.filter(({ id }) => one.frameworks.includes(id))
    expect(names.filter(({ name }) => !one.title.includes(name))).toEqual([])
    expect(names.filter(({ name }) => !one.split.includes(name))).toEqual([])
  })

  it.each(combinations)(
    '$id: sentences that end, and no title that does',
    ({ title, split, cost }) => {
      expect(title).not.toMatch(/[.]$/)
      for (const sentence of [split, cost]) expect(sentence).toMatch(/^[A-Z].*[.]$/)
    },
  )

  it.each(combinations)('$id needs at least two answers that call for it', ({ when }) => {
    expect(when.filter((condition) => Object.keys(condition).length < 2)).toEqual([])
  })

  it.each(examples)('$id is done by $name, where anybody can look it up', ({ does, source }) => {
    expect(does).toMatch(/^[A-Z].*[.]$/)
    expect(sourceOf(source ?? '')?.address).toBeDefined()
  })
})

describe('using two is said to be worth it', () => {
  it.each(useCases)('never with nothing but the usual answers: $id', ({ answers }) => {
    expect(findMet(answers)).toEqual([])
  })

  it.each([
    ['social-network', { connections: 'thousands-idle' }, ['django-and-tornado']],
    ['realtime-feed', { 'known-best': 'django' }, []],
    ['json-api', { 'staff-screens': 'daily' }, ['fastapi-on-django-models']],
    ['json-api', { 'staff-screens': 'now-and-then' }, []],
    [
      'json-api',
      { 'slow-work': 'many-wait', 'existing-code': 'django' },
      ['fastapi-on-django-models'],
    ],
    ['saas-product', { model: 'heart-of-it' }, ['django-and-fastapi-service']],
    ['saas-product', { model: 'quick-call' }, []],
    ['internal-back-office', { 'slow-work': 'many-wait' }, ['django-and-fastapi-service']],
    ['microservice', { 'known-best': 'django' }, ['django-and-flask-service']],
    ['microservice', { 'known-best': 'fastapi' }, []],
    ['json-api', { 'existing-code': 'flask' }, ['fastapi-around-flask']],
    ['content-site', { 'existing-code': 'flask' }, []],
  ] as const)('%s with %o: %o', (id, changed, expected) => {
    const useCase = useCases.find((one) => one.id === id)
    expect(findMet({ ...useCase?.answers, ...changed })).toEqual(expected)
  })

  it.each(combinations)('$id: with every answer that it asks for', ({ id, when }) => {
    for (const condition of when) {
      const stated = Object.entries(condition).map(([question, options]) => [question, options[0]])
      expect(findMet(Object.fromEntries(stated))).toContain(id)
    }
  })
})

/** The combinations of which one condition is met, whoever leads. */
function findMet(stated: Readonly<Record<string, string>>): string[] {
  const anybody = frameworks.map(({ id }) => id)
  return findCombinations(combinations, toAnswers(stated), anybody).map(({ id }) => id)
}
