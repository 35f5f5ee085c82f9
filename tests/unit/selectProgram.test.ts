import { describe, expect, it } from 'vitest'
import { selectProgram } from '#report/selectProgram.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { questions } = real.dataset

describe('the smallest program to show', () => {
  it('follows what will be served', () => {
    const options = questions.find(({ id }) => id === 'interface')?.options ?? []
    const kinds = options.map(({ id }) => [
      id,
      selectProgram(questions, toAnswers({ interface: id })),
    ])
    expect(Object.fromEntries(kinds)).toEqual({
      'pages-to-read': 'page',
      'pages-with-forms': 'page',
      'pages-and-json': 'page',
      json: 'json',
      'live-messages': 'json',
    })
  })

  it('is a page where nobody said', () => {
    expect(selectProgram(questions, {})).toBe('page')
    expect(selectProgram(questions, toAnswers({ interface: 'not-sure' }))).toBe('page')
  })
})
