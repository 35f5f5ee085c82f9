import { describe, expect, it } from 'vitest'
import type { Draft } from '#state/drafts/draft.ts'
import { mergeDrafts } from '#state/drafts/mergeDrafts.ts'
import { buildDraft } from '#tests/fixtures/drafts.ts'

const shop = buildDraft()

/** A list of this many, all with one name, that counts how often one of them is looked at. */
function buildMany(count: number) {
  let looks = 0
  const drafts = Array.from(
    { length: count },
    (_, at): Draft => ({
      ...buildDraft({ name: at === 0 ? 'Shop' : `Shop (${at + 1})` }),
      get id() {
        looks++
        return `id-${at}`
      },
    }),
  )
  return { drafts, countLooks: () => looks }
}

describe('a file with an entry that was edited by hand', () => {
  it.each([
    ['the name', { name: 'Market' }],
    ['the answers', { fragment: 'a=1.dab.xx&s=result' }],
  ])('and is another in %s gives a copy, once', (_, edited) => {
    const file = [{ ...shop, ...edited }]
    const once = mergeDrafts([shop], file)
    expect(once).toMatchObject({ added: 0, skipped: 0, copied: 1 })
    expect(once.drafts).toEqual([
      shop,
      { ...shop, name: 'Shop (2)', ...edited, id: expect.stringMatching(/^first-[a-z0-9-]+$/) },
    ])
    expect(mergeDrafts(once.drafts, file)).toMatchObject({ skipped: 1, copied: 0 })
  })

  it('gives a copy of each way in which it was edited', () => {
    const file = ['Market', 'Stall'].map((name) => ({ ...shop, name }))
    const merged = file.reduce<readonly Draft[]>(
      (drafts, one) => mergeDrafts(drafts, [one]).drafts,
      [shop],
    )
    expect(merged.map(({ name }) => name)).toEqual(['Shop', 'Market', 'Stall'])
  })

  it('is not one whose name was taken, so that it was counted on', () => {
    const { drafts } = mergeDrafts([buildDraft({ id: 'own' })], [shop])
    expect(drafts.map(({ name }) => name)).toEqual(['Shop', 'Shop (2)'])
    expect(mergeDrafts(drafts.slice(1), [shop])).toMatchObject({ skipped: 1, copied: 0 })
  })
})

describe('a long list', () => {
  it('is looked through a few times, however many come in', () => {
    const { drafts, countLooks } = buildMany(300)
    const incoming = drafts.map((_, at) => buildDraft({ id: `other-${at}` }))
    const before = countLooks()
    const merged = mergeDrafts(drafts, incoming)
    expect(countLooks() - before).toBeLessThanOrEqual(4 * drafts.length)
    expect(merged.drafts.at(-1)?.name).toBe('Shop (600)')
  })
})
