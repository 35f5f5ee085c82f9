import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDraft,
  duplicateDraft,
  removeDraft,
  renameDraft,
  updateDraft,
} from '#state/drafts/changeDrafts.ts'
import type { Draft } from '#state/drafts/draft.ts'
import { mergeDrafts } from '#state/drafts/mergeDrafts.ts'
import { readDrafts } from '#state/drafts/readDrafts.ts'
import { toDraftName } from '#state/drafts/toDraftName.ts'
import { writeDraftsFile } from '#state/drafts/writeDrafts.ts'

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 120 }))
const anyInstant = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** Few ids, names and instants, so that they meet. */
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  name: fc.constantFrom('Shop', 'Shop (2)', 'x'.repeat(80), 'API'),
  fragment: fc.constantFrom('a=1.dab.xx&s=result', 'a=1.zz&o=django.orm.3.yy'),
  createdAt: anyInstant,
  changedAt: fc.oneof(anyInstant, fc.constant('2026-11-28T10:00:00.000Z')),
  pick: fc.constantFrom('django', null),
})

type Change = (drafts: readonly Draft[]) => readonly Draft[]

const anyChange: fc.Arbitrary<Change> = fc
  .record({
    draft: anyDraft,
    text: anyText,
    id: fc.constantFrom('e', 'f'),
    others: fc.array(anyDraft),
  })
  .chain(({ draft, text, id, others }) =>
    fc.constantFrom<Change>(
      (drafts) => addDraft(drafts, draft),
      (drafts) => renameDraft(drafts, draft.id, text, draft.changedAt),
      (drafts) => updateDraft(drafts, draft.id, draft, draft.changedAt),
      (drafts) => duplicateDraft(drafts, draft.id, { id, at: draft.changedAt }),
      (drafts) => removeDraft(drafts, draft.id),
      (drafts) => mergeDrafts(drafts, others).drafts,
    ),
  )
/** A list as people come to have one. */
const anyDrafts = fc
  .array(anyChange, { maxLength: 30 })
  .map((changes) => changes.reduce<readonly Draft[]>((drafts, change) => change(drafts), []))

describe('kept decisions', () => {
  it('have ids and names of their own, and valid names, whatever was done', () => {
    fc.assert(
      fc.property(anyDrafts, (drafts) => {
        expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length)
        expect(new Set(drafts.map(({ name }) => name)).size).toBe(drafts.length)
        for (const { name } of drafts) {
          expect(toDraftName(name)).toBe(name)
          expect(name).not.toBe('')
        }
      }),
    )
  })

  it('come through a file into an empty browser as they were', () => {
    fc.assert(
      fc.property(anyDrafts, (drafts) => {
        const read = readDrafts(writeDraftsFile(drafts))
        expect(read).toEqual({ kind: 'read', drafts, unread: [] })
        expect(mergeDrafts([], drafts).drafts).toEqual(drafts)
      }),
    )
  })

  it('are not changed by importing the same file twice', () => {
    fc.assert(
      fc.property(anyDrafts, anyDrafts, (drafts, file) => {
        const once = mergeDrafts(drafts, file).drafts
        expect(mergeDrafts(once, file)).toEqual({
          drafts: once,
          added: 0,
          copied: 0,
          skipped: file.length,
        })
      }),
    )
  })

  it('lose none that was there before by importing', () => {
    fc.assert(
      fc.property(anyDrafts, anyDrafts, (drafts, file) => {
        expect(mergeDrafts(drafts, file).drafts.slice(0, drafts.length)).toEqual(drafts)
      }),
    )
  })

  it('lose none of a file by importing: each is there as it was, or under a counted name', () => {
    fc.assert(
      fc.property(anyDrafts, anyDrafts, (drafts, file) => {
        const merged = mergeDrafts(drafts, file).drafts
        for (const { name, fragment, changedAt } of file) {
          const stem = name.replace(/ \(\d+\)$/, '').slice(0, 70)
          const isThere = (one: Draft) =>
            one.fragment === fragment && one.changedAt === changedAt && one.name.startsWith(stem)
          expect(merged.some(isThere)).toBe(true)
        }
      }),
    )
  })

  it('are read from any text without failing', () => {
    const anyEntries = fc.json().map((json) => `{"v":1,"drafts":[${json},${json}]}`)
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json(), anyEntries), (text) => {
        const read = readDrafts(text)
        if (read.kind !== 'read') return
        expect(read.drafts.length + read.unread.length).toBe(JSON.parse(text).drafts.length)
      }),
    )
  })

  it('have names that cleaning again does not change', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = toDraftName(text)
        expect(toDraftName(name)).toBe(name)
        expect([...name].length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
