import { expect, test } from 'vitest'
import { listChangedQuestions } from '#audit/listChangedQuestions.ts'
import {
  buildDataset,
  type StatedOption,
  type StatedQuestion,
} from '#tests/fixtures/buildDataset.ts'

const build = (questions: Record<string, StatedQuestion>) =>
  buildDataset({ frameworks: {}, questions })
const changed = (one: StatedOption, other: StatedOption) => {
  const ask = (option: StatedOption) => build({ staff: { options: { daily: option, never: {} } } })
  return listChangedQuestions(ask(one), ask(other))
}

test('a question decides as before in whatever order it is written down', () => {
  const admin = { need: 1, enough: 3 }
  const forms = { need: 2, enough: 2 }
  expect(changed({ needs: { admin, forms } }, { needs: { forms, admin } })).toEqual([])
  expect(changed({ must: { a: 1, b: 2 } }, { must: { b: 2, a: 1 } })).toEqual([])
  expect(changed({ fits: { flask: 1, django: 3 } }, { fits: { django: 3, flask: 1 } })).toEqual([])
})

test('how strong a need is makes no other question, nor does a need that came', () => {
  expect(changed({ needs: { admin: 1 } }, { needs: { admin: 3, forms: 1 } })).toEqual([])
})

test.each<[string, StatedOption, StatedOption]>([
  [
    'what is enough',
    { needs: { a: { need: 1, enough: 2 } } },
    { needs: { a: { need: 1, enough: 3 } } },
  ],
  [
    'what is enough of which',
    { needs: { a: { need: 1, enough: 2 } } },
    { needs: { b: { need: 1, enough: 2 } } },
  ],
  ['a must-have level', { must: { a: 1 } }, { must: { a: 2 } }],
  ['a required level', { requires: { a: 1 } }, { requires: { a: 2 } }],
  ['a must-have level that is required', { must: { a: 1 } }, { requires: { a: 1 } }],
  ['direct evidence for another', { fits: { django: 1 } }, { fits: { flask: 1 } }],
  ['stronger direct evidence', { fits: { django: 1 } }, { fits: { django: 2 } }],
])('a question is another with another value of %s', (_, one, other) => {
  expect(changed(one, other)).toEqual(['staff'])
})

test('a question is another with another kind, weight or order of options', () => {
  const options = { daily: {}, never: {} }
  const before = build({ staff: { options } })
  const [staff] = before.questions
  const incumbency = {
    ...before,
    questions: staff ? [{ ...staff, kind: 'incumbency' as const }] : [],
  }
  expect(listChangedQuestions(before, incumbency)).toEqual(['staff'])
  expect(listChangedQuestions(before, build({ staff: { options, weight: 2 } }))).toEqual(['staff'])
  const turned = { never: {}, daily: {} }
  expect(listChangedQuestions(before, build({ staff: { options: turned } }))).toEqual(['staff'])
})

test('questions that came or went are among them', () => {
  const question = { options: { daily: {}, never: {} } }
  const one = build({ staff: question })
  const two = build({ staff: question, load: question })
  expect(listChangedQuestions(one, two)).toEqual(['load'])
  expect(listChangedQuestions(two, one)).toEqual(['load'])
})
