import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { keepTwoDecisions } from '#tests/fixtures/keepDecisions.ts'
import { choose, names, save, stored, told } from './draftSteps.ts'
import { openPage } from './harness.ts'
import { press } from './steps.ts'

const path = '/drafts.html'

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
    await told(page, '2 entries cannot be read')
    await told(page, 'Entry 1 is no decision.')
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

describe('a file that is saved', () => {
  it('is at its address for a while, because some browsers come for it late', async () => {
    const { page, close } = await openPage({ path, before: keepTwoDecisions })
    await page.clock.install()
    await page.evaluate(() => {
      const revoke = URL.revokeObjectURL
      URL.revokeObjectURL = (address) => {
        document.title = 'gone'
        revoke(address)
      }
    })
    await save(page, 'Save all as a file')
    await page.clock.fastForward(30_000)
    expect(await page.title()).not.toBe('gone')
    await page.clock.fastForward(11_000)
    expect(await page.title()).toBe('gone')
    await close()
  })
})
