import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keepTwoDecisions } from '#tests/fixtures/keepDecisions.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { changeAnswer, DRAFTS_KEY, isKeptAs, keepAs, nameField, names, told } from './draftSteps.ts'
import { openPage } from './harness.ts'
import { first } from './quickQuestions.ts'
import { heading, press } from './steps.ts'
import { tabTo } from './tabbing.ts'

const [firstOption = ''] = first.options
const result = toPath(situations.clearPick)
const seeded = { path: '/drafts.html', before: keepTwoDecisions } as const
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const isFocused = (page: Page, name: string) =>
  page.getByRole('button', { name }).evaluate((one) => one === document.activeElement)

describe('a decision', () => {
  it('is kept on the result, stands in the list, and opens as it was kept', async () => {
    const { page, close } = await openPage({ path: result })
    expect(await nameField(page).inputValue()).toMatch(/^Django, \d+ \w+ \d{4}$/)
    await keepAs(page, 'Shop')
    // It has focus, and would be read twice.
    expect(await page.getByRole('status').getByText('Kept in').count()).toBe(0)
    await page.getByRole('link', { name: 'See kept decisions' }).click()
    await heading(page, 'Kept decisions')
    await page.getByText(/^Django came first · \d+ answers$/).waitFor()
    await page.getByText(/^Kept on \d+ \w+ \d{4}$/).waitFor()
    await page.reload()
    await link(page, 'Shop').click()
    await heading(page, 'Django')
    await told(page, 'This is the decision you kept as “Shop”.')
    expect(await page.getByText('came with a link').count()).toBe(0)
    await page.getByText('Kept in this browser as “Shop”.').waitFor()
    await close()
  })

  it('is changed only when it is kept again, also after coming back', async () => {
    const { page, close } = await openPage({ path: result })
    await keepAs(page, 'Shop')
    await changeAnswer(page, 'Important')
    await page.reload()
    await heading(page, 'Django')
    await page.getByRole('button', { name: 'Update “Shop”' }).click()
    await isKeptAs(page, 'Shop')
    await changeAnswer(page, 'Normal')
    expect(await nameField(page).inputValue()).toMatch(/^Django, /)
    await nameField(page).fill('Shop')
    await press(page, 'Keep as new')
    await isKeptAs(page, 'Shop (2)')
    await page.getByRole('link', { name: 'See kept decisions' }).click()
    await heading(page, 'Kept decisions')
    expect(await names(page)).toEqual(['Shop (2)', 'Shop'])
    await page.getByText(/^Kept on .*, changed on /).waitFor()
    await close()
  })

  it('is kept and opened with nothing but a keyboard', async () => {
    const { page, close } = await openPage({ path: result })
    await heading(page, 'Django')
    await tabTo(page, nameField(page))
    await page.keyboard.type('By hand')
    await tabTo(page, page.getByRole('button', { name: 'Keep', exact: true }))
    await page.keyboard.press('Enter')
    await isKeptAs(page, 'By hand')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await heading(page, 'Kept decisions')
    await tabTo(page, link(page, 'By hand'))
    await page.keyboard.press('Enter')
    await told(page, 'you kept as “By hand”')
    await close()
  })

  it('needs a name', async () => {
    const { page, close } = await openPage({ path: result })
    await nameField(page).fill(' ')
    await press(page, 'Keep')
    await page.getByText('Please give it a name.').waitFor()
    expect(await nameField(page).evaluate((one) => one === document.activeElement)).toBe(true)
    await close()
  })

  it('that is opened leaves own answers to be had back', async () => {
    const { page, close } = await openPage({ before: keepTwoDecisions })
    await page.getByRole('radio', { name: firstOption }).check()
    await page.getByRole('link', { name: 'Kept decisions' }).click()
    await link(page, 'API for partners').click()
    await told(page, /you kept as “API for partners”.*When you kept it, Django came first/)
    await told(page, 'The answers you were giving are kept as well.')
    await press(page, 'Back to mine')
    await heading(page, first.title)
    expect(await page.getByRole('radio', { name: firstOption }).isChecked()).toBe(true)
    await close()
  })

  it('that is a copy of another is the one that is updated', async () => {
    const { page, close } = await openPage(seeded)
    await press(page, 'Duplicate: Shop')
    await told(page, 'There is a copy now: “Shop (2)”.')
    await link(page, 'Shop (2)').click()
    await told(page, 'you kept as “Shop (2)”')
    await press(page, 'All answers')
    await page.getByRole('combobox').first().selectOption('Important')
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByRole('button', { name: 'Update “Shop (2)”' }).waitFor()
    await close()
  })
})

