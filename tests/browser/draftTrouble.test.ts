import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { blockStorage, keepTwoDecisions, refuseMore } from '#tests/fixtures/keepDecisions.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import {
  changeAnswer,
  choose,
  DRAFTS_KEY,
  keepAs,
  nameField,
  names,
  save,
  stored,
  told,
} from './draftSteps.ts'
import { openPage } from './harness.ts'
import { press } from './steps.ts'

const path = '/drafts.html'

/** Marks every place of the page whose text is read out when it changes. */
const markPlaces = (page: Page) =>
  page.evaluate(() => {
    for (const place of document.querySelectorAll<HTMLElement>('[role=status]')) {
      place.dataset.wasThere = ''
    }
  })

describe('what is read out when it changes', () => {
  const filled = (page: Page, text: string) =>
    page.locator('[data-was-there]').getByText(text).first().waitFor()

  it('stands in places that were there before', async () => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    await press(page, 'Rename: Shop')
    await markPlaces(page)
    await page.getByRole('textbox', { name: 'New name' }).fill(' ')
    await press(page, 'Rename')
    await filled(page, 'Please give it a name.')
    await choose(page, '{"v": 1, "drafts": ["x"]}')
    await filled(page, 'Entry 1 is no decision.')
    await page.evaluate(refuseMore)
    await press(page, 'Duplicate: API for partners')
    await filled(page, 'This browser has no room left')
    await page.evaluate((key) => {
      Storage.prototype.getItem = () => 'not ours'
      dispatchEvent(new StorageEvent('storage', { key }))
    }, DRAFTS_KEY)
    await filled(page, 'The decisions in this browser cannot be read.')
    await close()
  })

  it('and on the result as well', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await nameField(page).fill(' ')
    await markPlaces(page)
    await nameField(page).press('Enter')
    await filled(page, 'Please give it a name.')
    await close()
  })
})

describe('a browser without room', () => {
  it('says so on the list, shows what was done, and saves it as a file', async () => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    await page.evaluate(refuseMore)
    await press(page, 'Duplicate: Shop')
    await told(page, 'This browser has no room left')
    await told(page, 'There is a copy now')
    expect(await names(page)).toContain('Shop (2)')
    expect(JSON.parse(await save(page, 'Save all as a file')).drafts).toHaveLength(3)
    await close()
  })

  it('says so on the result, where the decision can be saved as a file', async () => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick),
      before: refuseMore,
    })
    await press(page, 'Keep')
    await page.getByText(/This browser has no room left, so “Django, .*” is here only/).waitFor()
    expect(JSON.parse(await save(page, 'Save it as a file')).drafts).toHaveLength(1)
    await close()
  })

  it('says on the result of each decision by itself how far it is kept', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await keepAs(page, 'First')
    await page.evaluate(refuseMore)
    await changeAnswer(page, 'Important')
    await nameField(page).fill('Second')
    await press(page, 'Keep as new')
    await page.getByText('so “Second” is here only while this page is open').waitFor()
    await changeAnswer(page, 'Normal')
    await page.getByText('Kept in this browser as “First”.').waitFor()
    await close()
  })

  it('says on the result that a decision is still kept as it was before', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await keepAs(page, 'First')
    await page.evaluate(refuseMore)
    await changeAnswer(page, 'Important')
    await press(page, 'Update “First”')
    await page.getByText('no room left, so “First” is kept as it was before').waitFor()
    await close()
  })

  it('says that what cannot be read could not be put aside, and leaves it', async () => {
    const before = () => localStorage.setItem('framework-wizard:drafts:/', 'not ours')
    const { page, close } = await openPage({ path, before })
    await page.evaluate(refuseMore)
    await press(page, 'Put it aside')
    await told(page, 'It could not be put aside')
    expect(await stored(page)).toBe('not ours')
    await close()
  })

  it('that is really full loses nothing that was kept', async () => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    await page.evaluate(() => {
      for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          localStorage.setItem(`filler-${size}`, 'x'.repeat(size))
        } catch {
          // A smaller one may still fit.
        }
      }
    })
    const before = await stored(page)
    await press(page, 'Duplicate: Shop')
    await told(page, 'This browser has no room left')
    expect(await stored(page)).toBe(before)
    await page.evaluate(() => localStorage.removeItem('filler-5000000'))
    await press(page, 'Rename: Shop (2)')
    await page.getByRole('textbox', { name: 'New name' }).fill('Market')
    await press(page, 'Rename')
    await page.reload()
    await page.getByRole('heading', { name: '3 decisions' }).waitFor()
    expect(await names(page)).toContain('Market')
    await close()
  })
})

describe('a browser that keeps nothing', () => {
  it('says so, and lists and saves what a file brought as long as the page is open', async () => {
    const { page, close } = await openPage({ path, before: blockStorage })
    await told(page, 'This browser does not let this page store anything')
    const draft = { id: 'x', name: 'Shop', fragment: 'a=1.dab-ind.mw', pick: null }
    const at = '2026-11-28T10:00:00.000Z'
    const drafts = [{ ...draft, createdAt: at, changedAt: at }]
    await choose(page, JSON.stringify({ v: 1, drafts }))
    expect(await names(page)).toEqual(['Shop'])
    expect(JSON.parse(await save(page, 'Save as a file: Shop')).drafts).toEqual(drafts)
    await close()
  })

  it('is no obstacle on the result', async () => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick),
      before: blockStorage,
    })
    await press(page, 'Keep')
    const sentence = /does not let this page store anything, so “Django, .*” is here only/
    await page.getByText(sentence).waitFor()
    await close()
  })
})

describe('what cannot be read', () => {
  it('as a whole is left untouched until it is put aside', async () => {
    const before = () => {
      if (localStorage.length === 0) localStorage.setItem('framework-wizard:drafts:/', 'not ours')
    }
    const { page, close } = await openPage({ path, before })
    await told(page, 'The decisions in this browser cannot be read.')
    await page.getByRole('heading', { name: 'No decision to show' }).waitFor()
    expect(await save(page, 'Save what cannot be read as a file')).toBe('not ours')
    expect(await stored(page)).toBe('not ours')
    await press(page, 'Put it aside')
    await told(page, 'What cannot be read is put aside.')
    expect(await page.evaluate((key) => localStorage.getItem(key), `${DRAFTS_KEY}:unread`)).toBe(
      'not ours',
    )
    await page.reload()
    await page.getByRole('heading', { name: 'Nothing kept yet' }).waitFor()
    await close()
  })

  it('in places is told and stays among the others', async () => {
    const before = () => {
      const text = '{"v":1,"drafts":[{"id":7,"mine":true}]}'
      if (localStorage.length === 0) localStorage.setItem('framework-wizard:drafts:/', text)
    }
    const { page, close } = await openPage({ path, before })
    await told(page, 'One entry cannot be read')
    await page.getByText('Entry 1 has no usable id.').waitFor()
    await choose(page, '{"v":1,"drafts":[]}')
    expect(await stored(page)).toContain('"mine":true')
    await close()
  })
})
