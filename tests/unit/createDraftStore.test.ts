import { describe, expect, it } from 'vitest'
import { createDraftStore } from '#state/drafts/createDraftStore.ts'
import { createNoDrafts } from '#state/drafts/createNoDrafts.ts'
import { judgeKeeping } from '#state/drafts/judgeKeeping.ts'
import { writeDrafts } from '#state/drafts/writeDrafts.ts'
import { buildDraft, createHeldPlace, type HeldPlace } from '#tests/fixtures/drafts.ts'

const NOW = '2026-11-28T10:00:00.000Z'
const content = { fragment: 'a=1.dab.xx&s=result', pick: 'flask' }
const shop = buildDraft()

/** A tab of a browser; each names the drafts it makes after itself. */
function openTab(place: HeldPlace, tab = 'tab') {
  let count = 0
  return createDraftStore({ place, createId: () => `${tab}-${++count}`, now: () => NOW })
}

const namesIn = (store: ReturnType<typeof openTab>) =>
  store.getState().drafts.map(({ name }) => name)
const keptIn = ({ text }: HeldPlace): unknown => JSON.parse(text ?? 'null')

describe('what a person does with decisions', () => {
  it('is kept, told, and there in the next visit', () => {
    const place = createHeldPlace()
    const store = openTab(place)
    store.getState().draftKept({ name: ' Shop ', ...content })
    const draft = { id: 'tab-1', name: 'Shop', ...content, createdAt: NOW, changedAt: NOW }
    expect(store.getState()).toMatchObject({
      drafts: [draft],
      news: { kind: 'kept', id: 'tab-1' },
      trouble: null,
    })
    expect(openTab(place).getState().drafts).toEqual([draft])
  })

  it('needs a name', () => {
    const store = openTab(createHeldPlace())
    store.getState().draftKept({ name: ' ', ...content })
    expect(store.getState()).toMatchObject({ drafts: [], news: null })
  })

  it('changes one draft and no other', () => {
    const store = openTab(createHeldPlace(writeDrafts([shop])))
    store.getState().draftDuplicated(shop.id)
    expect(store.getState().news).toEqual({ kind: 'duplicated', id: 'tab-1' })
    store.getState().draftRenamed('tab-1', 'Market')
    expect(store.getState().news).toEqual({ kind: 'renamed', id: 'tab-1' })
    store.getState().draftUpdated('tab-1', content)
    expect(store.getState().news).toEqual({ kind: 'updated', id: 'tab-1' })
    const market = { id: 'tab-1', name: 'Market', ...content, createdAt: NOW, changedAt: NOW }
    expect(store.getState().drafts).toEqual([shop, market])
  })

  it('takes a deletion back, as long as nothing else was done', () => {
    const place = createHeldPlace(writeDrafts([shop]))
    const store = openTab(place)
    store.getState().draftDeleted(shop.id)
    expect(store.getState()).toMatchObject({ drafts: [], news: { kind: 'deleted', draft: shop } })
    expect(keptIn(place)).toEqual({ v: 1, drafts: [] })
    store.getState().deletionUndone()
    expect(store.getState()).toMatchObject({ drafts: [shop], news: { kind: 'restored' } })
    store.getState().deletionUndone()
    store.getState().draftDeleted('nobody')
    expect(store.getState()).toMatchObject({ drafts: [shop], news: { kind: 'restored' } })
  })

  it('tells what became of a file', () => {
    const store = openTab(createHeldPlace(writeDrafts([shop])))
    const other = buildDraft({ id: 'other', name: 'API' })
    store.getState().fileRead(writeDrafts([shop, other], [{ id: 3 }]))
    expect(store.getState()).toMatchObject({
      drafts: [shop, other],
      news: {
        kind: 'imported',
        added: 1,
        skipped: 1,
        copied: 0,
        unread: [{ place: 3, why: 'id' }],
      },
    })
    store.getState().fileRead('{"v": 9}')
    expect(store.getState().news).toEqual({ kind: 'refused', why: 'newer' })
    store.getState().fileRead('hello')
    expect(store.getState().news).toEqual({ kind: 'refused', why: 'unreadable' })
    store.getState().fileSaved(2)
    expect(store.getState()).toMatchObject({
      drafts: [shop, other],
      news: { kind: 'exported', count: 2 },
    })
  })
})

describe('two tabs', () => {
  it('never lose what the other has written', () => {
    const place = createHeldPlace(writeDrafts([shop]))
    const [one, other] = [openTab(place, 'one'), openTab(place, 'other')]
    one.getState().draftKept({ name: 'From one', ...content })
    other.getState().draftKept({ name: 'From the other', ...content })
    expect(namesIn(other)).toEqual(['Shop', 'From one', 'From the other'])
    one.getState().changedElsewhere()
    expect(namesIn(one)).toEqual(namesIn(other))
  })

  it('tell that what was to be changed is gone', () => {
    const place = createHeldPlace(writeDrafts([shop]))
    const [one, other] = [openTab(place, 'one'), openTab(place, 'other')]
    other.getState().draftDeleted(shop.id)
    one.getState().draftRenamed(shop.id, 'Market')
    expect(one.getState()).toMatchObject({ drafts: [], news: { kind: 'gone' } })
  })

  it('tell no more of what the other has deleted since', () => {
    const place = createHeldPlace(writeDrafts([shop]))
    const [one, other] = [openTab(place, 'one'), openTab(place, 'other')]
    one.getState().draftRenamed(shop.id, 'Market')
    one.getState().changedElsewhere()
    expect(one.getState().news).toEqual({ kind: 'renamed', id: shop.id })
    other.getState().changedElsewhere()
    other.getState().draftDeleted(shop.id)
    one.getState().changedElsewhere()
    other.getState().changedElsewhere()
    expect(one.getState()).toMatchObject({ drafts: [], news: null })
    expect(other.getState()).toMatchObject({ news: { kind: 'deleted' } })
  })
})

