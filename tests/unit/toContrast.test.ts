import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toContrast } from '#report/toContrast.ts'
import { toContrastSentences } from '#report/toContrastSentences.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const model = compileModel(dataset)

/** One framework beside another with answers given, as figures and as a sentence. */
function contrast(stated: Readonly<Record<string, string>>, leading: string, id: string) {
  const decision = decide(model, toAnswers(stated))
  const standingOf = (name: string) => {
    const column = dataset.frameworks.findIndex((framework) => framework.id === name)
    const found = decision.standings.find(({ framework }) => framework === column)
    if (!found) throw new Error(`No framework is called ${name}`)
    return found
  }
  const other = standingOf(id)
  const found = toContrast(model, decision, standingOf(leading), other)
  const [said = ''] = toContrastSentences(dataset, english, model, other, [found])
  return { ...found, said }
}

describe('why a framework is not picked', () => {
  it('says how far it is behind, and what makes most of that', () => {
    const { said, distance, kind } = contrast(situations.clearPick, 'django', 'fastapi')
    expect([kind, distance]).toEqual(['behind', 87])
    expect(said).toBe(
      'FastAPI is 87 points behind Django, above all because of “Pages with many forms”.',
    )
  })

  it('says which answer rules it out, before anything else', () => {
    const { said } = contrast(situations.clearPick, 'django', 'tornado')
    expect(said).toBe(
      '“People in groups with different roles” rules Tornado out, whatever its points.',
    )
  })

  it('says that one that is only weighed too is ahead', () => {
    const { said, kind } = contrast(situations.betterAlternative, 'django', 'pyramid')
    expect(kind).toBe('ahead')
    expect(said).toMatch(
      /^Pyramid is \d+ points ahead of Django, above all because of “.+”; it is /,
    )
  })

  it('pretends of nobody in a tie that it is ahead', () => {
    const { said, distance } = contrast(situations.tie, 'fastapi', 'flask')
    expect(distance).toBe(0)
    expect(said).toBe('None of your answers tells Flask apart from FastAPI.')
  })

  it('says once what is the same beside every leader', () => {
    const decision = decide(model, toAnswers(situations.tie))
    const [fastapi, flask] = decision.standings
    const django = decision.standings.at(-1)
    if (!fastapi || !flask || !django) throw new Error('Somebody is missing')
    const contrasts = [fastapi, flask].map((leader) => toContrast(model, decision, leader, django))
    expect(toContrastSentences(dataset, english, model, django, contrasts)).toEqual([
      'Django is 12 points behind FastAPI and Flask, above all because of “Documents, or several kinds of stores”.',
    ])
  })

  it('has at most three reasons for the leader and one for the other, the strongest', () => {
    const { forLeader, forOther, comparison } = contrast(situations.clearPick, 'django', 'fastapi')
    expect(forLeader).toEqual(comparison.reasons.positives.slice(0, 3))
    expect(forOther).toEqual(comparison.reasons.negatives.slice(0, 1))
    expect(forOther[0]?.points).toBeLessThan(0)
  })

  it('leaves no gap in any sentence, whoever stands beside whom', () => {
    const ids = dataset.frameworks.map(({ id }) => id)
    for (const stated of Object.values(situations)) {
      for (const leader of ids) {
        for (const id of ids.filter((one) => one !== leader)) {
          expect(contrast(stated, leader, id).said).toMatch(/^[“\w][^{}]*\.$/)
          expect(contrast(stated, leader, id).said).not.toContain('“”')
        }
      }
    }
  })
})
