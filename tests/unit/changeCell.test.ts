import { describe, expect, test } from 'vitest'
import { changeCell } from '#audit/changeCell.ts'
import { listCells } from '#audit/listCells.ts'
import { listChangedCells } from '#audit/listChangedCells.ts'
import { buildDataset, type StatedDataset } from '#tests/fixtures/buildDataset.ts'

const frameworks = {
  django: { admin: 4, sockets: 1 },
  flask: { admin: 2, sockets: 'unrated' },
} as const
const questions = {
  staff: { options: { daily: { needs: { admin: { need: 3, enough: 3 } } }, never: {} } },
  load: { options: { live: { needs: { sockets: 2 } }, ordinary: {} } },
}
const dataset = buildDataset({ frameworks, questions })
const onDjango = { kind: 'trait', framework: 'django', criterion: 'admin' } as const
const onFlask = { kind: 'trait', framework: 'flask', criterion: 'sockets' } as const
const onDaily = { kind: 'need', question: 'staff', option: 'daily', criterion: 'admin' } as const
const onLive = { ...onDaily, question: 'load', option: 'live', criterion: 'sockets' } as const
const onNever = { kind: 'need', question: 'staff', option: 'never', criterion: 'sockets' } as const

describe('the numbers of a dataset', () => {
  test('are the levels and the needs; what is not rated stands at the centre', () => {
    expect(listCells(dataset)).toEqual([
      { ...onDjango, value: 4 },
      { ...onDjango, criterion: 'sockets', value: 1 },
      { ...onFlask, criterion: 'admin', value: 2 },
      { ...onFlask, value: 2 },
      { ...onDaily, value: 3 },
      { ...onLive, value: 2 },
    ])
  })
})

describe('one number of a dataset changed', () => {
  test.each([
    ['a level', { ...onDjango, value: 3 }],
    ['a level that nobody had rated', { ...onFlask, value: 4 }],
    ['a need', { ...onDaily, value: 1 }],
    ['a need that was not there', { ...onNever, value: 2 }],
  ])('is that one and no other: %s', (_, cell) => {
    const before = listCells(dataset).map((one) => JSON.stringify(one))
    const after = listCells(changeCell(dataset, cell))
    expect(after.filter((one) => !before.includes(JSON.stringify(one)))).toEqual([cell])
  })

  test('keeps the source of a level and what is enough of a need', () => {
    const rated = changeCell(dataset, { ...onDjango, value: 3 }).frameworks[0]?.traits.admin
    expect(rated).toEqual({ ...dataset.frameworks[0]?.traits.admin, level: 3 })
    const asked = changeCell(dataset, { ...onDaily, value: 1 }).questions[0]?.options[0]
    expect(asked?.needs).toEqual({ admin: { need: 1, enough: 3 } })
  })

  test('has no source where nobody had rated the level', () => {
    const rated = changeCell(dataset, { ...onFlask, value: 4 }).frameworks[1]?.traits.sockets
    expect(rated).toEqual({ level: 4, because: '', source: '', checkedOn: '' })
  })
})

describe('the numbers that differ between two datasets', () => {
  test('are listed with what they were, what they are and what would undo it', () => {
    const after = changeCell(changeCell(dataset, { ...onDjango, value: 3 }), {
      ...onNever,
      value: 1,
    })
    expect(listChangedCells(dataset, after)).toEqual([
      {
        cell: { ...onDjango, value: 3 },
        ...{ before: 4, after: 3 },
        undone: { ...onDjango, value: 4 },
      },
      {
        cell: { ...onNever, value: 1 },
        ...{ before: null, after: 1 },
        undone: { ...onNever, value: 0 },
      },
    ])
    expect(listChangedCells(after, dataset)[1]).toEqual({
      cell: { ...onNever, value: 0 },
      ...{ before: 1, after: null },
      undone: { ...onNever, value: 1 },
    })
  })

  test('a level that is not there counts as the centre', () => {
    const { sockets: _, ...rest } = frameworks.django
    const less = buildDataset({ frameworks: { ...frameworks, django: rest }, questions })
    const on = { ...onDjango, criterion: 'sockets' }
    const [lost] = listChangedCells(dataset, less)
    expect(lost).toEqual({
      cell: { ...on, value: 2 },
      ...{ before: 1, after: null },
      undone: { ...on, value: 1 },
    })
    const [won] = listChangedCells(less, dataset)
    expect(won).toEqual({
      cell: { ...on, value: 1 },
      ...{ before: null, after: 1 },
      undone: { ...on, value: 2 },
    })
  })

  test('are left out where the framework, the question or the option is gone', () => {
    const { staff, load } = questions
    const { django, flask } = frameworks
    const gone = (left: Partial<StatedDataset>) =>
      listChangedCells(dataset, buildDataset({ frameworks, questions, ...left }))
    expect(gone({ frameworks: { flask } })).toEqual([])
    expect(gone({ frameworks: { django } })).toEqual([])
    expect(gone({ questions: { staff } })).toEqual([])
    expect(gone({ questions: { load } })).toEqual([])
    // Another question has an option of the same name.
    const moved = gone({ questions: { staff, lately: load } }).map(({ cell }) => cell)
    expect(moved).toEqual([{ ...onLive, question: 'lately', value: 2 }])
    expect(gone({ questions: { staff, load: { options: { ordinary: {} } } } })).toEqual([])
  })
})
