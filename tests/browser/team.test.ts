import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { TeamReport } from '#schema/teamReport.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading, press } from './steps.ts'
import { tabTo } from './tabbing.ts'

const CLIPBOARD = ['clipboard-read', 'clipboard-write']
const path = '/team.html'
const toLink = (stated: Readonly<Record<string, string>>) => `https://example.org${toPath(stated)}`
const field = (page: Page) => page.getByRole('textbox', { name: 'Links, one per line' })
const rows = (page: Page) => page.getByRole('table').getByRole('row')
const LINES = [
  `Anna: ${toLink(situations.clearPick)}`,
  `Ben ${toLink(situations.leaning)}`,
  toLink(situations.tooClose),
]

describe('several people', () => {
  it('see what each would take, what all, and where they differ', async () => {
    const { page, close } = await openPage({ path })
    await page.getByText(/^What all of you would take stands here/).waitFor()
    await field(page).fill(LINES.join('\n'))
    await page
      .getByText('Django comes first on the answers of all 3 people together.')
      .first()
      .waitFor()
    expect(await rows(page).allTextContents()).toEqual([
      'PersonWould takeAnswers',
      'Anna Django17',
      'Ben FastAPI3',
      'Person 3 FastAPI4',
    ])
    await page.getByRole('heading', { name: 'What will it mostly serve?' }).waitFor()
    await page
      .getByText('Ruled out by “People in groups with different roles (a must-have)” (Anna).')
      .waitFor()
    const result = page.getByRole('link', { name: 'Ben' })
    await result.click()
    await heading(page, 'FastAPI')
    await close()
  })

  it('are told which lines are bad, and the rest is used', async () => {
    const { page, close } = await openPage({ path })
    await field(page).fill([LINES[0]?.slice(0, 60), '', 'Ben', LINES[1], LINES[2]].join('\n'))
    const told = page.getByRole('status').filter({ hasText: 'could not be used' })
    expect(await told.textContent()).toBe('2 lines could not be used, or not as a whole.')
    expect(await page.locator('li', { hasText: /^Line / }).allTextContents()).toEqual([
      expect.stringMatching(
        /^Line 1: this link is damaged: something was cut off or changed\. .*Anna/,
      ),
      expect.stringMatching(/^Line 3: there is no link with answers in it\. .*Ben/),
    ])
    expect(await rows(page).count()).toBe(3)
    await close()
  })

  it('can be thirty and more, and what does not matter folds away', async () => {
    const { page, close } = await openPage({ path })
    const lines = Array.from({ length: 36 }, (_, at) => `Person ${at}, ${LINES[at % LINES.length]}`)
    await field(page).fill(lines.join('\n'))
    await page
      .getByText(/answers of all 36 people together/)
      .first()
      .waitFor()
    expect(await rows(page).count()).toBe(37)
    await close()
  })

  it('are found again after a reload, with their names', async () => {
    const { page, close } = await openPage({ path })
    await field(page).fill(LINES.join('\n'))
    await page
      .getByText(/answers of all 3 people/)
      .first()
      .waitFor()
    await page.reload()
    await page
      .getByText(/answers of all 3 people/)
      .first()
      .waitFor()
    expect(await field(page).inputValue()).toBe(LINES.join('\n'))
    await close()
  })

  it('travel in one link, without their names', async () => {
    const { page, close } = await openPage({ path, permissions: CLIPBOARD })
    await field(page).fill(LINES.join('\n'))
    await press(page, 'Copy the link')
    await page.getByText('Copied.', { exact: true }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await close()
    expect(link).not.toContain('Anna')
    const { pathname, hash } = new URL(link)
    const other = await openPage({ path: `${pathname}${hash}` })
    await other.page
      .getByText(/answers of all 3 people/)
      .first()
      .waitFor()
    expect((await field(other.page).inputValue()).split('\n')).toHaveLength(3)
    await other.close()
  })

  it('save a joint record and data', async () => {
    const { page, close } = await openPage({ path })
    await field(page).fill(LINES.join('\n'))
    const save = async (form: string) => {
      await page.getByRole('combobox', { name: 'The decision as' }).selectOption(form)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(page, 'Save as a file'),
      ])
      return readFile(await download.path(), 'utf8')
    }
    expect(await save('Joint decision record (MADR 4)')).toContain(
      'decision-makers: "Anna, Ben, Person 3"',
    )
    const report = TeamReport.parse(JSON.parse(await save('Data (JSON)')))
    expect(report.members.map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Person 3'])
    await close()
  })

  it('need no mouse', async () => {
    const { page, close } = await openPage({ path })
    await tabTo(page, field(page))
    await page.keyboard.insertText(LINES.join('\n'))
    await page
      .getByText(/answers of all 3 people/)
      .first()
      .waitFor()
    for (const target of [
      page.getByRole('link', { name: 'Person 3' }),
      page.getByRole('button', { name: 'Copy the link' }),
      page.getByRole('combobox', { name: 'The decision as' }),
      page.getByRole('button', { name: 'Save as a file' }),
    ]) {
      expect(await tabTo(page, target)).toEqual([])
    }
    await close()
  })
})

describe('somebody with a result', () => {
  it('lays it beside those that were pasted before', async () => {
    const { page, close } = await openPage({ path })
    await field(page).fill(LINES.join('\n'))
    await page
      .getByText(/answers of all 3 people/)
      .first()
      .waitFor()
    await page.goto(new URL(toPath(situations.tie), page.url()).href)
    await page.getByRole('link', { name: 'Compare with other people’s answers' }).click()
    await page
      .getByText(/answers of all 4 people/)
      .first()
      .waitFor()
    expect((await field(page).inputValue()).split('\n').slice(0, 3)).toEqual(LINES)
    await page.reload()
    await page
      .getByText(/answers of all 4 people/)
      .first()
      .waitFor()
    await close()
  })

  it('lays it where others can come to it', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await page.getByRole('link', { name: 'Compare with other people’s answers' }).click()
    await heading(page, 'Decide together')
    await page.getByText(/^One person so far/).waitFor()
    expect(await rows(page).count()).toBe(2)
    await close()
  })
})
