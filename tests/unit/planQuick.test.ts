import { describe, expect, it } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { findFirstQuestion } from '#state/findFirstQuestion.ts'
import { planQuick } from '#state/planQuick.ts'
import { toNextPlace } from '#state/toNextPlace.ts'
import { toPreviousPlace } from '#state/toPreviousPlace.ts'
import { toQuestionNumber } from '#state/toQuestionNumber.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

/**
 * Points, django against flask: staff 12 or 0, style 6 against, hosting 2, spare 0. So a `daily`
 * staff decides whatever else is said, and `never` leaves it to style.
 */
const dataset = buildDataset({
  frameworks: {
    django: { admin: 4, core: 1, host: 3 },
    flask: { admin: 2, core: 4, host: 2 },
  },
  questions: {
    spare: { options: { this: {}, that: {} } },
    hosting: { options: { own: { needs: { host: 1 } }, any: {} } },
    style: { options: { small: { needs: { core: 2 } }, large: {} } },
    staff: { weight: 2, options: { daily: { needs: { admin: 3 } }, never: {} } },
  },
})
const model = compileModel(dataset)
const { questions } = dataset

const open = () => createWizardStore(questions, findFirstQuestion(model))

describe('quick mode', () => {
  it('asks first what could move most', () => {
    expect(planQuick(model, {})).toEqual({ next: 'staff', stop: null, left: 4, deciding: null })
  })

  it('may stop where nothing left can change the pick', () => {
    const plan = planQuick(model, toAnswers({ staff: 'daily' }))
    expect(plan).toEqual({ next: 'style', stop: 'settled', left: 3, deciding: null })
  })

  it('counts a question that was left open or closed as asked', () => {
    const { next, left } = planQuick(model, toAnswers({ staff: 'not-sure' }))
    expect([next, left]).toEqual(['style', 3])
    expect(planQuick(model, toAnswers({ staff: 'no-preference' })).next).toBe('style')
  })

  it('has nothing to ask in the end', () => {
    const all = { spare: 'this', hosting: 'any', style: 'large', staff: 'never' }
    expect(planQuick(model, toAnswers(all))).toMatchObject({ next: null, left: 0 })
  })
})

describe('quick mode on usual answers', () => {
  const assume = (answers: Readonly<Record<string, string>>) =>
    toAssumedAnswers({ id: 'usual', answers })

  it('asks only what could change the pick by itself', () => {
    const plan = planQuick(model, assume({ staff: 'daily', style: 'small' }))
    expect(plan).toEqual({ next: 'staff', stop: null, left: 4, deciding: 1 })
  })

  it('asks open questions too, where these could', () => {
    const plan = planQuick(model, assume({ staff: 'never', hosting: 'own' }))
    expect(plan.deciding).toBe(2)
  })

  it('may stop where no single answer would change it', () => {
    const answers = { ...assume({ style: 'small' }), ...toAnswers({ staff: 'daily' }) }
    expect(planQuick(model, answers)).toMatchObject({ stop: 'usual', left: 3, deciding: 0 })
  })
})

