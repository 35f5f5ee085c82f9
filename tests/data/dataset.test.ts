import { describe, expect, it } from 'vitest'
import { listCited } from '#dataset/listCited.ts'
import type { Option } from '#schema/question.ts'
import { namesFramework } from '#tests/fixtures/namesFramework.ts'
import { realFiles } from '#tests/fixtures/plantMistakes.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, evidence } = real
const { criteria, frameworks, questions, useCases } = dataset
const { sources } = evidence

/** Criteria that no answer calls for and that are there to be compared only. */
const COMPARED_ONLY: readonly string[] = []

const MOST_CHARACTERS = 160

const options = questions.flatMap((question) => question.options as readonly Option[])
const fits = options.flatMap((option) => Object.entries(option.fits ?? {}))
const traits = frameworks.flatMap(({ id, name, traits: own }) =>
  Object.entries(own).map(([criterion, trait]) => ({ id, name, criterion, trait })),
)

describe('every framework', () => {
  it('is one of the three to pick from or of the two that are weighed too', () => {
    const idsOf = (role: string) =>
      frameworks.filter((one) => one.role === role).map(({ id }) => id)
    expect(idsOf('pick')).toEqual(['django', 'fastapi', 'flask'])
    expect(idsOf('alternative')).toEqual(['pyramid', 'tornado'])
  })

  it.each(traits)('$name on $criterion: a short sentence that does not name it first', (row) => {
    const { name, trait } = row
    if ('notRated' in trait) {
      expect(trait.notRated.length).toBeGreaterThan(20)
      return
    }
    if ('isOwn' in trait) throw new Error("The published facts are nobody's own.")
    expect(trait.because.length).toBeGreaterThan(20)
    expect(trait.because.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(trait.because.startsWith(name)).toBe(false)
    expect(trait.because).toMatch(/[.]$/)
  })
})

describe('every criterion', () => {
  it('is called for by some answer, or is there to be compared only', () => {
    const calledFor = new Set(options.flatMap(({ needs }) => Object.keys(needs)))
    const idle = criteria.map(({ id }) => id).filter((id) => !calledFor.has(id))
    expect(idle).toEqual(COMPARED_ONLY)
  })

  it.each(criteria)(
    '$id says in one instruction what to build to find out, and names no framework',
    ({ spike = '' }) => {
      expect(spike).toMatch(/^[A-Z][^.]*\.$/)
      expect(spike.length).toBeLessThanOrEqual(140)
      expect(namesFramework(spike)).toBe(false)
    },
  )

  it.each(criteria)('$id tells two frameworks apart', ({ id }) => {
    const levels = frameworks.map(({ traits: own }) => JSON.stringify(own[id], ['level']))
    expect(new Set(levels).size).toBeGreaterThan(1)
  })
})

describe('the questions', () => {
  it('are 16 to 20', () => {
    expect(questions.length).toBeGreaterThanOrEqual(16)
    expect(questions.length).toBeLessThanOrEqual(20)
  })

  it.each(questions)('$id can move some pair of frameworks', (question) => {
    const moves = (question.options as readonly Option[]).some(
      ({ needs, fits: own }) => Object.keys(needs).length > 0 || own !== undefined,
    )
    expect(moves).toBe(true)
  })

  it.each(fits)('direct evidence for %s is short and does not name it first', (id, { because }) => {
    const name = frameworks.find((framework) => framework.id === id)?.name
    expect(because.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect(because.startsWith(String(name))).toBe(false)
  })

  it.each([
    // Code that stays speaks for itself and against whatever would have to replace it.
    { id: 'existing-code', itself: 3, others: -1 },
    // What people know speaks for itself only.
    { id: 'known-best', itself: 3, others: undefined },
  ])('$id treats every framework alike', ({ id, itself, others }) => {
    const all = ['django', 'fastapi', 'flask', 'pyramid', 'tornado']
    const own = questions.find((question) => question.id === id)?.options ?? []
    const stated = own.filter(({ fits }) => fits !== undefined)
    expect(stated.map((option) => option.id).sort()).toEqual(all)
    for (const option of stated) {
      const given = all.map((framework) => option.fits?.[framework]?.fit)
      expect(given).toEqual(all.map((framework) => (framework === option.id ? itself : others)))
    }
  })
})

describe('the typical projects', () => {
  it('are the twelve that people start from', () => {
    expect(useCases.map(({ id }) => id)).toEqual([
      'online-shop',
      'content-site',
      'social-network',
      'internal-back-office',
      'saas-product',
      'data-dashboard',
      'json-api',
      'microservice',
      'model-serving',
      'realtime-feed',
      'prototype',
      'small-utility',
    ])
  })

  it.each(useCases)('$id leaves open what people know and what they have', ({ answers }) => {
    expect(Object.keys(answers).length).toBeGreaterThanOrEqual(5)
    const asked = questions.filter(({ id }) => Object.hasOwn(answers, id))
    expect(asked.map(({ kind }) => kind)).not.toContain('incumbency')
  })
})

describe('the sources', () => {
  const addresses = sources.flatMap(({ address }) => address ?? [])

  it('are all cited', () => {
    const files = [...realFiles].filter(([file]) => file !== 'sources.json')
    const cited = new Set(
      files.flatMap(([, text]) => listCited(JSON.parse(text)).map(({ source }) => source)),
    )
    const idle = sources.map(({ id }) => id).filter((id) => !cited.has(id))
    expect(idle).toEqual([])
  })

  it('have an address each that can be opened, unless we measured it ourselves', () => {
    const unaddressed = sources.filter(({ address }) => address === undefined)
    expect(unaddressed.filter(({ kind }) => kind !== 'measurement')).toEqual([])
    expect(addresses.filter((address) => !URL.canParse(address))).toEqual([])
  })

  it('stand there once', () => {
    expect(addresses.filter((one, index) => addresses.indexOf(one) < index)).toEqual([])
  })
})