describe('a browser that does not keep it', () => {
  it.each(['full', 'blocked'] as const)(
    '%s: it stays as long as the page, and is kept later',
    (outcome) => {
      const place = createHeldPlace()
      place.outcome = outcome
      const store = openTab(place)
      store.getState().draftKept({ name: 'One', ...content })
      store.getState().draftKept({ name: 'Two', ...content })
      expect(store.getState()).toMatchObject({ trouble: { kind: outcome } })
      expect(namesIn(store)).toEqual(['One', 'Two'])
      expect(place.text).toBeNull()
      place.outcome = 'kept'
      place.text = writeDrafts([shop])
      store.getState().changedElsewhere()
      expect(store.getState().trouble).toBeNull()
      expect(namesIn(openTab(place))).toEqual(['Shop', 'One', 'Two'])
    },
  )

  it('shows what it found before it was blocked', () => {
    const place = createHeldPlace(writeDrafts([shop]))
    const store = openTab(place)
    place.outcome = 'blocked'
    store.getState().draftRenamed(shop.id, 'Market')
    expect(store.getState()).toMatchObject({ trouble: { kind: 'blocked' } })
    expect(namesIn(store)).toEqual(['Market'])
  })

  it('where there is none at all, there are no decisions', () => {
    const store = createNoDrafts()
    expect(store.getState()).toMatchObject({ drafts: [], trouble: null })
    store.getState().draftKept({ name: 'One', ...content })
    expect(store.getState()).toMatchObject({ trouble: { kind: 'blocked' } })
    store.getState().unreadPutAside()
    expect(store.getState().trouble).toEqual({ kind: 'blocked' })
  })
})

describe('how far a decision is kept', () => {
  const keeping = (store: ReturnType<typeof openTab>, id: string) => {
    const { drafts, stored } = store.getState()
    const draft = drafts.find((one) => one.id === id)
    return draft && judgeKeeping(stored, draft)
  }

  it.each(['full', 'blocked'] as const)('%s: is said of each by itself', (outcome) => {
    const place = createHeldPlace()
    const store = openTab(place)
    store.getState().draftKept({ name: 'One', ...content })
    expect(keeping(store, 'tab-1')).toBe('kept')
    place.outcome = outcome
    store.getState().draftKept({ name: 'Two', ...content })
    expect(['tab-1', 'tab-2'].map((id) => keeping(store, id))).toEqual(['kept', 'not-kept'])
    store.getState().draftUpdated('tab-1', { ...content, pick: null })
    expect(keeping(store, 'tab-1')).toBe('kept-as-before')
    place.outcome = 'kept'
    store.getState().changedElsewhere()
    expect(['tab-1', 'tab-2'].map((id) => keeping(store, id))).toEqual(['kept', 'kept'])
  })

  it('is not at all where what stands there cannot be read', () => {
    const store = openTab(createHeldPlace('not ours'))
    store.getState().draftKept({ name: 'One', ...content })
    expect(keeping(store, 'tab-1')).toBe('not-kept')
  })
})

describe('what cannot be read', () => {
  const broken = { id: 7, note: 'mine' }

  it('stays among the others as it is, until it is put aside', () => {
    const place = createHeldPlace(writeDrafts([shop], [broken]))
    const store = openTab(place)
    expect(store.getState().unread).toEqual([{ place: 2, why: 'id', entry: broken }])
    store.getState().draftRenamed(shop.id, 'Market')
    expect(keptIn(place)).toMatchObject({ drafts: [{ name: 'Market' }, broken] })
    store.getState().unreadPutAside()
    expect(place.aside).toBe(JSON.stringify([broken]))
    expect(keptIn(place)).toMatchObject({ drafts: [{ name: 'Market' }] })
    expect(store.getState()).toMatchObject({ unread: [], news: { kind: 'put-aside' } })
  })

  it.each([
    ['newer', '{"v": 2, "drafts": {}}'],
    ['unreadable', 'not ours'],
  ])('as a whole, %s, is written over by nothing until it is put aside', (kind, text) => {
    const place = createHeldPlace(text)
    const store = openTab(place)
    expect(store.getState()).toMatchObject({ drafts: [], trouble: { kind, text } })
    store.getState().draftKept({ name: 'One', ...content })
    expect(namesIn(store)).toEqual(['One'])
    expect(place.text).toBe(text)
    store.getState().unreadPutAside()
    expect(place.aside).toBe(text)
    expect(store.getState()).toMatchObject({ trouble: null, news: { kind: 'put-aside' } })
    expect(namesIn(openTab(place))).toEqual(['One'])
  })

  it.each(['full', 'blocked'] as const)(
    'is not touched where it cannot be put anywhere, %s, which is told',
    (outcome) => {
      const place = createHeldPlace('not ours')
      const store = openTab(place)
      place.write = () => outcome
      place.putAside = () => outcome
      store.getState().unreadPutAside()
      expect(place.text).toBe('not ours')
      expect(store.getState()).toMatchObject({
        trouble: { kind: 'unreadable' },
        news: { kind: 'not-put-aside' },
      })
    },
  )

  it('in places is not touched either, and nothing is said to be lost with the page', () => {
    const place = createHeldPlace(writeDrafts([shop], [broken]))
    const store = openTab(place)
    place.outcome = 'full'
    store.getState().unreadPutAside()
    expect(keptIn(place)).toMatchObject({ drafts: [{ name: 'Shop' }, broken] })
    expect(store.getState()).toMatchObject({
      trouble: null,
      unread: [{ entry: broken }],
      news: { kind: 'not-put-aside' },
    })
  })
})
