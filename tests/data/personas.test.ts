import { describe, expect, it } from 'vitest'
import { namesFramework } from '#tests/fixtures/namesFramework.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { personas, sources } = real.evidence
const citedSources = personas.flatMap(({ source }) => sources.filter(({ id }) => id === source))
const disagreements = personas.flatMap(({ id, reasonableToday, disagreement }) =>
  disagreement ? [{ id, reasonableToday, ...disagreement }] : [],
)

const FEWEST_CHARACTERS = 60
const MOST_CHARACTERS = 400

describe('the published situations', () => {
  it('are 25', () => {
    expect(personas).toHaveLength(25)
  })

  it.each(personas)('$id is told in two or three sentences', ({ situation }) => {
    expect(situation).toMatch(/^[A-Z].+[.]$/)
    expect(situation.length).toBeGreaterThanOrEqual(FEWEST_CHARACTERS)
    expect(situation.length).toBeLessThanOrEqual(MOST_CHARACTERS)
    expect([2, 3]).toContain(situation.split(/[.] /).length)
  })

  it.each(personas)('$id gives no framework away', ({ situation }) => {
    expect(namesFramework(situation)).toBe(false)
  })

  it.each(personas)('$id calls reasonable today only what was not recommended', (persona) => {
    const { accepted, reasonableToday } = persona
    expect(reasonableToday.filter((framework) => accepted.includes(framework))).toEqual([])
  })

  it.each(disagreements)('$id: what the wizard says instead is reasonable today', (one) => {
    expect(one.reasonableToday).toContain(one.pick)
    expect(one.because).toMatch(/[.]$/)
  })

  it.each(citedSources)('$title is the readable title of a source', ({ id, title }) => {
    expect(title).not.toBe(id)
    expect(title).toMatch(/ /)
  })
})
