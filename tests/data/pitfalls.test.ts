import { describe, expect, it } from 'vitest'
import { findPitfalls } from '#engine/advice/findPitfalls.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import type { Answers } from '#schema/answer.ts'
import type { Condition } from '#schema/condition.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

const { frameworks, pitfalls, questions, useCases } = real.dataset
const model = compileModel(real.dataset)
const ids = frameworks.map(({ id }) => id)

const FIRST_WORDS = new Set(
  'Begin Check Count Follow Keep Limit List Look Measure Move Name Pass Pin Read Run Say Set Start Use Write'.split(
    ' ',
  ),
)

const ofFramework = (id: string) => pitfalls.filter((one) => one.frameworks.includes(id))

describe('every framework has its pitfalls told alike', () => {
  it.each(ids)('%s has five to seven', (id) => {
    expect(ofFramework(id).length).toBeGreaterThanOrEqual(5)
    expect(ofFramework(id).length).toBeLessThanOrEqual(7)
  })

  it.each(ids)(
    '%s is warned of for every other framework that the code is on, and only then',
    (id) => {
      const move = pitfalls.find((one) => one.id === `moving-to-${id}`)
      const asked = move?.when.flatMap((condition) => Object.entries(condition)) ?? []
      expect(move?.frameworks).toEqual([id])
      expect(asked.map(([question]) => question)).toEqual(['existing-code'])
      expect(asked[0]?.[1].toSorted()).toEqual(ids.filter((other) => other !== id))
    },
  )
})

describe('every pitfall', () => {
  it.each([
    'django-many-small-services',
    'flask-large-application',
    'flask-extension-upkeep',
    'django-magic',
    'migrations-side-by-side',
  ])('of the article is there: %s', (id) => {
    expect(pitfalls.map((one) => one.id)).toContain(id)
  })

  it.each(pitfalls)(
    '$id has a short title, and sentences that end',
    ({ title, happens, remedy }) => {
      expect(title.length).toBeLessThan(60)
      expect(title).not.toMatch(/[.]$/)
      expect(happens).toMatch(/^[A-Z0-9].*[.]$/)
      expect(remedy).toMatch(/[.]$/)
    },
  )

  it.each(pitfalls)('$id says what to do, the deed first', ({ remedy }) => {
    expect([...FIRST_WORDS]).toContain(remedy.split(/[^A-Za-z]/)[0])
  })

  const cases = pitfalls.flatMap(({ id, when, ...rest }) =>
    rest.frameworks.flatMap((framework) =>
      when.map((condition) => ({ id, framework, condition, words: JSON.stringify(condition) })),
    ),
  )

  it.each(cases)(
    '$id is met by somebody whom $framework suits best: $words',
    ({ id, framework, condition }) => {
      const answers = favour(framework, condition)
      const { ruledOut, leaders, ranks } = weigh(model, answers)
      const isAlternative = frameworks.some((one) => one.id === framework && one.role !== 'pick')
      expect([...ruledOut]).not.toContain(framework)
      if (isAlternative) expect(ranks.get(framework)).toBe(1)
      else expect(leaders).toEqual([framework])
      expect(findPitfalls(pitfalls, answers, framework).map((one) => one.id)).toContain(id)
    },
  )
})

/** Answers that meet the condition and otherwise speak for the framework as much as they can. */
function favour(framework: string, condition: Condition): Answers {
  const rivals = frameworks.filter(({ id, role }) => id !== framework && role === 'pick')
  const leadOf = (answers: Answers) => {
    const { points, ruledOut } = weigh(model, answers)
    if (ruledOut.has(framework)) return Number.NEGATIVE_INFINITY
    const own = points.get(framework) ?? 0
    return Math.min(...rivals.map(({ id }) => own - (points.get(id) ?? 0)))
  }
  let answers: Answers = {}
  for (const { id, options } of questions) {
    const stated = condition[id] ?? options.map((option) => `${option.id}!`)
    const ways = stated.map((option) => ({ ...answers, ...toAnswers({ [id]: option }) }))
    answers = ways.reduce((best, way) => (leadOf(way) > leadOf(best) ? way : best))
  }
  return answers
}

