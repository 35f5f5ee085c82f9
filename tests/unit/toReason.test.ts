import { describe, expect, it } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toReason } from '#report/toReason.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Framework } from '#schema/framework.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'

const day = '2026-11-24'
const toTrait = (level: number) => ({ level, because: `${level}.`, source: 's', checkedOn: day })

function toFramework(id: string, speed: Framework['traits'][string]): Framework {
  return {
    id,
    name: id,
    mark: 'square',
    role: 'pick',
    summary: 'A framework.',
    traits: { speed, structure: toTrait(2) },
  }
}

/** Django in column 0 and Flask in column 1, with these levels of speed. */
function toDataset(django: Framework['traits'][string], flask: Framework['traits'][string]) {
  const frameworks = [toFramework('django', django), toFramework('flask', flask)]
  const rest = {
    version: day,
    criteria: [],
    useCases: [],
    pitfalls: [],
    combinations: [],
    sources: [],
  }
  return { ...rest, frameworks, questions: linkQuestions } satisfies Dataset
}

/** What the answer "faster" says for Django against Flask, worth so many points. */
function reasonFor(dataset: Dataset, points: number) {
  const contribution = { question: 1, row: 4, criterion: 'speed', points }
  return toReason(dataset, compileModel(dataset), { favoured: 0, rival: 1 }, contribution)
}

/** Whose facts are shown, the first one first. */
const orderOf = (dataset: Dataset, points: number) =>
  reasonFor(dataset, points).facts.map(({ framework }) => framework)

describe('a reason', () => {
  it('names the answer, whom it speaks for and both facts with their sources', () => {
    expect(reasonFor(toDataset(toTrait(4), toTrait(1)), 18)).toEqual({
      question: 'speed',
      option: 'faster',
      criterion: 'speed',
      points: 18,
      favours: 'django',
      facts: [
        {
          framework: 'django',
          level: 4,
          because: '4.',
          source: 's',
          checkedOn: day,
          isAssumption: false,
        },
        {
          framework: 'flask',
          level: 1,
          because: '1.',
          source: 's',
          checkedOn: day,
          isAssumption: false,
        },
      ],
      isAssumption: false,
    })
  })

  it('with negative points speaks for the rival', () => {
    expect(reasonFor(toDataset(toTrait(1), toTrait(2)), -6)).toMatchObject({
      points: 6,
      favours: 'flask',
    })
  })

  it('shows the fact further from the middle first', () => {
    expect(orderOf(toDataset(toTrait(4), toTrait(1)), 18)).toEqual(['django', 'flask'])
    expect(orderOf(toDataset(toTrait(3), toTrait(0)), 18)).toEqual(['flask', 'django'])
  })

  it('shows the fact of whom it speaks for first where both are as far', () => {
    expect(orderOf(toDataset(toTrait(4), toTrait(0)), 24)).toEqual(['django', 'flask'])
    expect(orderOf(toDataset(toTrait(0), toTrait(4)), -24)).toEqual(['flask', 'django'])
  })

  it('leaves out a fact that nobody could rate', () => {
    expect(orderOf(toDataset(toTrait(4), { notRated: 'No such thing.' }), 12)).toEqual(['django'])
  })

  it('from existing code has direct evidence and no level', () => {
    const dataset = toDataset(toTrait(2), toTrait(2))
    const contribution = { question: 2, row: 6, criterion: null, points: -27 }
    const both = { favoured: 0, rival: 1 }
    expect(toReason(dataset, compileModel(dataset), both, contribution)).toEqual({
      question: 'code',
      option: 'flask',
      criterion: null,
      points: 27,
      favours: 'flask',
      facts: [
        {
          framework: 'flask',
          level: null,
          because: 'It stays.',
          source: 'cost',
          checkedOn: null,
          isAssumption: false,
        },
      ],
      isAssumption: false,
    })
  })
})
