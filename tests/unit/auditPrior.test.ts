import { describe, expect, test } from 'vitest'
import { auditPrior } from '#audit/auditPrior.ts'
import { countWins } from '#audit/countWins.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import { buildDataset, type StatedQuestion } from '#tests/fixtures/buildDataset.ts'
import { chooseSets } from '#tests/fixtures/chooseSets.ts'
import { buildThreeWays, EACH_ITS_OWN, WHICH } from '#tests/fixtures/threeWays.ts'

function audit(dataset: Dataset) {
  const model = compileModel(dataset)
  return auditPrior(model, drawAnswerSets(model, { samples: 3_000, seed: 1 }))
}

describe('the share of wins under random answers', () => {
  test('is a third each when three answers call for one pick each', () => {
    const gate = audit(buildThreeWays('which'))
    expect(gate).toMatchObject({ id: 'prior', status: 'passed', samples: 3_000 })
    expect(gate.ties).toBe(0)
    expect(gate.picks.map(({ exactShare }) => exactShare)).toEqual([1 / 3, 1 / 3, 1 / 3])
    for (const { wins, share } of gate.picks) expect(share).toBe(wins / 3_000)
  })

  test('fails when a pick wins more than 44 in a hundred: two of four answers call for Django', () => {
    const gate = audit(
      buildDataset({
        frameworks: EACH_ITS_OWN,
        questions: {
          which: {
            options: {
              screens: { needs: { admin: 1 } },
              records: { needs: { admin: 2 } },
              freedom: { needs: { parts: 1 } },
              types: { needs: { typing: 1 } },
            },
          },
        },
      }),
    )
    expect(gate.status).toBe('failed')
    expect(gate.picks.map(({ exactShare }) => exactShare)).toEqual([0.5, 0.25, 0.25])
  })

  test('fails when a pick never wins', () => {
    const options = { screens: { needs: { admin: 1 } }, freedom: { needs: { parts: 1 } } }
    const gate = audit(
      buildDataset({ frameworks: EACH_ITS_OWN, questions: { which: { options } } }),
    )
    expect(gate.status).toBe('failed')
    expect(gate.picks.at(-1)).toEqual({
      framework: 'fastapi',
      wins: 0,
      ties: 0,
      share: 0,
      exactShare: 0,
      meritsShare: 0,
    })
  })

  test('counts ties apart and splits them evenly', () => {
    const options = { nothing: {}, little: {} }
    const gate = audit(
      buildDataset({ frameworks: EACH_ITS_OWN, questions: { which: { options } } }),
    )
    expect(gate.ties).toBe(3_000)
    const third = 1 / 3
    const each = { wins: 0, ties: 3_000, share: third, exactShare: third, meritsShare: third }
    expect(gate.picks).toEqual([
      { framework: 'django', ...each },
      { framework: 'flask', ...each },
      { framework: 'fastapi', ...each },
    ])
  })
})

describe('none of the three wins less than 22 or more than 44 in a hundred', () => {
  test.each([
    [440, 220, 'passed'],
    [441, 220, 'failed'],
    [440, 219, 'failed'],
  ])('of those drawn: %i and %i of 1,000, %s', (most, least, status) => {
    const model = compileModel(buildThreeWays('which'))
    const sets = chooseSets(
      model,
      [most, 'screens'],
      [1_000 - most - least, 'freedom'],
      [least, 'types'],
    )
    expect(auditPrior(model, sets).status).toBe(status)
  })

  test.each([
    [22, 11, 'passed'],
    [23, 11, 'failed'],
    [22, 10, 'failed'],
  ])('of all that there are: %i and %i of 50, %s', (most, least, status) => {
    const times = (count: number, criterion: string) =>
      Array.from({ length: count }, (_, index) => [
        `${criterion}${index}`,
        { needs: { [criterion]: 1 } },
      ])
    const options = Object.fromEntries([
      ...times(most, 'admin'),
      ...times(50 - most - least, 'parts'),
      ...times(least, 'typing'),
    ])
    const questions = { which: { options } }
    const model = compileModel(buildDataset({ frameworks: EACH_ITS_OWN, questions }))
    const sets = chooseSets(model, [1, 'admin0'], [1, 'parts0'], [1, 'typing0'])
    expect(auditPrior(model, sets).status).toBe(status)
  })
})

