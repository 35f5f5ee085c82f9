import { describe, expect, it } from 'vitest'
import { createWizardStore, type WizardStore } from '#state/createWizardStore.ts'
import type { Progress } from '#state/progress.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const START = { kind: 'question', question: 'size' } as const
const OVERVIEW = { kind: 'overview' } as const
const RESULT = { kind: 'result' } as const
const useCase = { id: 'shop', answers: { size: 'large', speed: 'fast' } }
const assumed = { kind: 'chosen', importance: 'normal', isAssumed: true } as const

const open = () => createWizardStore(linkQuestions)

/** The answers, and where the person is. */
function seen(store: WizardStore): Omit<Progress, 'draft'> {
  const { answers, place, mode, overrides } = store.getState()
  return { answers, place, mode, overrides }
}

/** A wizard in which nothing has been done. */
const FRESH: Omit<Progress, 'draft'> = { answers: {}, place: START, mode: 'quick', overrides: {} }

describe('a person who answers', () => {
  it('begins at the first question with nothing answered', () => {
    expect(seen(open())).toEqual(FRESH)
    expect(createWizardStore([]).getState().place).toEqual(OVERVIEW)
  })

  it('keeps later answers when an early one changes', () => {
    const store = open()
    const { optionChosen, questionClosed, questionLeftOpen } = store.getState()
    optionChosen('size', 'small')
    questionClosed('speed')
    optionChosen('code', 'flask')
    optionChosen('size', 'large')
    const later = { speed: 'no-preference', code: 'flask' }
    expect(store.getState().answers).toEqual(toAnswers({ size: 'large', ...later }))
    questionLeftOpen('size')
    expect(store.getState().answers).toEqual(toAnswers({ size: 'not-sure', ...later }))
  })

  it('shares nothing with another wizard on the page', () => {
    const [one, other] = [open(), open()]
    one.getState().optionChosen('size', 'large')
    one.getState().placeOpened(RESULT)
    expect(seen(other)).toEqual(FRESH)
  })

  it('keeps how much an answer matters when the option changes', () => {
    const store = open()
    store.getState().optionChosen('speed', 'fast')
    store.getState().importanceSet('speed', 'important')
    store.getState().optionChosen('speed', 'slow')
    expect(store.getState().answers).toEqual(toAnswers({ speed: 'slow!' }))
  })

  it('has a must-have become important where the new option cannot be one', () => {
    const store = open()
    const { optionChosen, importanceSet } = store.getState()
    optionChosen('speed', 'faster')
    importanceSet('speed', 'must')
    optionChosen('speed', 'fast')
    optionChosen('code', 'none')
    importanceSet('code', 'must')
    optionChosen('code', 'flask')
    expect(store.getState().answers).toEqual(toAnswers({ speed: 'fast!', code: 'flask!!' }))
  })

  it('can give no importance to what is not answered', () => {
    const store = open()
    store.getState().questionLeftOpen('size')
    store.getState().importanceSet('size', 'must')
    store.getState().importanceSet('speed', 'must')
    expect(store.getState().answers).toEqual(toAnswers({ size: 'not-sure' }))
  })
})

describe('a person who starts from a typical project', () => {
  it('sees its usual answers, marked as assumed', () => {
    const store = open()
    store.getState().useCaseChosen(useCase)
    expect(store.getState()).toMatchObject({
      answers: { size: { ...assumed, option: 'large' }, speed: { ...assumed, option: 'fast' } },
      place: OVERVIEW,
      notice: null,
    })
  })

  it('makes an answer theirs by confirming it, weighing it or choosing again', () => {
    const store = open()
    store.getState().useCaseChosen({ id: 'a', answers: { ...useCase.answers, code: 'none' } })
    store.getState().questionPassed('size')
    store.getState().importanceSet('speed', 'important')
    store.getState().optionChosen('code', 'none')
    expect(store.getState().answers).toEqual(
      toAnswers({ size: 'large', speed: 'fast!', code: 'none' }),
    )
  })

  it('can have the answers back that it replaced, and where they were', () => {
    const store = open()
    store.getState().optionChosen('code', 'flask')
    store.getState().placeOpened({ kind: 'question', question: 'code' })
    store.getState().useCaseChosen(useCase)
    expect(store.getState().notice?.kind).toBe('answers-replaced')
    expect(store.getState().answers).not.toHaveProperty('code')
    store.getState().setAsideRestored()
    expect(store.getState()).toMatchObject({
      answers: toAnswers({ code: 'flask' }),
      place: { kind: 'question', question: 'code' },
      notice: null,
    })
    store.getState().setAsideRestored()
    expect(store.getState().answers).toEqual(toAnswers({ code: 'flask' }))
  })

  it('can undo a fresh start, also where a question was only left open', () => {
    const store = open()
    store.getState().optionChosen('size', 'small')
    store.getState().startedOver()
    expect(seen(store)).toEqual(FRESH)
    expect(store.getState().notice?.kind).toBe('answers-replaced')
    store.getState().setAsideRestored()
    expect(store.getState().answers).toEqual(toAnswers({ size: 'small' }))
    store.getState().questionLeftOpen('size')
    store.getState().startedOver()
    expect(seen(store)).toEqual(FRESH)
    store.getState().setAsideRestored()
    expect(store.getState().answers).toEqual(toAnswers({ size: 'not-sure' }))
  })

  it('is not asked about usual answers that nobody has confirmed', () => {
    const store = open()
    store.getState().useCaseChosen(useCase)
    store.getState().startedOver()
    expect(store.getState().notice).toBeNull()
  })
})
