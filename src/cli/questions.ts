import { join } from 'node:path'
import { loadDataset } from '#dataset/loadDataset.ts'
import type { RESERVED_ANSWERS } from '#schema/answer.ts'
import { canBeMust } from '#state/canBeMust.ts'
import { print } from './print.ts'

const { dataset, catalogues } = loadDataset(join(import.meta.dirname, '../../data'))
const words = catalogues.get('en')

const listed = dataset.questions.map(({ id, theme, kind, options }) => {
  const texts = words?.questions[id]
  return {
    id,
    theme: words?.themes[theme],
    kind,
    title: texts?.title,
    help: texts?.help,
    why: texts?.why,
    options: options.map((option) => ({
      id: option.id,
      ...texts?.options[option.id],
      canBeMust: canBeMust(option),
    })),
  }
})

const answersToAny = {
  'not-sure': 'Not sure yet: stays open',
  'no-preference': "Doesn't matter here: closed without preference",
} satisfies Record<keyof typeof RESERVED_ANSWERS, string>

const useCases = dataset.useCases.map(({ id }) => ({ id, ...words?.useCases[id] }))
const printed = { datasetVersion: dataset.version, useCases, answersToAny, questions: listed }
print(JSON.stringify(printed, null, 2))
