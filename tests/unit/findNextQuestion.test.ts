import { expect, test } from 'vitest'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { findNextQuestion } from '#engine/questions/findNextQuestion.ts'
import { findKnockOuts } from '#engine/verdict/findKnockOuts.ts'
import { rankFrameworks } from '#engine/verdict/rankFrameworks.ts'
import { scoreFrameworks } from '#engine/verdict/scoreFrameworks.ts'
import { shop } from '#tests/fixtures/shop.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const [STAFF, LOAD, CODE] = [0, 1, 2]

function next(stated: Readonly<Record<string, string>>, open: readonly number[], model = shop) {
  const answered = toAnsweredRows(model, toAnswers(stated))
  const scores = scoreFrameworks(model, answered)
  const standings = rankFrameworks(model, answered, scores, findKnockOuts(model, answered))
  return findNextQuestion(model, open, standings)
}

test('the question that can move most between the first two is next', () => {
  // Nobody leads, so Django and Flask are the first two: "daily" 12 - -6 = 18, code "django" 9.
  expect(next({}, [STAFF, CODE])).toEqual({ question: STAFF, swing: 18, canRuleOut: false })
})

test('a question that can rule one of the two out comes before any swing', () => {
  // "idle" requires async 2, which Django does not reach; -3 - 0 = -3 is all it moves.
  expect(next({}, [STAFF, LOAD, CODE])).toEqual({ question: LOAD, swing: 3, canRuleOut: true })
})

test('a level asked for by must-haves only rules nobody out at normal importance', () => {
  expect(next({ load: 'ordinary' }, [STAFF])).toMatchObject({ canRuleOut: false })
})

test('between other leaders other questions matter', () => {
  // "many-wait": FastAPI 4, Flask 0. "idle" rules neither of them out and moves 6 - 0.
  // "daily" -12 - -6 = -6 moves as much, and comes first in the order of the model.
  const first = next({ load: 'many-wait' }, [STAFF, LOAD])
  expect(first).toEqual({ question: STAFF, swing: 6, canRuleOut: false })
})

test('alternatives are not among the first two', () => {
  // Django 12, Pyramid 6, Flask -6: Django against Flask, to whom code "django" makes 9.
  expect(next({ staff: 'daily' }, [CODE])).toMatchObject({ swing: 9 })
})

test('nothing open, or only one pick, leaves nothing to ask', () => {
  expect(next({ staff: 'daily' }, [])).toBeNull()
  expect(next({}, [STAFF], { ...shop, picks: [0] })).toBeNull()
})
