import { describe, expect, it } from 'vitest'
import { levelOf } from '#engine/model/levelOf.ts'
import { type CriteriaChoice, selectCriteria } from '#report/selectCriteria.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'

const { criteria, frameworks } = buildDataset({
  frameworks: {
    django: { orm: 4, pages: 4, forms: 'unrated', async: 2 },
    fastapi: { orm: 2, pages: 2, forms: 1, async: 4 },
    tornado: { orm: 0, pages: 3, forms: 1, async: 4 },
  },
  questions: {},
})
const themed = criteria.map((one, at) => ({ ...one, theme: at < 2 ? 'data' : 'rest' }))
const levelsOf = (compared: typeof frameworks) => (criterion: { readonly id: string }) =>
  compared.map(({ traits }) => levelOf(traits[criterion.id]))
const idsOf = (count: number, choice: CriteriaChoice) =>
  selectCriteria(themed, levelsOf(frameworks.slice(0, count)), choice).map(({ id }) => id)

describe('the criteria to compare', () => {
  it('stand as in the dataset', () => {
    expect(idsOf(3, { theme: null, order: 'theme' })).toEqual(['orm', 'pages', 'forms', 'async'])
  })

  it('are those of one theme', () => {
    expect(idsOf(3, { theme: 'rest', order: 'theme' })).toEqual(['forms', 'async'])
  })

  it('come with the largest difference first: 4, 2, 2 and 1, where no level counts as 2', () => {
    expect(idsOf(3, { theme: null, order: 'difference' })).toEqual([
      'orm',
      'pages',
      'async',
      'forms',
    ])
  })

  it('are sorted by the frameworks that are shown, not by all', () => {
    // Django and FastAPI are 2 apart on each but forms (2, 1).
    expect(idsOf(2, { theme: null, order: 'difference' })).toEqual([
      'orm',
      'pages',
      'async',
      'forms',
    ])
    expect(
      selectCriteria(themed, levelsOf(frameworks.slice(1)), { theme: null, order: 'difference' })[0]
        ?.id,
    ).toBe('orm')
  })

  it('keep their order where nobody is shown', () => {
    expect(idsOf(0, { theme: null, order: 'difference' })).toEqual([
      'orm',
      'pages',
      'forms',
      'async',
    ])
  })
})
