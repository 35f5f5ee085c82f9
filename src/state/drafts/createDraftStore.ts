import { createStore } from 'zustand/vanilla'
import { addDraft, duplicateDraft, removeDraft, renameDraft, updateDraft } from './changeDrafts.ts'
import { createDraftKeeper, type DraftChange } from './createDraftKeeper.ts'
import type { DraftPlace } from './draftPlace.ts'
import type { DraftNews, DraftsStoreState } from './draftsState.ts'
import { type MergedDrafts, mergeDrafts } from './mergeDrafts.ts'
import { readDrafts } from './readDrafts.ts'
import { toDraftName } from './toDraftName.ts'

export type DraftStore = ReturnType<typeof createDraftStore>

/** Where a store takes from what it cannot know by itself. */
export interface DraftSources {
  readonly place: DraftPlace
  /** @returns an id that no draft has, here or elsewhere. */
  createId(): string
  /** @returns the present instant, ISO in UTC. */
  now(): string
}

/** The drafts of this browser, and what was done to them last. */
export function createDraftStore({ place, createId, now }: DraftSources) {
  const keeper = createDraftKeeper(place)
  return createStore<DraftsStoreState>()((set, get) => {
    const make = (change: DraftChange, news: DraftNews) => set({ ...keeper.change(change), news })
    /** A draft that is not there any more cannot be changed, which is told instead. */
    const makeTo = (id: string, change: DraftChange, news: DraftNews) => {
      const held = keeper.load()
      if (held.drafts.some((draft) => draft.id === id)) make(change, news)
      else set({ ...held, news: { kind: 'gone' } })
    }
    return {
      ...keeper.load(),
      news: null,
      draftKept: ({ name, fragment, pick }) => {
        const [id, at] = [createId(), now()]
        const draft = { id, name: toDraftName(name), fragment, createdAt: at, changedAt: at, pick }
        if (draft.name === '') return
        make((drafts) => addDraft(drafts, draft), { kind: 'kept', id })
      },
      draftUpdated: (id, content) => {
        const at = now()
        makeTo(id, (drafts) => updateDraft(drafts, id, content, at), { kind: 'updated', id })
      },
      draftRenamed: (id, name) => {
        const at = now()
        makeTo(id, (drafts) => renameDraft(drafts, id, name, at), { kind: 'renamed', id })
      },
      draftDuplicated: (id) => {
        const copy = { id: createId(), at: now() }
        const news = { kind: 'duplicated', id: copy.id } as const
        makeTo(id, (drafts) => duplicateDraft(drafts, id, copy), news)
      },
      draftDeleted: (id) => {
        const draft = get().drafts.find((one) => one.id === id)
        if (draft) make((drafts) => removeDraft(drafts, id), { kind: 'deleted', draft })
      },
      deletionUndone: () => {
        const { news } = get()
        if (news?.kind !== 'deleted') return
        const { draft } = news
        make((drafts) => addDraft(drafts, draft), { kind: 'restored', id: draft.id })
      },
      fileRead: (text) => {
        const read = readDrafts(text)
        if (read.kind !== 'read') return get().fileRefused(read.kind)
        let counts: Omit<MergedDrafts, 'drafts'> = { added: 0, skipped: 0, copied: 0 }
        const held = keeper.change((present) => {
          const { drafts, ...others } = mergeDrafts(present, read.drafts)
          counts = others
          return drafts
        })
        set({ ...held, news: { kind: 'imported', unread: read.unread, ...counts } })
      },
      fileRefused: (why) => set({ news: { kind: 'refused', why } }),
      fileSaved: (count) => set({ news: { kind: 'exported', count } }),
      unreadPutAside: () => {
        const { held, isAside } = keeper.putUnreadAside()
        set({ ...held, news: { kind: isAside ? 'put-aside' : 'not-put-aside' } })
      },
      changedElsewhere: () => {
        const held = keeper.load()
        const { news } = get()
        const isGone = news && 'id' in news && held.drafts.every(({ id }) => id !== news.id)
        set(isGone ? { ...held, news: null } : held)
      },
    }
  })
}