describe('answers that came from one decision and are kept as another', () => {
  it('update the first, or are kept under a name of their own', async () => {
    const { page, close } = await openPage({ path: result })
    await keepAs(page, 'Shop')
    await changeAnswer(page, 'Important')
    await nameField(page).fill('Market')
    await press(page, 'Keep as new')
    await isKeptAs(page, 'Market')
    expect(await nameField(page).count()).toBe(0)
    await changeAnswer(page, 'Normal')
    await page.getByText('Kept in this browser as “Shop”.').waitFor()
    await nameField(page).fill('Stall')
    await press(page, 'Keep as new')
    await isKeptAs(page, 'Stall')
    await changeAnswer(page, 'Important')
    await press(page, 'Update “Stall”')
    await isKeptAs(page, 'Stall')
    expect(await nameField(page).count()).toBe(0)
    await close()
  })
})

describe('a decision that another tab has deleted', () => {
  it('cannot be updated, which is told, and is kept as new', async () => {
    const { page, close } = await openPage({ path: result })
    await keepAs(page, 'Shop')
    await changeAnswer(page, 'Important')
    await page.getByRole('button', { name: 'Update “Shop”' }).waitFor()
    // In the same tab no event tells of it.
    await page.evaluate((key) => localStorage.removeItem(key), DRAFTS_KEY)
    await press(page, 'Update “Shop”')
    await page.locator(':focus').getByText('“Shop” is not kept here any more').waitFor()
    await keepAs(page, 'Shop again')
    expect(await page.getByText('is not kept here any more').count()).toBe(0)
    await close()
  })
})

describe('the list of kept decisions', () => {
  it('says what it is for while it is empty', async () => {
    const { page, close } = await openPage({ path: '/drafts.html' })
    await page.getByRole('heading', { name: 'Nothing kept yet' }).waitFor()
    await page.getByRole('link', { name: 'To the questions' }).click()
    await heading(page, first.title)
    await close()
  })

  it('says who comes first today where that is somebody else', async () => {
    const { page, close } = await openPage(seeded)
    expect(await names(page)).toEqual(['API for partners', 'Shop'])
    const api = page.getByRole('listitem').filter({ hasText: 'API for partners' })
    await api.getByText('With today’s facts these answers lead to FastAPI.').waitFor()
    expect(await page.getByText(/With today’s facts/).count()).toBe(1)
    await close()
  })

  it('is used with nothing but a keyboard: rename, leave it, delete, undo', async () => {
    const { page, close } = await openPage(seeded)
    const use = async (name: string) => {
      expect(await tabTo(page, page.getByRole('button', { name }))).toEqual([])
      await page.keyboard.press('Enter')
    }
    await use('Rename: API')
    await page.keyboard.type('Partners')
    await page.keyboard.press('Enter')
    await told(page, 'It is called “Partners” now.')
    expect(await isFocused(page, 'Rename: Partners')).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Never mind')
    await page.keyboard.press('Escape')
    expect(await isFocused(page, 'Rename: Partners')).toBe(true)
    await use('Delete: Shop')
    await told(page, '“Shop” is deleted.')
    expect(await names(page)).toEqual(['Partners'])
    expect(await isFocused(page, 'Undo')).toBe(true)
    await page.keyboard.press('Enter')
    await told(page, '“Shop” is back.')
    expect(await link(page, 'Shop').evaluate((one) => one === document.activeElement)).toBe(true)
    await page.reload()
    await page.getByRole('heading', { name: '2 decisions' }).waitFor()
    expect(await names(page)).toEqual(['Partners', 'Shop'])
    await close()
  })

  it('does not take a name of which nothing is left', async () => {
    const { page, close } = await openPage(seeded)
    await press(page, 'Rename: Shop')
    await page.getByRole('textbox', { name: 'New name' }).fill('\u202E ')
    await press(page, 'Rename')
    await page.getByText('Please give it a name.').waitFor()
    await press(page, 'Cancel')
    expect(await names(page)).toEqual(['API for partners', 'Shop'])
    await close()
  })

  it('takes up what another tab does, and loses nothing of it', async () => {
    const { page, close } = await openPage(seeded)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await press(other, 'Delete: Shop')
    await page.getByRole('heading', { name: 'One decision' }).waitFor()
    await press(page, 'Duplicate: API for partners')
    await other.getByRole('heading', { name: '2 decisions' }).waitFor()
    await press(other, 'Undo')
    await page.getByRole('heading', { name: '3 decisions' }).waitFor()
    await close()
  })
})

describe('without scripts', () => {
  it('the page of kept decisions says what it needs and what can be had', async () => {
    const { page, close } = await openPage({ path: '/drafts.html', javaScriptEnabled: false })
    await page.getByText(/This page needs JavaScript/).waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
    await page.getByRole('link', { name: 'Compare all frameworks' }).click()
    await heading(page, 'Side by side')
    await close()
  })
})
