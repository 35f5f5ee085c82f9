import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading } from './steps.ts'
import { tabTo } from './tabbing.ts'

const CLIPBOARD = ['clipboard-read', 'clipboard-write']
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const summary = (page: Page, name: string | RegExp) =>
  page.locator('summary').filter({ hasText: name })

/** Goes to something by Tab alone, where it can be seen, and presses a key on it. */
async function use(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  expect(await tabTo(page, target)).toEqual([])
  await page.keyboard.press(key)
}

const isUnfolded = (page: Page, name: string | RegExp) =>
  summary(page, name)
    .first()
    .evaluate(({ parentElement }) => parentElement?.hasAttribute('open'))

const isFocused = (target: Locator) => target.evaluate((one) => one === document.activeElement)

describe.each([
  ['at a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
])('with nothing but a keyboard %s', (_, viewport) => {
  it('a person answers, looks things up and goes back', async () => {
    const { page, close } = await openPage({ viewport })
    await use(page, summary(page, 'Why we ask'))
    expect(await isUnfolded(page, 'Why we ask')).toBe(true)
    await use(page, page.getByRole('radio').first(), 'Space')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
    await page.keyboard.press('1')
    expect(await page.getByRole('radio').first().isChecked()).toBe(true)
    await use(page, page.getByRole('radio', { name: 'Normal' }), 'ArrowDown')
    expect(await page.getByRole('radio', { name: 'Important' }).isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByText('Question 2 of about 10').waitFor()
    await use(page, button(page, 'Show how they stand'))
    await page.getByRole('list', { name: 'How they stand so far' }).waitFor()
    await tabTo(page, page.getByRole('radio').first(), 'Shift+Tab')
    await page.keyboard.press('Backspace')
    await page.getByText('Question 1 of about 10').waitFor()
    expect(await page.getByRole('radio').first().isChecked()).toBe(true)
    await close()
  })

  it('a person starts from a typical project, changes an answer and what it matters', async () => {
    const { page, close } = await openPage({ viewport })
    await use(page, button(page, 'Or start from a typical project'))
    await use(page, button(page, /^An online shop/))
    await heading(page, 'Your answers')
    const matters = page.getByRole('combobox').first()
    await use(page, matters, 'ArrowDown')
    expect(await matters.inputValue()).toBe('important')
    await use(page, button(page, /^Change: /))
    await heading(page, /\?$/)
    await use(page, page.getByRole('radio', { checked: true }), 'ArrowDown')
    await use(page, button(page, 'Keep this answer'))
    await heading(page, 'Your answers')
    await use(page, button(page, 'See the result'))
    await heading(page, /Django|Flask|FastAPI/)
    await close()
  })

  it('a person reads a result to its end and has everything unfolded', async () => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick),
      viewport,
      permissions: CLIPBOARD,
    })
    await heading(page, 'Django')
    await use(page, button(page, 'How they stand'))
    expect(await isFocused(page.getByRole('heading', { name: 'How they stand' }))).toBe(true)
    for (const part of [
      /^Django/,
      'What each answer gave to each framework',
      'Why not FastAPI?',
      'Alike in',
      'Run Django for others',
      'Put in a level of your own',
    ]) {
      await use(page, summary(page, part))
      expect(await isUnfolded(page, part)).toBe(true)
    }
    await tabTo(page, button(page, 'Copy: Commands that install Django'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Copied').filter({ visible: true }).waitFor()
    await close()
  })

  it('a person tries what would change the result, and starts over', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning), viewport })
    await heading(page, 'FastAPI')
    await use(page, button(page, 'Try it: Django'))
    await heading(page, 'Django')
    await use(page, button(page, 'Go back'))
    await heading(page, 'FastAPI')
    await use(page, button(page, 'Start over'))
    await use(page, button(page, 'Have them back'))
    await heading(page, 'FastAPI')
    await close()
  })

  it('a person tries levels and answers of their own', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning), viewport })
    const bar = page.getByRole('region', { name: 'What you are trying' })
    await heading(page, 'FastAPI')
    await use(page, summary(page, 'Put in a level of your own'))
    const own = page.getByRole('region', { name: 'Your own facts' })
    await use(page, own.getByRole('combobox', { name: /^FastAPI on “/ }), 'Home')
    await bar.waitFor()
    await tabTo(page, button(page, 'Keep it'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await use(page, button(page, 'See which'))
    await use(page, button(page, /^Take it back/))
    await tabTo(page, button(page, 'Go back'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByText('One level here is not the published one.').waitFor()
    await use(page, page.getByRole('combobox', { name: 'What will it mostly serve?' }), 'ArrowUp')
    await bar.waitFor()
    await use(page, button(page, /^Explain: /))
    await heading(page, /\?$/)
    await use(page, page.getByRole('button', { name: 'Back', exact: true }))
    await heading(page, /Django|Flask|FastAPI/)
    await close()
  })

  it('a person shares the link and saves the record', async () => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick),
      viewport,
      permissions: CLIPBOARD,
    })
    await heading(page, 'Django')
    const share = page.getByRole('region', { name: 'Share and keep' })
    await use(page, button(page, 'Copy the link'))
    await share.getByText('Copied.', { exact: true }).waitFor()
    await use(page, page.getByRole('checkbox', { name: /^For mail programs/ }), 'Space')
    const field = page.getByRole('textbox', { name: 'Link to this result' })
    expect(await field.inputValue()).toContain('?a=')
    await use(page, page.getByRole('combobox', { name: 'The decision as' }), 'End')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      use(page, button(page, 'Save as a file')),
    ])
    expect(download.suggestedFilename()).toBe('look-again.ics')
    await close()
  })

  it('a person compares, and opens the facts behind a row', async () => {
    const { page, close } = await openPage({ path: '/compare.html', viewport })
    await use(page, page.getByRole('checkbox', { name: 'Tornado' }), 'Space')
    await use(page, page.getByRole('combobox', { name: 'Theme' }), 'ArrowDown')
    await use(page, page.getByRole('combobox', { name: 'Order' }), 'ArrowDown')
    await page.getByText(/criteria of 4 frameworks are shown/).waitFor()
    const name = page.getByRole('table').first().getByRole('link')
    await use(page, name)
    const criterion = new URL(page.url()).hash.slice(1)
    expect(criterion).toMatch(/^criterion-/)
    expect(await page.locator(`#${criterion}`).isVisible()).toBe(true)
    await close()
  })
})
