import { describe, expect, it } from 'vitest'
import {
  addDraft,
  duplicateDraft,
  removeDraft,
  renameDraft,
  updateDraft,
} from '#state/drafts/changeDrafts.ts'
import { findKept } from '#state/drafts/findKept.ts'
import { sortDrafts } from '#state/drafts/sortDrafts.ts'
import { toDraftName } from '#state/drafts/toDraftName.ts'
import { toFreeName } from '#state/drafts/toFreeName.ts'
import { buildDraft } from '#tests/fixtures/drafts.ts'

const LATER = '2026-11-28T10:00:00.000Z'
const shop = buildDraft()
const api = buildDraft({ id: 'second', name: 'API' })

describe('the name of a kept decision', () => {
  it.each([
    ['  Our  shop\n', 'Our shop'],
    ['line\u2028end\tand\u0000more', 'line end andmore'],
    ['\u202Eevil\u2066 name\u200F', 'evil name'],
    ['half \uD800 character', 'half character'],
    ['x'.repeat(90), 'x'.repeat(80)],
    ['🙂'.repeat(90), '🙂'.repeat(80)],
    ['می‌خواهم', 'می‌خواهم'],
    ['\u200B\u00AD', ''],
    [' \t ', ''],
  ])('%j is kept as %j', (text, name) => {
    expect(toDraftName(text)).toBe(name)
  })

  it('is counted on where it is taken', () => {
    expect(toFreeName([shop], 'Other')).toBe('Other')
    expect(toFreeName([shop], 'Shop')).toBe('Shop (2)')
    const two = [shop, buildDraft({ id: 'b', name: 'Shop (2)' })]
    expect(toFreeName(two, 'Shop')).toBe('Shop (3)')
    expect(toFreeName(two, 'Shop (2)')).toBe('Shop (3)')
    expect(toFreeName([shop], 'Shop', shop.id)).toBe('Shop')
  })

  it('stays within its length when it is counted on', () => {
    const long = 'x'.repeat(80)
    expect(toFreeName([buildDraft({ name: long })], long)).toBe(`${'x'.repeat(76)} (2)`)
  })
})

describe('a list of kept decisions', () => {
  it('takes each in once, under a name of its own', () => {
    expect(addDraft([shop], { ...api, name: 'Shop' })).toEqual([shop, { ...api, name: 'Shop (2)' }])
    expect(addDraft([shop], { ...api, id: shop.id })).toEqual([shop])
  })

  it('renames one, and that is a change', () => {
    const renamed = { ...shop, name: 'Market', changedAt: LATER }
    expect(renameDraft([shop, api], shop.id, ' Market ', LATER)).toEqual([renamed, api])
    expect(renameDraft([shop, api], shop.id, 'API', LATER)[0]?.name).toBe('API (2)')
    expect(renameDraft([shop, api], shop.id, 'Shop', LATER)).toEqual([shop, api])
    expect(renameDraft([shop], shop.id, '\u200B', LATER)).toEqual([shop])
    expect(renameDraft([shop], 'nobody', 'Market', LATER)).toEqual([shop])
  })

  it('keeps other answers under the same name', () => {
    const content = { fragment: 'a=1.zz', pick: null }
    expect(updateDraft([shop, api], api.id, content, LATER)).toEqual([
      shop,
      { ...api, ...content, changedAt: LATER },
    ])
  })

  it('copies one beside it, and lets one go', () => {
    const copied = duplicateDraft([shop], shop.id, { id: 'copy', at: LATER })
    const copy = { ...shop, id: 'copy', name: 'Shop (2)', createdAt: LATER, changedAt: LATER }
    expect(copied).toEqual([shop, copy])
    expect(duplicateDraft([shop], 'nobody', { id: 'copy', at: LATER })).toEqual([shop])
    expect(removeDraft(copied, shop.id)).toEqual([copy])
  })

  it('is shown with the newest change first', () => {
    const later = { ...api, changedAt: LATER }
    expect(sortDrafts([shop, later])).toEqual([later, shop])
    expect(sortDrafts([later, shop])).toEqual([later, shop])
  })

  it('knows whether answers are kept already, and prefers the one they came from', () => {
    const same = 'a=1.dab-ind.mw&s=overview&m=full'
    expect(findKept([shop, api], same, null)).toBe(shop)
    expect(findKept([shop, api], same, api.id)).toBe(api)
    expect(findKept([shop], `${same}&o=django.orm.3.zz`, null)).toBeNull()
    expect(findKept([shop], 'a=1.dab.mw', shop.id)).toBeNull()
  })
})
