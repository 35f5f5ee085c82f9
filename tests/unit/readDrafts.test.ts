import { describe, expect, it } from 'vitest'
import { mergeDrafts } from '#state/drafts/mergeDrafts.ts'
import { readDrafts } from '#state/drafts/readDrafts.ts'
import { writeDrafts, writeDraftsFile } from '#state/drafts/writeDrafts.ts'
import { buildDraft } from '#tests/fixtures/drafts.ts'

const shop = buildDraft()
const api = buildDraft({ id: 'second', name: 'API', pick: null })
const write = (...entries: readonly unknown[]) => JSON.stringify({ v: 1, drafts: entries })

describe('kept decisions as text', () => {
  it('come back as they were', () => {
    const drafts = [shop, api]
    expect(readDrafts(writeDrafts(drafts))).toEqual({ kind: 'read', drafts, unread: [] })
    expect(readDrafts(writeDraftsFile(drafts))).toEqual({ kind: 'read', drafts, unread: [] })
    expect(writeDraftsFile([])).toBe('{\n  "v": 1,\n  "drafts": []\n}\n')
  })

  it('of the first version mean for ever what they meant', () => {
    const text =
      '{"v":1,"drafts":[{"id":"0f3ac29be1d47a60","name":"Shop","fragment":"a=1.dab-ind.mw&o=django.orm.3.q4&s=result&m=full&d=2026-11-25","createdAt":"2026-11-28T08:15:30.123Z","changedAt":"2026-11-28T09:00:00.000Z","pick":null}]}'
    expect(readDrafts(text)).toEqual({
      kind: 'read',
      drafts: [
        {
          id: '0f3ac29be1d47a60',
          name: 'Shop',
          fragment: 'a=1.dab-ind.mw&o=django.orm.3.q4&s=result&m=full&d=2026-11-25',
          createdAt: '2026-11-28T08:15:30.123Z',
          changedAt: '2026-11-28T09:00:00.000Z',
          pick: null,
        },
      ],
      unread: [],
    })
  })

  it.each([
    ['shape', 'Shop'],
    ['shape', [shop]],
    ['id', { ...shop, id: 7 }],
    ['id', { ...shop, id: '../x' }],
    ['id', { ...shop, id: 'x'.repeat(65) }],
    ['repeated', { ...api, id: 'kept' }],
    ['name', { ...shop, name: undefined }],
    ['name', { ...shop, name: '\u202E ' }],
    ['answers', { ...shop, fragment: 's=result' }],
    ['answers', { ...shop, fragment: 'a=1.dab"><script>' }],
    ['answers', { ...shop, fragment: `a=${'x'.repeat(5_000)}` }],
    ['dates', { ...shop, createdAt: '2026-11-28' }],
    ['dates', { ...shop, changedAt: '2026-13-41T25:00:00Z' }],
    ['dates', { ...shop, changedAt: 0 }],
    ['pick', { ...shop, pick: undefined }],
    ['pick', { ...shop, pick: 'Django!' }],
  ] as const)('one whose %s is wrong is left out and named, the others are read', (why, entry) => {
    const kept = buildDraft({ id: 'kept', name: 'Good' })
    expect(readDrafts(write(kept, entry, api))).toEqual({
      kind: 'read',
      drafts: [kept, api],
      unread: [{ place: 2, why, entry: JSON.parse(JSON.stringify(entry)) }],
    })
  })

  it('are not guessed at where the whole cannot be read', () => {
    expect(readDrafts('{"v": 2, "drafts": []}')).toEqual({ kind: 'newer' })
    for (const text of [
      '',
      'null',
      '[]',
      '{',
      '{"v": 1}',
      '{"v": 0, "drafts": []}',
      '{"drafts": []}',
    ]) {
      expect(readDrafts(text)).toEqual({ kind: 'unreadable' })
    }
  })

  it('hold what could not be read as it was', () => {
    const broken = { id: 1, note: ['mine'] }
    const written = writeDrafts([shop], [broken])
    expect(JSON.parse(written)).toEqual({ v: 1, drafts: [shop, broken] })
  })
})

describe('decisions from a file', () => {
  it('are taken in, and skipped where they are here already', () => {
    const merged = mergeDrafts([shop], [shop, api])
    expect(merged).toEqual({ drafts: [shop, api], added: 1, skipped: 1, copied: 0 })
  })

  it('stand beside the one here as a copy where that has changed, once', () => {
    const changed = { ...shop, fragment: 'a=1.zz', changedAt: '2026-11-28T10:00:00.000Z' }
    const merged = mergeDrafts([changed], [shop])
    expect(merged).toMatchObject({ added: 0, skipped: 0, copied: 1 })
    const [here, copy] = merged.drafts
    expect(here).toEqual(changed)
    expect(copy).toEqual({ ...shop, id: copy?.id, name: 'Shop (2)' })
    expect(copy?.id).not.toBe(shop.id)
    expect(mergeDrafts(merged.drafts, [shop])).toEqual({
      ...merged,
      copied: 0,
      skipped: 1,
    })
  })

  it('get a name of their own', () => {
    const other = { ...api, name: 'Shop' }
    expect(mergeDrafts([shop], [other]).drafts).toEqual([shop, { ...other, name: 'Shop (2)' }])
  })
})
