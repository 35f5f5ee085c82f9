import { describe, expect, it } from 'vitest'
import type { Place } from '#link/place.ts'
import type { ReadToken } from '#link/readToken.ts'
import { createWizardStore, type WizardStore } from '#state/createWizardStore.ts'
import type { Notice } from '#state/notice.ts'
import { openLink } from '#state/openLink.ts'
import type { Progress } from '#state/progress.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const OVERVIEW = { kind: 'overview' } as const
const RESULT = { kind: 'result' } as const

const NONE = { overrides: {}, isDamaged: false, unknown: [] }

const open = () => createWizardStore(linkQuestions)

/** The answers, and where the person is. */
function seen(store: WizardStore): Omit<Progress, 'draft'> {
  const { answers, place, mode, overrides } = store.getState()
  return { answers, place, mode, overrides }
}

/** Follows a link that somebody sent. */
function follow(store: WizardStore, read: ReadToken, place: Place | null): void {
  const link = {
    isUnconfirmed: false,
    madeOn: null,
    origin: 'outside',
    epoch: null,
    disagreement: null,
    draft: null,
  } as const
  openLink(store, linkQuestions, { ...link, mode: 'quick', levels: NONE, read, place })
}

describe('own levels in a link', () => {
  const read: ReadToken = {
    kind: 'intact',
    answers: toAnswers({ size: 'large' }),
    dropped: [],
    replaced: [],
  }
  const link = {
    read,
    place: RESULT,
    mode: 'full',
    isUnconfirmed: false,
    madeOn: null,
    origin: 'outside',
    disagreement: null,
    draft: null,
    epoch: null,
  } as const

  it('come with it and go with it', () => {
    const store = open()
    store.getState().optionChosen('size', 'large')
    const overrides = { flask: { speed: 4 } }
    openLink(store, linkQuestions, { ...link, levels: { ...NONE, overrides } })
    expect(store.getState()).toMatchObject({ overrides, mode: 'full', isBorrowed: true })
    store.getState().setAsideRestored()
    expect(store.getState()).toMatchObject({ overrides: {}, mode: 'quick', isBorrowed: false })
  })

  it('that are damaged are told and do not count', () => {
    const store = open()
    openLink(store, linkQuestions, { ...link, levels: { ...NONE, isDamaged: true } })
    expect(store.getState()).toMatchObject({
      overrides: {},
      notice: { kind: 'link-levels-damaged' },
    })
  })
})

describe('a person who follows a link', () => {
  const answers = toAnswers({ size: 'large' })
  const dropped = [{ text: 'zza', why: 'unknown-question' }] as const

  it.each<[string, ReadToken, Place, Notice]>([
    [
      'whole',
      { kind: 'intact', answers, dropped: [], replaced: [] },
      RESULT,
      { kind: 'link-opened', madeOn: null },
    ],
    [
      'whole, with unknown parts',
      { kind: 'intact', answers, dropped, replaced: [] },
      RESULT,
      { kind: 'link-partly-changed', unknown: ['zza'], replaced: [] },
    ],
    [
      'whole, with an answer that is offered no more',
      { kind: 'intact', answers, dropped: [], replaced: ['aaq'] },
      RESULT,
      { kind: 'link-partly-changed', unknown: [], replaced: ['aaq'] },
    ],
    [
      'damaged',
      { kind: 'damaged', answers, dropped, replaced: [] },
      OVERVIEW,
      { kind: 'link-damaged', readCount: 1 },
    ],
  ])('sees the answers of one that is %s, and can have own ones back', (_, read, place, notice) => {
    const store = open()
    store.getState().optionChosen('code', 'flask')
    store.getState().changeStarted('speed', 'result')
    follow(store, read, RESULT)
    expect(seen(store)).toMatchObject({ answers, place })
    expect(store.getState()).toMatchObject({ notice, returnTo: null })
    store.getState().setAsideRestored()
    expect(store.getState().answers).toEqual(toAnswers({ code: 'flask' }))
  })

  it.each<[string, ReadToken, Notice['kind']]>([
    [
      'damaged beyond reading',
      { kind: 'damaged', answers: {}, dropped, replaced: [] },
      'link-unreadable',
    ],
    ['from a newer version', { kind: 'newer', version: '2' }, 'link-newer'],
    ['too long', { kind: 'too-long', length: 5_000 }, 'link-too-long'],
    ['no link of ours', { kind: 'unreadable' }, 'link-unreadable'],
  ])('loses nothing to one that is %s, and is told', (_, read, kind) => {
    const store = open()
    store.getState().optionChosen('code', 'flask')
    store.getState().placeOpened({ kind: 'question', question: 'code' })
    const before = seen(store)
    follow(store, read, RESULT)
    expect(seen(store)).toEqual(before)
    expect(store.getState().notice).toEqual({ kind })
  })

  it('lands on the overview when the place is missing or unknown', () => {
    const store = open()
    for (const place of [null, { kind: 'question', question: 'colour' } as const]) {
      follow(store, { kind: 'intact', answers, dropped: [], replaced: [] }, place)
      expect(store.getState().place).toEqual(OVERVIEW)
    }
  })

  it('makes the answers their own, or goes back to the ones they had', () => {
    const store = open()
    store.getState().optionChosen('code', 'flask')
    follow(store, { kind: 'intact', answers, dropped: [], replaced: [] }, RESULT)
    expect(store.getState().isBorrowed).toBe(true)
    store.getState().linkAdopted()
    expect(store.getState()).toMatchObject({
      isBorrowed: false,
      notice: { kind: 'answers-replaced' },
    })
    store.getState().setAsideLetGo()
    store.getState().setAsideRestored()
    expect(store.getState().answers).toEqual(answers)
  })

  it('gets both sets back, one for the other', () => {
    const store = open()
    store.getState().optionChosen('code', 'flask')
    store.getState().startedOver()
    store.getState().optionChosen('size', 'large')
    store.getState().setAsideRestored()
    expect(store.getState().answers).toEqual(toAnswers({ code: 'flask' }))
    store.getState().setAsideRestored()
    expect(store.getState().answers).toEqual(toAnswers({ size: 'large' }))
  })

  it('is no longer warned of damage once the answers were looked at', () => {
    const store = open()
    follow(store, { kind: 'damaged', answers, dropped: [], replaced: [] }, RESULT)
    store.getState().linkConfirmed()
    expect(store.getState().notice).toBeNull()
    expect(store.getState().answers).toEqual(answers)
  })
})
