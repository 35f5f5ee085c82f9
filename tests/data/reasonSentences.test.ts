import { expect, test } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toReason } from '#report/toReason.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, catalogues } = real
const model = compileModel(dataset)
const words = catalogues.get('en')
if (!words) throw new Error('There is no English catalogue')

/** What a result says about one framework because of one option, a line per criterion. */
function listLines(question: number, option: number, framework: number): string[] {
  const { id, firstRow } = model.questions[question] ?? { id: '', firstRow: 0 }
  const row = firstRow + option
  const texts = words?.questions[id]
  const rival = framework === 0 ? 1 : 0
  return (model.cells[row] ?? []).flatMap(({ criterion, points }) => {
    const signed = points[framework] ?? 0
    const contribution = { question, row, criterion, points: signed }
    const reason = toReason(dataset, model, { favoured: framework, rival }, contribution)
    const name = dataset.frameworks[framework]?.name
    const about = dataset.criteria.find((one) => one.id === criterion)?.name
    const label = texts?.options[reason.option]?.label
    return reason.facts
      .filter((fact) => fact.framework === dataset.frameworks[framework]?.id)
      .map(({ because }) =>
        [`${texts?.topic}${about ? ` · ${about}` : ''}`, label, `${name}: ${because}`].join(' | '),
      )
  })
}

const lines = dataset.questions.flatMap(({ options }, question) =>
  options.flatMap((_, option) =>
    dataset.frameworks.flatMap((_framework, framework) => listLines(question, option, framework)),
  ),
)

test('every reason that a result can give, for every answer and framework, has been read', async () => {
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/reasonSentences.txt')
})

test('every one is whole: a topic, an answer and a sentence that ends', () => {
  expect(lines.length).toBeGreaterThan(400)
  const broken = lines.filter(
    (line) => !/^[^|]+ \| [^|]+ \| [A-Z][A-Za-z]+: [^|]+[.!?]$/.test(line),
  )
  expect(broken).toEqual([])
  expect(lines.filter((line) => /undefined|null|\{|\}|\s{2}/.test(line))).toEqual([])
})