test('where there are too many ways to answer, those drawn alone decide', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `question${index}`)
  const all = (option: string) => ids.map(() => option)
  const model = compileModel(buildThreeWays(...ids))
  const decideBy = (screens: number) => {
    const rest = (1_000 - screens) / 2
    const sets = chooseSets(
      model,
      [screens, ...all('screens')],
      [rest, ...all('freedom')],
      [rest, ...all('types')],
    )
    return auditPrior(model, sets)
  }
  expect(decideBy(334).picks.map(({ exactShare }) => exactShare)).toEqual([null, null, null])
  expect(decideBy(334).status).toBe('passed')
  expect(decideBy(500).status).toBe('failed')
})

test('a tie of two is half a win for each of them, and none for the third', () => {
  const model = compileModel(buildThreeWays('a', 'b'))
  // The same answer twice is a win; two different ones are a tie of two.
  const sets = chooseSets(model, [1, 'screens', 'screens'], [3, 'screens', 'freedom'])
  const { ties, picks } = auditPrior(model, sets)
  expect(ties).toBe(3)
  expect(
    picks.map(({ framework, wins, ties: level, share }) => [framework, wins, level, share]),
  ).toEqual([
    ['django', 1, 3, 0.625],
    ['flask', 0, 3, 0.375],
    ['fastapi', 0, 0, 0],
  ])
})

test('the share on merits leaves out what is already there, and has no limit', () => {
  // What is there already outweighs the other question; without it only Django ever wins.
  const code = { options: { flask: { fits: { flask: 3 } }, fastapi: { fits: { fastapi: 3 } } } }
  const which = { options: { screens: { needs: { admin: 1 } }, records: { needs: { admin: 2 } } } }
  const shares = (questions: Record<string, StatedQuestion>) =>
    audit(buildDataset({ frameworks: EACH_ITS_OWN, questions })).picks
  const picks = shares({ which, code: { ...code, weight: 3 } })
  expect(picks.map(({ exactShare }) => exactShare)).toEqual([0, 0.5, 0.5])
  expect(picks.map(({ meritsShare }) => meritsShare)).toEqual([1, 0, 0])
  const merits = shares({ which: WHICH, code }).map(({ meritsShare }) => meritsShare)
  expect(merits).toEqual(shares({ which: WHICH }).map(({ share }) => share))
})

describe('wins over every way to answer', () => {
  test('are counted: two questions, nine ways, three of them for each pick alone or in a tie', () => {
    // The same answer twice: 3 ways, a pick alone. Different answers: 6 ways, each a tie of two.
    // Won by each, in sixths: 1 x 6 + 4 x 3 = 18 of 54.
    expect(countWins(compileModel(buildThreeWays('a', 'b')))).toEqual({
      total: 54,
      won: [18, 18, 18],
    })
  })

  test('keep margins of different picks apart', () => {
    const dataset = buildDataset({
      frameworks: { django: { admin: 4 }, flask: { admin: 1 }, fastapi: { admin: 0 } },
      questions: {
        // Django 6, Flask -3, FastAPI -6, or 0 each.
        staff: { options: { daily: { needs: { admin: 3 } }, never: {} } },
        // Flask 9, or FastAPI 9.
        code: { options: { flask: { fits: { flask: 3 } }, fastapi: { fits: { fastapi: 3 } } } },
      },
    })
    // Daily and Flask: 6, 6, -6. Daily and FastAPI: 6, -3, 3. Never: Flask, then FastAPI.
    expect(countWins(compileModel(dataset))).toEqual({ total: 24, won: [9, 9, 6] })
  })

  test('are not counted where there are too many ways for whole numbers', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `question${index}`)
    expect(countWins(compileModel(buildThreeWays(...ids)))).toBe(null)
  })

  test('are not counted where margins are too large to keep apart in whole numbers', () => {
    const count = (weight: number) => {
      const questions = { which: { ...WHICH, weight } }
      return countWins(compileModel(buildDataset({ frameworks: EACH_ITS_OWN, questions })))
    }
    expect(count(10_000_000)).toEqual({ total: 18, won: [6, 6, 6] })
    expect(count(100_000_000)).toBe(null)
  })

  test('are not counted where they come to too many different margins', () => {
    const frameworks = { ...EACH_ITS_OWN, other: { admin: 0, parts: 1, typing: 3 } }
    const count = (weightOf: (index: number) => number) => {
      const questions = Array.from({ length: 11 }, (_, index): [string, StatedQuestion] => {
        const options = { ...WHICH.options, nothing: {} }
        return [`question${index}`, { weight: weightOf(index), options }]
      })
      const stated = { frameworks, questions: Object.fromEntries(questions) }
      return countWins(compileModel(buildDataset(stated)))
    }
    // Of 4.2 million ways to answer hardly two come to the same when every weight is twice another.
    expect(count((index) => 2 ** index)).toBe(null)
    expect(count(() => 1)?.total).toBe(12 * 4 ** 11)
  })
})
