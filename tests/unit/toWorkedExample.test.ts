import { describe, expect, it } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toWorkedExample } from '#report/toWorkedExample.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const made = buildDataset({
  frameworks: {
    django: { orm: 4, async: 1 },
    fastapi: { orm: 2, async: 4 },
    flask: { orm: 'unrated' },
  },
  questions: {
    data: { weight: 3, options: { own: { needs: { orm: { need: 2, enough: 3 } } }, none: {} } },
    live: { weight: 1, options: { yes: { needs: { async: 1 } }, no: {} } },
  },
})

describe('the worked example', () => {
  it('is the typical project with the fewest answers that comes to a pick', () => {
    const useCases = [
      { id: 'long', answers: { data: 'own', live: 'yes' } },
      { id: 'nothing', answers: { data: 'none' } },
      { id: 'short', answers: { data: 'own' } },
    ]
    const example = toWorkedExample({ ...made, useCases }, compileModel(made))
    expect(example?.useCase).toBe('short')
  })

  it('takes its strongest reason apart: 3 × 2 × (3 - 2) = 6 where 3 is enough', () => {
    const useCases = [{ id: 'short', answers: { data: 'own' } }]
    const telling = toWorkedExample({ ...made, useCases }, compileModel(made))?.telling
    expect(telling).toMatchObject({ criterion: 'orm', weight: 3, need: 2, enough: 3 })
    expect(telling?.steps).toEqual([
      { framework: 0, level: 4, counted: 3, offered: 1, points: 6 },
      { framework: 1, level: 2, counted: 2, offered: 0, points: 0 },
      { framework: 2, level: 2, counted: 2, offered: 0, points: 0 },
    ])
  })

  it('does not exist where no typical project comes to a pick', () => {
    const useCases = [{ id: 'nothing', answers: { data: 'none' } }]
    expect(toWorkedExample({ ...made, useCases }, compileModel(made))).toBeNull()
    expect(toWorkedExample(made, compileModel(made))).toBeNull()
  })

  it('adds up in the real dataset: each step to the points of its cell, each column to its total', () => {
    const model = compileModel(real.dataset)
    const example = toWorkedExample(real.dataset, model)
    if (!example) throw new Error('There is no example')
    const { decision, table, telling } = example
    const totals = decision.standings.map((_, at) =>
      table.reduce((sum, { points }) => sum + (points[at] ?? 0), 0),
    )
    expect(totals).toEqual(decision.standings.map(({ points }) => points))
    const question = model.questions.find(({ id }) => id === telling.question)
    const row =
      (question?.firstRow ?? 0) +
      (question?.options.findIndex(({ id }) => id === telling.option) ?? 0)
    const cell = model.cells[row]?.find(({ criterion }) => criterion === telling.criterion)
    expect(telling.steps.map(({ points }) => points)).toEqual(
      telling.steps.map(({ framework }) => cell?.points[framework]),
    )
  })
})
