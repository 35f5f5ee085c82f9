import { describe, expect, it } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { readHostAnswers } from '#link/readHostAnswers.ts'
import { readHostSettings } from '#link/readHostSettings.ts'
import { createGuestStore } from '#state/createGuestStore.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { toPreviousPlace } from '#state/toPreviousPlace.ts'
import { toQuestionNumber } from '#state/toQuestionNumber.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset } = real
const model = compileModel(dataset)
const begin = (said: Readonly<Record<string, string>>) =>
  createGuestStore(
    dataset.questions,
    model,
    readHostSettings(dataset, new Map(Object.entries(said)), readHostAnswers),
  )

describe('a wizard in the page of somebody else', () => {
  it('begins with the question that quick mode asks first', () => {
    const { store, asked } = begin({})
    expect(store.getState().place.kind).toBe('question')
    expect(store.getState().mode).toBe('quick')
    expect(asked).toEqual(dataset.questions)
  })

  it('asks what it was told to ask, in that order', () => {
    const { store, asked } = begin({ questions: 'data,audience' })
    expect(asked.map(({ id }) => id)).toEqual(['data', 'audience'])
    expect(store.getState().place).toEqual({ kind: 'question', question: 'data' })
    expect(store.getState().mode).toBe('full')
  })

  it('shows the usual answers of a typical project before it asks on', () => {
    const { store } = begin({ preset: 'online-shop' })
    expect(store.getState().place).toEqual({ kind: 'overview' })
    expect(Object.keys(store.getState().answers).length).toBeGreaterThan(5)
  })

  it('asks nothing that the page has set', () => {
    const { asked } = begin({ locked: 'data=own-tables', questions: 'data,audience' })
    expect(asked.map(({ id }) => id)).toEqual(['audience'])
    const { store } = begin({ locked: 'existing-code=none' })
    expect(store.getState().place).not.toEqual({ kind: 'question', question: 'existing-code' })
  })

  it('opens no question that the page has set, whatever a link says', () => {
    const answers = 'a=1.dab.d3&q=data'
    const { store } = begin({ locked: 'data=own-tables', answers })
    expect(store.getState().place).not.toEqual({ kind: 'question', question: 'data' })
  })

  it('stands where it was built when nothing is said, so that an early answer is taken over', () => {
    const { store } = begin({})
    expect(store.getState().place).toBe(store.getInitialState().place)
  })

  it('counts nothing that nobody was asked', () => {
    const { store, asked } = begin({ locked: 'data=own-tables,team=learning-alone' })
    const { place } = store.getState()
    const question = place.kind === 'question' ? place.question : ''
    expect(toQuestionNumber(model, asked, store.getState(), question).number).toBe(1)
  })

  it('gives an answer that somebody weighs otherwise to them', () => {
    const {
      dataset: { questions },
    } = real
    const store = createWizardStore(questions)
    const set = {
      kind: 'chosen',
      option: 'own-tables',
      importance: 'normal',
      isAssumed: false,
    } as const
    store.setState({ answers: { data: { ...set, isSetBySite: true } } })
    store.getState().importanceSet('data', 'important')
    expect(store.getState().answers.data).toEqual({ ...set, importance: 'important' })
  })

  it('keeps what the page has set, whatever happens', () => {
    const { store } = begin({ locked: 'data=own-tables', preset: 'online-shop' })
    const fixed = store.getState().answers.data
    expect(fixed).toMatchObject({ option: 'own-tables', isSetBySite: true, isAssumed: false })
    const isFixed = () => expect(store.getState().answers.data).toEqual(fixed)
    const { optionChosen, questionClosed, importanceSet, changesTried } = store.getState()
    optionChosen('data', 'little-or-none')
    isFixed()
    questionClosed('data')
    isFixed()
    importanceSet('data', 'must')
    isFixed()
    changesTried({ data: { kind: 'open' }, audience: { kind: 'closed' } })
    isFixed()
    expect(store.getState().answers.audience).toEqual({ kind: 'closed' })
    store.getState().trialUndone()
    isFixed()
    store.getState().startedOver()
    isFixed()
    expect(Object.keys(store.getState().answers)).toEqual(['data'])
  })

  it('has nothing to go back to from the first question, whatever the page has set', () => {
    const { store, asked } = begin({ locked: 'data=own-tables' })
    const { place } = store.getState()
    const first = place.kind === 'question' ? place.question : ''
    expect(toPreviousPlace(asked, store.getState(), first)).toBe(null)
  })
})
