import { describe, expect, it } from 'vitest'
import { createWizardStore } from '#state/createWizardStore.ts'
import { takeUpProgress } from '#state/takeUpProgress.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const GIVEN = toAnswers({ size: 'large', speed: 'fast!' })

function begin() {
  const store = createWizardStore(linkQuestions)
  store.getState().optionChosen('size', 'large')
  store.getState().optionChosen('speed', 'fast')
  store.getState().importanceSet('speed', 'important')
  return store
}

describe('a person who tries other answers on the result', () => {
  it('sees them count, and can have the answers from before back', () => {
    const store = begin()
    store.getState().changesTried(toAnswers({ size: 'small' }))
    expect(store.getState()).toMatchObject({
      answers: toAnswers({ size: 'small', speed: 'fast!' }),
      trial: { answers: GIVEN, overrides: {} },
    })
    store.getState().trialUndone()
    expect(store.getState()).toMatchObject({ answers: GIVEN, trial: null })
  })

  it('goes all the way back after trying one thing on top of another', () => {
    const store = begin()
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().changesTried(toAnswers({ speed: 'no-preference' }))
    store.getState().trialUndone()
    expect(store.getState().answers).toEqual(GIVEN)
  })

  it('keeps what was tried', () => {
    const store = begin()
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().trialKept()
    store.getState().trialUndone()
    expect(store.getState()).toMatchObject({
      answers: toAnswers({ size: 'small', speed: 'fast!' }),
      trial: null,
    })
  })

  it('tries nothing any more where every answer is as before', () => {
    const store = begin()
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().changesTried(toAnswers({ size: 'large' }))
    expect(store.getState()).toMatchObject({ answers: GIVEN, trial: null })
  })

  it('has back what was meant, not what was tried, after starting over', () => {
    const store = begin()
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().startedOver()
    expect(store.getState()).toMatchObject({ answers: {}, trial: null })
    store.getState().setAsideRestored()
    expect(store.getState()).toMatchObject({ answers: GIVEN, trial: null })
  })

  it('keeps what it means meanwhile when it goes back', () => {
    const store = begin()
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().optionChosen('code', 'flask')
    store.getState().trialUndone()
    const given = toAnswers({ size: 'large', speed: 'fast!', code: 'flask' })
    expect(store.getState().answers).toEqual(given)
  })

  it('tries nothing any more once the answer from before is chosen again elsewhere', () => {
    const store = begin()
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().optionChosen('size', 'large')
    expect(store.getState()).toMatchObject({ answers: GIVEN, trial: null })
  })

  it('tries nothing where only an assumption was confirmed', () => {
    const store = createWizardStore(linkQuestions)
    store.getState().useCaseChosen({ id: 'shop', answers: { size: 'large' } })
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().changesTried(toAnswers({ size: 'large' }))
    expect(store.getState().trial).toBeNull()
  })

  it('finds it again after a reload', () => {
    const store = createWizardStore(linkQuestions)
    const answers = toAnswers({ size: 'small' })
    const own = {
      answers,
      place: { kind: 'result' } as const,
      mode: 'full' as const,
      overrides: {},
      draft: null,
    }
    const trial = { answers: GIVEN, overrides: {} }
    takeUpProgress(store, linkQuestions, { own, setAside: null, trial })
    // The bar tells it; that the answers are of an earlier visit need not be told as well.
    expect(store.getState()).toMatchObject({ answers, trial, notice: null })
    store.getState().trialUndone()
    expect(store.getState().answers).toEqual(GIVEN)
  })
})

describe('a person who tries levels of their own', () => {
  it('can have the published ones back', () => {
    const store = begin()
    store.getState().levelTried('flask', 'admin', 3)
    store.getState().levelTried('flask', 'speed', 0)
    expect(store.getState()).toMatchObject({
      overrides: { flask: { admin: 3, speed: 0 } },
      trial: { answers: GIVEN, overrides: {} },
    })
    store.getState().trialUndone()
    expect(store.getState()).toMatchObject({ answers: GIVEN, overrides: {}, trial: null })
  })

  it('tries nothing any more once each is taken back', () => {
    const store = begin()
    store.getState().levelTried('flask', 'admin', 3)
    store.getState().levelTried('flask', 'admin', null)
    expect(store.getState()).toMatchObject({ overrides: {}, trial: null })
  })

  it('goes back to those that it kept', () => {
    const store = begin()
    store.getState().levelTried('flask', 'admin', 3)
    store.getState().trialKept()
    store.getState().levelTried('flask', 'admin', 1)
    store.getState().changesTried(toAnswers({ size: 'small' }))
    store.getState().trialUndone()
    expect(store.getState()).toMatchObject({
      answers: GIVEN,
      overrides: { flask: { admin: 3 } },
      trial: null,
    })
  })
})
