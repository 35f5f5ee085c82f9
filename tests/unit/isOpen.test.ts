import { expect, test } from 'vitest'
import { isOpen } from '#engine/model/isOpen.ts'
import type { Answers } from '#schema/answer.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const staff = { id: 'staff', options: [{ id: 'daily' }, { id: 'never' }] }

test('a question is open until it is answered with one of its options', () => {
  expect(isOpen(staff, {})).toBe(true)
  expect(isOpen(staff, toAnswers({ load: 'idle' }))).toBe(true)
  expect(isOpen(staff, toAnswers({ staff: 'never' }))).toBe(false)
})

test('not sure leaves a question open; that it does not matter closes it', () => {
  expect(isOpen(staff, toAnswers({ staff: 'not-sure' }))).toBe(true)
  expect(isOpen(staff, toAnswers({ staff: 'no-preference' }))).toBe(false)
})

test('an option that the question does not have leaves it open', () => {
  expect(isOpen(staff, toAnswers({ staff: 'rails' }))).toBe(true)
})

test('a question with the name of something that every object has is open like any other', () => {
  const strange = { id: 'constructor', options: [{ id: 'name' }] }
  expect(isOpen(strange, {})).toBe(true)
  const inherited: Answers = Object.create(toAnswers({ staff: 'daily' }))
  expect(isOpen(staff, inherited)).toBe(true)
})
