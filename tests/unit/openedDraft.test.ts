import { describe, expect, it } from 'vitest'
import { toLink } from '#app/toLink.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { readAddress } from '#link/readAddress.ts'
import { toCheck } from '#link/toCheck.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import { assessDraft } from '#state/assessDraft.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import type { Draft } from '#state/drafts/draft.ts'
import type { OpenedLink } from '#state/openedLink.ts'
import { openLink } from '#state/openLink.ts'
import { takeUpProgress } from '#state/takeUpProgress.ts'
import { toDraftContent } from '#state/toDraftContent.ts'
import { buildDraft } from '#tests/fixtures/drafts.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const { dataset } = real
const grounds = { dataset, model: compileModel(dataset) }
const answers = toAnswers(situations.clearPick)
const given = { answers, overrides: {}, mode: 'full' } as const
const draft = buildDraft(toDraftContent(dataset, given, 'django'))

/** What the address of a kept decision brings, in a browser that keeps these. */
function follow(fragment: string, drafts: readonly Draft[]): OpenedLink {
  const address = readAddress(dataset, {
    pathname: '/',
    search: '',
    hash: `#${fragment}`,
  })
  const link = toLink(grounds, address, drafts)
  if (!link) throw new Error('The address brings nothing')
  return { ...link, origin: 'outside', epoch: null }
}

function open(fragment: string, drafts: readonly Draft[] = [draft]) {
  const store = createWizardStore(dataset.questions)
  openLink(store, dataset.questions, follow(fragment, drafts))
  return store
}

const address = `${draft.fragment}&k=${draft.id}`
const TOLD = { kind: 'draft-opened', name: 'Shop', disagreement: null, unknown: [], replaced: [] }

describe('a kept decision that is opened', () => {
  it('shows its answers at the result and is told by its name', () => {
    expect(open(address).getState()).toMatchObject({
      answers,
      mode: 'full',
      place: { kind: 'result' },
      draft: draft.id,
      notice: TOLD,
    })
  })

  it('says so where somebody else comes first today', () => {
    const { notice } = open(address, [{ ...draft, pick: 'flask' }]).getState()
    expect(notice).toMatchObject({ ...TOLD, disagreement: { was: 'flask', now: ['django'] } })
  })

  it('says what of it means nothing any more', () => {
    const overrides = { zope: { orm: 4 as const } }
    const own = { ...draft, ...toDraftContent(dataset, { ...given, overrides }, 'django') }
    const { notice } = open(`${own.fragment}&k=${own.id}`, [own]).getState()
    expect(notice).toMatchObject({ ...TOLD, unknown: ['zope.orm.4'] })
  })

  it('is a link like any other where this browser does not have it', () => {
    expect(open(address, []).getState()).toMatchObject({
      draft: null,
      notice: { kind: 'link-opened' },
    })
  })

  it('with other answers in the address is where they came from, and not told as kept', () => {
    const changed = toDraftContent(dataset, { ...given, answers: {} }, null).fragment
    expect(open(`${changed}&k=${draft.id}`).getState()).toMatchObject({
      draft: draft.id,
      notice: { kind: 'link-opened' },
    })
  })

  it('leaves own answers to be had back, which came from none', () => {
    const store = createWizardStore(dataset.questions)
    store.getState().optionChosen('data', 'own-tables')
    openLink(store, dataset.questions, follow(address, [draft]))
    expect(store.getState()).toMatchObject({ isBorrowed: true, draft: draft.id, notice: TOLD })
    store.getState().setAsideRestored()
    expect(store.getState()).toMatchObject({ draft: null, isBorrowed: false })
  })

  it('is told once where the same answers are own already, not each time they are loaded', () => {
    const store = createWizardStore(dataset.questions)
    const own = { answers, overrides: {}, mode: 'quick', draft: null } as const
    takeUpProgress(store, dataset.questions, {
      own: { ...own, place: { kind: 'result' } },
      setAside: null,
      trial: null,
    })
    openLink(store, dataset.questions, follow(address, [draft]))
    expect(store.getState()).toMatchObject({ isBorrowed: false, draft: draft.id, notice: TOLD })
    openLink(store, dataset.questions, { ...follow(address, [draft]), origin: 'own' })
    expect(store.getState()).toMatchObject({ draft: draft.id, notice: null })
    openLink(store, dataset.questions, { ...follow(draft.fragment, [draft]), origin: 'own' })
    expect(store.getState().draft).toBe(draft.id)
  })

  it('is no longer where the answers come from when a person starts over', () => {
    const store = open(address)
    store.getState().startedOver()
    expect(store.getState().draft).toBeNull()
    store.getState().decisionKept('other')
    expect(store.getState().draft).toBe('other')
  })
})

describe('what is said of a kept decision today', () => {
  it('is how many questions it answers, and that it still holds', () => {
    const open = Object.values(answers).filter(({ kind }) => kind === 'open').length
    expect(assessDraft(grounds, draft)).toEqual({
      answerCount: Object.keys(answers).length - open,
      flaws: [],
      disagreement: null,
    })
  })

  it('is who comes first instead', () => {
    const { disagreement } = assessDraft(grounds, { ...draft, pick: null })
    expect(disagreement).toMatchObject({ was: null, now: ['django'] })
  })

  it.each([
    ['cut off', 'a=1.dab-in', ['damaged'], 1],
    ['of an unknown question', `a=1.zzz-dab.${toCheck('1.zzz-dab')}`, ['unknown'], 1],
    ['of a newer version', 'a=2.dab.xx', ['newer'], 0],
    ['too long to be ours', `a=${'1'.repeat(3_000)}`, ['unreadable'], 0],
    ['no token at all', 'a=x', ['unreadable'], 0],
  ])('is that it is %s', (_, fragment, flaws, answerCount) => {
    const assessed = assessDraft(grounds, { fragment, pick: 'flask' })
    expect(assessed).toEqual({ answerCount, flaws, disagreement: null })
  })

  it('is that levels are damaged, or mean nothing', () => {
    const flawsOf = (levels: string) =>
      assessDraft(grounds, { fragment: `${draft.fragment}&o=${levels}`, pick: 'flask' })
    expect(flawsOf('django.orm.3.zz')).toMatchObject({
      flaws: ['levels-damaged'],
      disagreement: null,
    })
    const unknown = flawsOf(toLevelToken({ zope: { orm: 4 } }) ?? '')
    expect(unknown).toMatchObject({ flaws: ['levels-unknown'], disagreement: null })
  })

  it('is that an answer gave way to another, which counts', () => {
    const questions = dataset.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, formerly: [`zz${option.code}`] })),
    }))
    const [{ options: [option] = [] } = { options: [] }] = questions
    const pairs = `1.zz${option?.code}`
    const later = { ...grounds, dataset: { ...dataset, questions } }
    const fragment = `a=${pairs}.${toCheck(pairs)}`
    expect(assessDraft(later, { fragment, pick: 'tornado' })).toMatchObject({
      answerCount: 1,
      flaws: ['replaced'],
      disagreement: { was: 'tornado' },
    })
  })
})
