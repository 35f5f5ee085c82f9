import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { blockStorage, keepTwoDecisions, refuseMore } from '#tests/fixtures/keepDecisions.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { press } from './steps.ts'

const path = '/drafts.html'
const KEY = 'framework-wizard:drafts:/'
const told = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text).first().waitFor()
const names = (page: Page) => page.getByRole('heading', { level: 3 }).allTextContents()
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY)

/** Presses a button that saves a file, and reads the file. */
async function save(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return readFile(await download.path(), 'utf8')
}

async function choose(page: Page, text: string, name = 'framework-wizard-decisions.json') {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page, 'Import a file'),
  ])
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

describe('a file of kept decisions', () => {
  it('carries all of them into another browser, and changes nothing a second time', async () => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save all as a file'),
    ])
    expect(download.suggestedFilename()).toBe('framework-wizard-decisions.json')
    await told(page, '2 decisions are saved as a file')
    const text = await readFile(await download.path(), 'utf8')
    await close()
    const other = await openPage({ path })
    await choose(other.page, text)
    await told(other.page, '2 decisions were imported.')
    expect(await names(other.page)).toEqual(['API for partners', 'Shop'])
    await choose(other.page, text)
    await told(other.page, '2 are here already.')
    await other.page.reload()
    await other.page.getByRole('heading', { name: '2 decisions' }).waitFor()
    await other.close()
  })

  it('carries one alone, which stands beside the one here where that has changed', async () => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    const text = await save(page, 'Save as a file: Shop')
    expect(JSON.parse(text).drafts).toHaveLength(1)
    await press(page, 'Rename: Shop')
    await page.getByRole('textbox', { name: 'New name' }).fill('Market')
    await press(page, 'Rename')
    await choose(page, text)
    await told(page, 'One differs from the one that is here, so it was imported as a copy.')
    expect(await names(page)).toEqual(['Market', 'API for partners', 'Shop'])
    await close()
  })

  it('that is broken in places brings the rest, and says which places', async () => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    const { drafts } = JSON.parse((await stored(page)) ?? '')
    await press(page, 'Delete: Shop')
    await choose(page, JSON.stringify({ v: 1, drafts: ['x', ...drafts, { ...drafts[0], id: '' }] }))
    await told(page, 'One decision was imported. One is here already.')
    await page.getByText('2 entries cannot be read and are left out:').waitFor()
    await page.getByText('Entry 1 is no decision.').waitFor()
    await page.getByText('Entry 4 has no usable id.').waitFor()
    await close()
  })

  it.each([
    ['that is none', '<svg/>', 'This is no file of kept decisions'],
    ['of a newer version', '{"v": 7}', 'saved by a newer version'],
    ['that is too large', ' '.repeat(1_000_001), 'larger than 1 MB'],
    ['with nothing in it', '{"v": 1, "drafts": []}', 'There is no decision in this file'],
  ])('%s changes nothing and is told', async (_, text, sentence) => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    await choose(page, text)
    await told(page, sentence)
    expect(await names(page)).toEqual(['API for partners', 'Shop'])
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
    await told(page, /This browser has no room left, so “Django, .*” is here only while/)
    expect(JSON.parse(await save(page, 'Save it as a file')).drafts).toHaveLength(1)
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
    await told(page, 'This browser keeps nothing for us')
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
    await told(page, /This browser keeps nothing for us, so “Django, .*” is here only/)
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
    expect(await page.evaluate((key) => localStorage.getItem(key), `${KEY}:unread`)).toBe(
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