/** Exactly the pitfalls of a framework that follow from the answers. */
const situations: readonly [string, Answers, Readonly<Record<string, readonly string[]>>][] = [
  [
    'a usual shop, whose staff work in record screens and forms',
    usual('online-shop'),
    {
      django: ['django-admin-as-application'],
      flask: ['flask-large-application', 'flask-context-outside-requests'],
      fastapi: ['fastapi-parts-to-add'],
    },
  ],
  [
    'a usual product by subscription, kept for many years',
    usual('saas-product'),
    {
      django: [],
      flask: [
        'flask-large-application',
        'flask-extension-upkeep',
        'flask-context-outside-requests',
      ],
      fastapi: ['fastapi-parts-to-add', 'fastapi-zero-versions'],
      pyramid: ['pyramid-views-start-public', 'pyramid-parts-to-add', 'pyramid-few-hands'],
    },
  ],
  [
    'a usual small service that keeps nothing',
    usual('microservice'),
    { django: ['django-many-small-services'], flask: [], fastapi: [] },
  ],
  [
    'a usual prototype of one who is learning: nothing grows, nothing waits',
    usual('prototype'),
    { django: ['django-magic'], flask: [], fastapi: [], pyramid: ['pyramid-own-vocabulary'] },
  ],
  [
    'a usual interface for programs whose users are known elsewhere',
    usual('json-api'),
    {
      fastapi: ['fastapi-blocking-in-async'],
      flask: ['waiting-holds-a-worker'],
      django: ['django-async-edges'],
    },
  ],
  [
    'a usual feed with thousands of quiet connections',
    usual('realtime-feed'),
    {
      tornado: ['tornado-blocking', 'tornado-own-server', 'tornado-unchecked-input'],
      fastapi: ['fastapi-blocking-in-async'],
      flask: ['waiting-holds-a-worker'],
      django: ['django-async-edges'],
    },
  ],
  [
    'live views on a host for WSGI alone',
    toAnswers({ place: 'wsgi-only-host', connections: 'some-live-views' }),
    {
      django: ['django-async-edges', 'open-connections-on-wsgi'],
      fastapi: ['open-connections-on-wsgi'],
      flask: ['waiting-holds-a-worker'],
      pyramid: ['waiting-holds-a-worker'],
    },
  ],
  [
    'code on Django that stays',
    toAnswers({ 'existing-code': 'django' }),
    {
      django: [],
      flask: ['moving-to-flask'],
      fastapi: ['moving-to-fastapi'],
      pyramid: ['moving-to-pyramid'],
      tornado: ['moving-to-tornado'],
    },
  ],
  [
    'a fresh start',
    toAnswers({ 'existing-code': 'none' }),
    { django: [], flask: [], fastapi: [], pyramid: [], tornado: [] },
  ],
  [
    'several people who change the same tables',
    toAnswers({ data: 'own-tables', team: 'several-teams' }),
    {
      django: ['migrations-side-by-side'],
      flask: ['migrations-side-by-side'],
      fastapi: ['migrations-side-by-side'],
      pyramid: ['migrations-side-by-side', 'pyramid-few-hands'],
      tornado: ['tornado-blocking', 'tornado-few-hands'],
    },
  ],
  [
    'a product begun within days, which nobody means to keep',
    toAnswers({ scope: 'keeps-growing', time: 'hours-or-days', upkeep: 'nobody' }),
    { flask: ['outgrowing-the-prototype'], fastapi: ['fastapi-parts-to-add'], django: [] },
  ],
  [
    'a function that starts on demand',
    toAnswers({ scope: 'one-job', place: 'cloud-functions' }),
    { django: ['django-many-small-services'], flask: [], fastapi: ['fastapi-import-weight'] },
  ],
  [
    'forms for the public, filled in by people with accounts',
    toAnswers({ interface: 'pages-with-forms', audience: 'the-public', accounts: 'own-accounts' }),
    {
      tornado: ['tornado-own-server', 'tornado-parts-to-add', 'tornado-forged-requests'],
      pyramid: ['pyramid-views-start-public', 'pyramid-parts-to-add'],
      django: [],
    },
  ],
]

function usual(id: string): Answers {
  const useCase = useCases.find((one) => one.id === id)
  if (!useCase) throw new Error(`There is no use case ${id}.`)
  return toAssumedAnswers(useCase)
}

describe('exactly these pitfalls follow from', () => {
  it.each(situations)('%s', (_, answers, expected) => {
    for (const [framework, named] of Object.entries(expected)) {
      const found = findPitfalls(pitfalls, answers, framework).map(({ id }) => id)
      expect([framework, ...found]).toEqual([framework, ...named])
    }
  })
})
