import { describe, expect, it } from 'vitest'
import { parseDataset } from '#dataset/parseDataset.ts'
import { readDeciding } from '#dataset/readDeciding.ts'
import { plant, realFiles } from '#tests/fixtures/plantMistakes.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { frameworks, questions, version } = real.dataset
const without = (...files: readonly string[]) =>
  new Map([...realFiles].filter(([file]) => !files.includes(file)))

describe('files of another format', () => {
  it('are read as far as they decide, and the rest is dropped', () => {
    const files = plant({
      'frameworks/flask.json': { guide: 'Read the manual.', colour: 'red' },
      'claims.json': { claims: 5 },
    })
    expect(parseDataset(files).kind).toBe('invalid')
    expect(readDeciding(files)).toEqual({
      kind: 'ok',
      dataset: {
        ...{ version, frameworks, questions },
        ...{ criteria: [], useCases: [], pitfalls: [], combinations: [], sources: [] },
      },
      personas: real.evidence.personas,
    })
  })

  it('may lack the personas and the day of the release', () => {
    const read = readDeciding(without('personas.json', 'release.json'))
    expect(read).toMatchObject({ kind: 'ok', personas: null, dataset: { version: '' } })
  })

  it('may come from a time when frameworks had no shapes', () => {
    const read = readDeciding(plant({ 'frameworks/flask.json': { mark: undefined } }))
    expect(read).toMatchObject({ kind: 'ok' })
  })

  it('are unreadable where a question has another shape, which is named', () => {
    const read = readDeciding(plant({ 'questions/team.json': { 'questions.0.weight': 'much' } }))
    expect(read).toMatchObject({
      kind: 'unreadable',
      issue: { file: 'questions/team.json', path: 'questions.0.weight', value: 'much' },
    })
  })

  it('are unreadable where there are no frameworks', () => {
    const files = [...realFiles.keys()].filter((file) => file.startsWith('frameworks/'))
    expect(readDeciding(without(...files))).toMatchObject({
      kind: 'unreadable',
      issue: { file: 'frameworks/', expected: 'a folder with at least one file' },
    })
  })

  it('are unreadable where a file is no JSON', () => {
    const read = readDeciding(new Map([...realFiles, ['frameworks/flask.json', '{']]))
    expect(read).toMatchObject({ kind: 'unreadable', issue: { file: 'frameworks/flask.json' } })
  })
})
