import type { AnsweredRow } from '#engine/model/answeredRow.ts'
import type { Model } from '#engine/model/model.ts'
import { changesOf } from './changes.ts'
import { toOpenStance, toStance } from './stance.ts'

/** The questions that may change, and what the answers to them add up to. */
export interface Tally {
  /** Index of the question in the model, per place. */
  readonly questions: readonly number[]
  /** What is said to it, per place. */
  readonly stances: readonly number[]
  /** Per column; signed whole numbers. */
  readonly scores: Int32Array
  /** What at least one, two, three stances rule out, as bits like `stances.outs`. */
  readonly once: number
  readonly twice: number
  readonly thrice: number
}

/** One change, `change` being its index in `Changes`. */
export interface Step {
  readonly place: number
  readonly change: number
}

/** The tally of answers, whose questions alone may change (engine.md section 2). Pure. */
export function tallyAnswers(model: Model, answered: readonly AnsweredRow[]): Tally {
  const questions = answered.map(({ question }) => question)
  return addUp(model, questions, answered.map(toStance))
}

/** The same where every question of the model may change, those not answered too. Pure. */
export function tallyQuestions(model: Model, answered: readonly AnsweredRow[]): Tally {
  const questions = [...model.questions.keys()]
  const stances = questions.map((question) => toOpenStance(model, question))
  for (const answer of answered) stances[answer.question] = toStance(answer)
  return addUp(model, questions, stances)
}

/** The tally after some steps, at most one a place. Pure. */
export function takeSteps(model: Model, tally: Tally, steps: readonly Step[]): Tally {
  const stances = tally.stances.slice()
  const { changeTo } = changesOf(model)
  for (const { place, change } of steps) stances[place] = changeTo[change] ?? 0
  return addUp(model, tally.questions, stances)
}

function addUp(model: Model, questions: readonly number[], stances: readonly number[]): Tally {
  const { points, outs } = model.stances
  const count = model.frameworkIds.length
  const scores = new Int32Array(count)
  let once = 0
  let twice = 0
  let thrice = 0
  for (let place = 0; place < stances.length; place++) {
    const stance = stances[place] ?? 0
    for (let column = 0; column < count; column++) {
      scores[column] = (scores[column] ?? 0) + (points[stance * count + column] ?? 0)
    }
    const out = outs[stance] ?? 0
    thrice |= twice & out
    twice |= once & out
    once |= out
  }
  return { questions, stances, scores, once, twice, thrice }
}
