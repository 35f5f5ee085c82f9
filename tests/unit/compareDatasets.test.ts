import { describe, expect, test } from 'vitest'
import { auditPrior } from '#audit/auditPrior.ts'
import { compareDatasets } from '#audit/compareDatasets.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { DRAWS, SEED } from '#audit/draws.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import {
  buildDataset,
  type StatedDataset,
  type StatedOption,
} from '#tests/fixtures/buildDataset.ts'
import { buildPersona } from '#tests/fixtures/buildEvidence.ts'

/** The office gets Django: 3 x 2 against 3 x 0. Of the four ways to answer, Django wins two. */
const stated: StatedDataset = {
  frameworks: { django: { admin: 4, sockets: 1 }, flask: { admin: 2, sockets: 2 } },
  questions: {
    staff: { options: { daily: { needs: { admin: 3 } }, never: {} } },
    load: { options: { live: { needs: { sockets: 2 } }, ordinary: {} } },
  },
}
const before = buildDataset(stated)
const personas = [buildPersona({ id: 'office', answers: { staff: 'daily' } })]
const compare = (after: StatedDataset) =>
  compareDatasets({ dataset: before, personas }, { dataset: buildDataset(after), personas })

describe('what a change of the data does', () => {
  test('is nothing when nothing changed', () => {
    expect(compare(stated)).toEqual({
      versions: { before: '2026-01-01', after: '2026-01-01' },
      // Daily: Django. Never and live: Flask. Never and ordinary: a tie.
      shares: [
        { framework: 'django', before: 0.625, after: 0.625 },
        { framework: 'flask', before: 0.375, after: 0.375 },
      ],
      personas: [],
      cells: [],
      questions: [],
    })
  })

  test('is seen in the shares, the situations and the level that did it', () => {
    const frameworks = { django: { admin: 1, sockets: 1 }, flask: { admin: 2, sockets: 2 } }
    const change = compare({ ...stated, frameworks })
    // Django never leads alone; one tie of four is shared.
    expect(change.shares).toEqual([
      { framework: 'django', before: 0.625, after: 0.125 },
      { framework: 'flask', before: 0.375, after: 0.875 },
    ])
    expect(change.personas).toEqual([{ persona: 'office', before: ['django'], after: ['flask'] }])
    const [changed] = change.cells
    expect(change.cells).toHaveLength(1)
    expect(changed).toMatchObject({
      cell: { kind: 'trait', framework: 'django', criterion: 'admin', value: 1 },
      ...{ before: 4, after: 1, flipped: ['office'] },
    })
    expect(changed?.share).toBeCloseTo(0.5, 1)
    expect(change.questions).toEqual([])
  })

  test('lists what matters most first, needs that came or went included', () => {
    const { questions } = stated
    const load = { options: { live: { needs: { sockets: 1 } }, ordinary: {} } }
    const staff = { options: { daily: {}, never: { needs: { admin: 1 } } } }
    const change = compare({ ...stated, questions: { ...questions, load, staff } })
    const listed = change.cells.map(({ cell, before: was, after: is }) => [
      cell.kind === 'need' && cell.option,
      was,
      is,
    ])
    expect(listed).toContainEqual(['daily', 3, null])
    expect(listed).toContainEqual(['never', null, 1])
    expect(listed).toContainEqual(['live', 2, 1])
    const shares = change.cells.map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    expect(shares[0]).toBeGreaterThan(0)
  })

  test('lists first what flips a situation, where no random verdict hangs on it', () => {
    const heavy = { options: { daily: { needs: { admin: 3 } }, weekly: { needs: { admin: 2 } } } }
    const build = (live: StatedOption) => {
      const options = { live, ordinary: {} }
      const questions = { heavy, first: { options }, second: { options } }
      return buildDataset({ ...stated, questions })
    }
    const asked = [buildPersona({ id: 'chat', answers: { second: 'live' } })]
    const change = compareDatasets(
      { dataset: build({}), personas: asked },
      { dataset: build({ needs: { sockets: 1 } }), personas: asked },
    )
    const listed = change.cells.map(({ cell, flipped, share }) => [
      cell.kind === 'need' && cell.question,
      flipped,
      share,
    ])
    expect(listed).toEqual([
      ['second', ['chat'], 0],
      ['first', [], 0],
    ])
  })

  test('names questions that changed in anything but the strength of a need', () => {
    const { staff, load } = { staff: { options: {} }, load: { options: {} }, ...stated.questions }
    const changed = (question: StatedDataset['questions'][string]) =>
      compare({ ...stated, questions: { staff, load: question } }).questions
    expect(changed({ ...load, weight: 2 })).toEqual(['load'])
    expect(changed({ options: { ...load.options, more: {} } })).toEqual(['load'])
    const live = { needs: { sockets: 2 } }
    expect(
      changed({ options: { ...load.options, live: { ...live, must: { sockets: 1 } } } }),
    ).toEqual(['load'])
    const enough = { needs: { sockets: { need: 2, enough: 3 } } }
    expect(changed({ options: { ...load.options, live: enough } })).toEqual(['load'])
    expect(changed({ options: { ...load.options, live: { needs: { sockets: 1 } } } })).toEqual([])
  })

  test('tells what is new from what has changed', () => {
    const after = {
      frameworks: { ...stated.frameworks, fastapi: { admin: 0, sockets: 4 } },
      questions: { ...stated.questions, more: { options: { yes: {}, no: {} } } },
    }
    const change = compareDatasets(
      { dataset: before, personas: [] },
      { dataset: buildDataset(after), personas },
    )
    expect(change.shares[2]).toMatchObject({ framework: 'fastapi', before: null })
    expect(change.personas).toEqual([{ persona: 'office', before: null, after: ['django'] }])
    expect(change.questions).toEqual(['more'])
    // As a framework nobody has rated, it would count as level 2 on both.
    const levels = change.cells.map(({ cell, before: was, after: is }) => [cell.criterion, was, is])
    expect(levels.sort()).toEqual([
      ['admin', null, 0],
      ['sockets', null, 4],
    ])
  })

  test('tells what is gone, and which versions are compared', () => {
    const bottle = buildDataset({
      ...stated,
      frameworks: { ...stated.frameworks, bottle: { admin: 0, sockets: 0 } },
    })
    const change = compareDatasets(
      { dataset: { ...bottle, version: '2025-01-01' }, personas },
      { dataset: before, personas: [] },
    )
    expect(change.versions).toEqual({ before: '2025-01-01', after: '2026-01-01' })
    // One way to answer in four is a tie of all three.
    expect(change.shares.at(-1)).toEqual({ framework: 'bottle', before: 1 / 12, after: null })
    expect(change.personas).toEqual([{ persona: 'office', before: ['django'], after: null }])
    expect(change.cells).toEqual([])
  })

  test('draws the shares of both where one of them has too many answers to count', () => {
    const idle = { options: { yes: {}, no: {} } }
    const many = Array.from({ length: 42 }, (_, index) => [`question${index}`, idle])
    const questions = { ...stated.questions, ...Object.fromEntries(many) }
    const after = buildDataset({ ...stated, questions })
    const shares = (dataset: Dataset) => {
      const model = compileModel(dataset)
      return auditPrior(model, drawAnswerSets(model, { samples: DRAWS, seed: SEED })).picks
    }
    const change = compareDatasets(
      { dataset: before, personas: [] },
      { dataset: after, personas: [] },
    )
    const [was, is] = [shares(before), shares(after)]
    expect(is.map(({ exactShare }) => exactShare)).toEqual([null, null])
    expect(change.shares.map((one) => one.before)).toEqual(was.map(({ share }) => share))
    expect(change.shares.map((one) => one.after)).toEqual(is.map(({ share }) => share))
    expect(change.shares[0]?.before).not.toBe(0.625)
  })
})