describe('a person in quick mode', () => {
  it('goes on to what is worth asking, and to the overview where it may stop', () => {
    const store = open()
    store.getState().optionChosen('staff', 'never')
    store.getState().questionPassed('staff')
    const leadsOnTo = (question: string) =>
      toNextPlace(questions, model, store.getState(), question)
    expect(leadsOnTo('staff')).toEqual({ kind: 'question', question: 'style' })
    store.getState().optionChosen('style', 'small')
    store.getState().questionPassed('style')
    expect(leadsOnTo('style')).toEqual({ kind: 'overview' })
  })

  it('is not offered the same again after going on', () => {
    const store = open()
    store.getState().optionChosen('staff', 'daily')
    store.getState().questionPassed('staff')
    store.getState().stopPassed('settled', 'style')
    store.getState().optionChosen('style', 'small')
    store.getState().questionPassed('style')
    const next = toNextPlace(questions, model, store.getState(), 'style')
    expect(next).toEqual({ kind: 'question', question: 'hosting' })
  })

  it('is not offered a weaker stop after a better one was passed', () => {
    const store = open()
    store.getState().stopPassed('settled', 'style')
    store.getState().stopPassed(null, 'style')
    expect(store.getState().passedStop).toBe('settled')
    store.getState().stopPassed('agreed', 'style')
    expect(store.getState().passedStop).toBe('settled')
  })

  it('leaves open what it goes on from without an answer', () => {
    const store = open()
    store.getState().questionPassed('staff')
    expect(store.getState().answers).toEqual(toAnswers({ staff: 'not-sure' }))
  })

  it('goes back the way it came, and forth again', () => {
    const store = open()
    for (const question of ['staff', 'style']) store.getState().questionPassed(question)
    const leadsBackTo = (question: string) => toPreviousPlace(questions, store.getState(), question)
    expect(leadsBackTo('hosting')).toEqual({ kind: 'question', question: 'style' })
    expect(leadsBackTo('style')).toEqual({ kind: 'question', question: 'staff' })
    expect(leadsBackTo('staff')).toBeNull()
    const next = toNextPlace(questions, model, store.getState(), 'staff')
    expect(next).toEqual({ kind: 'question', question: 'style' })
  })

  it('is led back to all answers where the way is not known any more', () => {
    const state = { ...open().getState(), answers: toAnswers({ staff: 'never' }) }
    expect(toPreviousPlace(questions, state, 'style')).toEqual({ kind: 'overview' })
  })

  it('finds all answers behind the first question of a way that began later', () => {
    const state = { ...open().getState(), answers: toAnswers({ staff: 'never', style: 'small' }) }
    const begun = { ...state, trail: ['style'] }
    expect(toPreviousPlace(questions, begun, 'style')).toEqual({ kind: 'overview' })
  })

  it('is told the same number of questions before and after confirming a usual answer', () => {
    const store = open()
    store.getState().useCaseChosen({ id: 'usual', answers: { staff: 'daily', style: 'small' } })
    const tell = () => toQuestionNumber(model, model.questions, store.getState(), 'staff')
    expect(tell()).toEqual({ number: 1, of: 1, kind: 'deciding' })
    store.getState().optionChosen('staff', 'daily')
    expect(tell()).toEqual({ number: 1, of: 1, kind: 'deciding' })
  })

  it('is told which question this is of about how many', () => {
    const store = open()
    const tell = (question: string) =>
      toQuestionNumber(model, model.questions, store.getState(), question)
    expect(tell('staff')).toEqual({ number: 1, of: 4, kind: 'usual' })
    store.getState().questionPassed('staff')
    expect(tell('style')).toEqual({ number: 2, of: 4, kind: 'usual' })
    expect(tell('staff').number).toBe(1)
    store.getState().modeChosen('full')
    expect(tell('style')).toEqual({ number: 3, of: 4, kind: 'exact' })
  })

  it('is told no number of questions once they are more than usual', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `q${at}`)
    const options = { yes: { needs: { admin: 1 } }, no: {} } as const
    const many = compileModel(
      buildDataset({
        frameworks: { django: { admin: 4 }, flask: { admin: 2 } },
        questions: Object.fromEntries(ids.map((id) => [id, { options }])),
      }),
    )
    const tell = (trail: readonly string[], question: string) =>
      toQuestionNumber(many, many.questions, { answers: {}, mode: 'quick', trail }, question)
    expect(tell(ids.slice(0, 9), 'q9')).toEqual({ number: 10, of: 10, kind: 'usual' })
    expect(tell(ids.slice(0, 10), 'q10')).toEqual({ number: 11, of: 12, kind: 'more' })
  })
})

describe('the mode', () => {
  it('begins anew before the first answer, and leaves a person where they are after it', () => {
    const store = open()
    expect(store.getState().place).toEqual({ kind: 'question', question: 'staff' })
    store.getState().modeChosen('full')
    expect(store.getState().place).toEqual({ kind: 'question', question: 'spare' })
    store.getState().optionChosen('spare', 'this')
    store.getState().modeChosen('quick')
    expect(store.getState().place).toEqual({ kind: 'question', question: 'spare' })
  })

  it('leads from all answers to the first that is missing when everything is to be asked', () => {
    const store = open()
    store.getState().optionChosen('spare', 'this')
    store.getState().placeOpened({ kind: 'overview' })
    store.getState().modeChosen('full')
    expect(store.getState().place).toEqual({ kind: 'question', question: 'hosting' })
  })

  it('asks everything in its order when it is full', () => {
    const store = open()
    store.getState().modeChosen('full')
    store.getState().optionChosen('staff', 'daily')
    const next = toNextPlace(questions, model, store.getState(), 'spare')
    expect(next).toEqual({ kind: 'question', question: 'hosting' })
    const last = toNextPlace(questions, model, store.getState(), 'staff')
    expect(last).toEqual({ kind: 'overview' })
  })
})
