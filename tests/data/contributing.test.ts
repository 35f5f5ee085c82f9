import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatIssue } from '#dataset/formatIssue.ts'
import type { DatasetFiles } from '#dataset/loadDatasetFiles.ts'
import { parseDataset } from '#dataset/parseDataset.ts'
import { toIdsLock } from '#dataset/toIdsLock.ts'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import {
  copyOfEnglish,
  follow,
  frameworkSteps,
  languageSteps,
  questionSteps,
  type Step,
} from '#tests/fixtures/contribution.ts'
import { issuesOf, realFiles } from '#tests/fixtures/plantMistakes.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const guide = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8')

function parse(files: DatasetFiles) {
  const parsed = parseDataset(files)
  if (parsed.kind === 'invalid') throw new Error(parsed.issues.map(formatIssue).join('\n'))
  return parsed
}

/** Files that a step touches. */
function touched({ take }: Step): string[] {
  const after = take(realFiles)
  return [...after]
    .filter(([file, text]) => !isSame(realFiles.get(file), text))
    .map(([file]) => file)
}

function isSame(before: string | undefined, after: string): boolean {
  return (
    before !== undefined && JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after))
  )
}

describe.each([
  ['a framework', 'Add a framework', frameworkSteps],
  ['a question', 'Add a question', questionSteps],
  ['a language', 'Add a language', languageSteps],
] as const)('adding %s as data/README.md says', (_, heading, steps) => {
  const part = guide.split(/^## /m).find((one) => one.startsWith(heading)) ?? ''

  it.each(steps)('names the file of $name, in this order', (step) => {
    const at = steps.indexOf(step)
    const line = part.split('\n').find((one) => one.startsWith(`${at + 1}. `)) ?? ''
    const [file = ''] = touched(step)
    const place = file
      .replace('frameworks/example', 'frameworks/<id>')
      .replace('questions/team', 'questions/<theme>')
      .replace('locales/pt-BR', 'locales/<language>')
    expect(line).toContain(`\`${place}\``)
  })

  it('leaves nothing to report', () => {
    expect(issuesOf(follow(steps)).map(formatIssue)).toEqual([])
  })
})

describe('npm run check tells when somebody forgets', () => {
  const forgettable = [frameworkSteps, questionSteps].flatMap((steps) =>
    steps.map(({ name }, at) => ({ name, others: steps.toSpliced(at, 1) })),
  )

  it.each(forgettable)('$name', ({ others }) => {
    expect(issuesOf(follow(others)).length).toBeGreaterThan(0)
  })

  it('to say which language a copied catalogue is in', () => {
    expect(issuesOf(copyOfEnglish(realFiles)).map(formatIssue)).toEqual([
      'data/locales/pt-BR.json, language: found "en", expected "pt-BR" like the file, or the file renamed to en.json',
    ])
  })
})

describe('what was added', () => {
  it('a framework is scored, ranked and named like every other', () => {
    const { dataset, evidence } = parse(follow(frameworkSteps))
    const model = compileModel(dataset)
    const { standings, alternatives } = decide(model, toAnswers(situations.clearPick))
    const example = model.frameworkIds.indexOf('example')
    expect(standings).toHaveLength(6)
    expect(standings[0]?.framework).toBe(example)
    expect(alternatives[0]).toMatchObject({ framework: example, standing: 'better' })
    expect(evidence.guides.example?.philosophy.text).toBe('Everything is made up.')
  })

  it('a question is asked last of its theme and counts', () => {
    const { dataset, catalogues } = parse(follow(questionSteps))
    expect(dataset.questions.at(-1)).toMatchObject({ id: 'weather', theme: 'team' })
    expect(catalogues.get('en')?.questions.weather?.title).toBe('How is the weather?')
    const model = compileModel(dataset)
    const { standings } = decide(model, toAnswers({ weather: 'fair' }))
    expect(
      standings.map(({ framework, points }) => [model.frameworkIds[framework], points]),
    ).toEqual([
      ['django', 2],
      ['fastapi', 0],
      ['flask', 0],
      ['pyramid', 0],
      ['tornado', -2],
    ])
  })

  it('a language stands beside English, with its own messages and forms of plurals', () => {
    const { catalogues } = parse(follow(languageSteps))
    expect([...catalogues.keys()]).toEqual(['en', 'pt-BR'])
    const { ui, questions } = catalogues.get('pt-BR') ?? {}
    expect(ui?.back).toBe('Voltar')
    expect(ui?.points).toHaveProperty('many', '{count} de pontos')
    expect(questions).toEqual(catalogues.get('en')?.questions)
    expect(catalogues.get('en')).toEqual(parse(realFiles).catalogues.get('en'))
  })

  it('npm run lock-ids writes the lock that the last step asks for', () => {
    const asked = JSON.parse(follow(questionSteps).get('questions/team.json') ?? '').questions
    const lock = JSON.parse(realFiles.get('ids.lock.json') ?? '')
    const wanted = JSON.parse(follow(questionSteps).get('ids.lock.json') ?? '')
    expect(toIdsLock(lock, asked)).toEqual(wanted)
  })
})
