import { describe, expect, it } from 'vitest'
import { createWizardStore } from '#state/createWizardStore.ts'
import { takeUpProgress } from '#state/takeUpProgress.ts'
import { toNeighbour } from '#state/toNeighbour.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const at = (question: string) => ({ kind: 'question', question }) as const
const OVERVIEW = { kind: 'overview' } as const
const RESULT = { kind: 'result' } as const
const neighbour = (place: Parameters<typeof toNeighbour>[1], step: 1 | -1) =>
  toNeighbour(linkQuestions, place, step)

const EMPTY = { answers: {}, mode: 'quick' as const, overrides: {}, draft: null }

describe('the way through the wizard', () => {
  const way = [at('size'), at('speed'), at('code'), OVERVIEW, RESULT]

  it('leads question by question to the overview and the result, and back', () => {
    for (const [index, place] of way.entries()) {
      expect(neighbour(place, 1)).toEqual(way[index + 1] ?? null)
      expect(neighbour(place, -1)).toEqual(way[index - 1] ?? null)
    }
  })

  it('has no neighbour beside a question that does not exist', () => {
    expect(neighbour(at('colour'), 1)).toBeNull()
    expect(neighbour(at('colour'), -1)).toBeNull()
  })
})

describe('a person who comes and goes', () => {
  it('who changes one answer is led back to the list it was changed from', () => {
    const store = createWizardStore(linkQuestions)
    store.getState().changeStarted('speed', 'result')
    expect(store.getState()).toMatchObject({ place: at('speed'), returnTo: 'result' })
    store.getState().placeOpened(at('code'))
    expect(store.getState()).toMatchObject({ place: at('code'), returnTo: null })
  })

  it('finds the answers of an earlier visit, and is told so', () => {
    const store = createWizardStore(linkQuestions)
    const answers = toAnswers({ speed: 'fast' })
    takeUpProgress(store, linkQuestions, {
      own: { ...EMPTY, answers, place: at('speed') },
      setAside: null,
      trial: null,
    })
    expect(store.getState()).toMatchObject({
      answers,
      place: at('speed'),
      notice: { kind: 'resumed' },
    })
    takeUpProgress(store, linkQuestions, {
      own: { ...EMPTY, answers, place: at('colour') },
      setAside: null,
      trial: null,
    })
    expect(store.getState().place).toEqual(at('size'))
  })

  it('is told when this browser keeps nothing, unless something else is being told', () => {
    const store = createWizardStore(linkQuestions)
    takeUpProgress(store, linkQuestions, {
      own: { ...EMPTY, place: OVERVIEW },
      setAside: null,
      trial: null,
    })
    store.getState().storageFailed()
    expect(store.getState().notice).toEqual({ kind: 'resumed' })
    store.getState().noticeDismissed()
    expect(store.getState().notice).toBeNull()
    store.getState().storageFailed()
    expect(store.getState().notice).toEqual({ kind: 'storage-blocked' })
  })
})
