import type { Model, ModelQuestion } from '#engine/model/model.ts'
import type { Dataset } from '#schema/dataset.ts'
import { createChange } from './createChange.ts'
import type { AnswerSets } from './drawAnswerSets.ts'
import { findAlike } from './findAlike.ts'
import { findSwing } from './findSwing.ts'
import type { GateStatus } from './gateStatus.ts'
import { isMoreThan, toShare } from './share.ts'

const LIMIT = { moreThanPerThousand: 5 }

/** Whether every question, and every option of it, can change what comes out. */
export interface DeadAnswersGate {
  readonly id: 'dead-answers'
  readonly status: GateStatus
  readonly limit: typeof LIMIT
  readonly samples: number
  /** Options that change too little, or are the same as another; empty when the gate holds. */
  readonly dead: readonly { readonly question: string; readonly options: readonly string[] }[]
  readonly questions: readonly AnswerEffect[]
  /** The option that changes least, the first of equals; `null` without any option. */
  readonly least: {
    readonly question: string
    readonly option: string
    readonly share: number
  } | null
}

/** What changing an answer does to the verdicts of random answer sets. */
export interface AnswerEffect {
  readonly question: string
  /** Its answers move at least one pair of frameworks apart. */
  readonly isMoving: boolean
  /** Fraction of all changes of this answer, to any other option, that change the verdict. */
  readonly share: number
  readonly options: readonly OptionEffect[]
  /** Options that nothing tells apart: the same needs, least levels and direct evidence. */
  readonly alike: readonly (readonly [string, string])[]
}

export interface OptionEffect {
  readonly option: string
  /** Answer sets in which changing to this option changes who leads. */
  readonly changed: number
  /** Answer sets that have another option, so that there is something to change. */
  readonly of: number
  readonly share: number
}

/**
 * Dead questions and options (engine.md section 5): some pair of frameworks is moved, changing the
 * answer changes more than 5 in a thousand random verdicts, no two options are identical.
 */
export function auditDeadAnswers(
  dataset: Dataset,
  model: Model,
  sets: AnswerSets,
): DeadAnswersGate {
  const counted = model.questions.map((question, index) =>
    countEffect(model, sets, question, index),
  )
  const questions = counted.map(
    (effect, index): AnswerEffect => ({
      ...effect,
      alike: findAlike(dataset.questions[index]?.options ?? []),
    }),
  )
  const dead = questions.flatMap((effect) => {
    const options = listDead(effect)
    return options.length > 0 ? [{ question: effect.question, options }] : []
  })
  return {
    id: 'dead-answers',
    status: dead.length > 0 ? 'failed' : 'passed',
    limit: LIMIT,
    samples: sets.samples,
    dead,
    questions,
    least: findLeast(questions),
  }
}

function findLeast(questions: readonly AnswerEffect[]): DeadAnswersGate['least'] {
  const [least] = questions
    .flatMap(({ question, options }) =>
      options.map(({ option, share }) => ({ question, option, share })),
    )
    .sort((a, b) => a.share - b.share)
  return least ?? null
}

function countEffect(model: Model, sets: AnswerSets, question: ModelQuestion, index: number) {
  const change = createChange(model, sets)
  const { firstRow } = question
  const options = question.options.map(({ id }, place): OptionEffect => {
    let [changed, of] = [0, 0]
    for (let sample = 0; sample < sets.samples; sample++) {
      const from = sets.rows[sample * model.questions.length + index] ?? 0
      if (from === firstRow + place) continue
      of++
      if (change({ sample, from, to: firstRow + place }) !== sets.leaders[sample]) changed++
    }
    return { option: id, changed, of, share: toShare(changed, of) }
  })
  const total = (key: 'changed' | 'of') => options.reduce((sum, option) => sum + option[key], 0)
  // Where two are moved apart, at least one of them is moved apart from the first.
  const isMoving = model.frameworkIds.some((_, column) => findSwing(model, question, 0, column) > 0)
  return { question: question.id, isMoving, share: toShare(total('changed'), total('of')), options }
}

/** All of its options when the question itself is dead, as one that moves nothing always is. */
function listDead({ options, alike }: AnswerEffect): string[] {
  const isDead = (changed: number, of: number) =>
    !isMoreThan(changed, of, LIMIT.moreThanPerThousand)
  const total = (key: 'changed' | 'of') => options.reduce((sum, option) => sum + option[key], 0)
  const isQuestionDead = isDead(total('changed'), total('of'))
  return options
    .filter(
      ({ option, changed, of }) =>
        isQuestionDead || isDead(changed, of) || alike.flat().includes(option),
    )
    .map(({ option }) => option)
}
