import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading, press } from './steps.ts'

const { questions } = real.dataset
const words = real.catalogues.get('en')
const titles = questions.map(({ id }) => words?.questions[id]?.title ?? '')
const optionsOf = (index: number) =>
  Object.values(words?.questions[questions[index]?.id ?? '']?.options ?? {})

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()
const isChosen = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).isChecked()
/** Everything is asked, in the order of the dataset. */
const ALL = '/#m=full'
/** `page.goBack()` hangs when the browser restores a page as it was. */
const goBack = (page: Page) => page.evaluate(() => history.back())

/** Presses Tab until the button of this name has focus. */
const tabTo = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name })
  const isThere = () => button.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 40 && !(await isThere()); presses++) {
    await page.keyboard.press('Tab')
  }
  expect(await isThere()).toBe(true)
}

describe('a person with a keyboard', () => {
  it('gets from the first question to the result', async () => {
    const { page, close } = await openPage({ path: ALL })
    await tabTo(page, 'Or start from a typical project')
    for (const title of titles) {
      await heading(page, title)
      await page.keyboard.press('1')
      await page.keyboard.press('Enter')
    }
    await heading(page, 'Your answers')
    await page.keyboard.press('Tab')
    expect(
      await page
        .getByRole('button', { name: 'See the result' })
        .first()
        .evaluate((button) => button === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Enter')
    await heading(page, 'Flask')
    await close()
  })

  it('goes back with Backspace and finds the answer chosen', async () => {
    const { page, close } = await openPage({ path: ALL })
    await heading(page, titles[0] ?? '')
    await tabTo(page, 'Or start from a typical project')
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await heading(page, titles[1] ?? '')
    await page.keyboard.press('Backspace')
    await heading(page, titles[0] ?? '')
    expect(await isChosen(page, optionsOf(0)[1]?.label ?? '')).toBe(true)
    await close()
  })

  it('goes back as far as quick presses ask', async () => {
    const { page, close } = await openPage({ path: ALL })
    for (const title of titles.slice(0, 4)) {
      await heading(page, title)
      await press(page, 'Skip for now')
    }
    await heading(page, titles[4] ?? '')
    await page.evaluate(async () => {
      for (let presses = 0; presses < 3; presses++) {
        await new Promise(requestAnimationFrame)
        const target = document.querySelector('h1')
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true }))
      }
    })
    await heading(page, titles[1] ?? '')
    await page.waitForFunction(() => location.hash.includes('q=audience'))
    await close()
  })

  it('starts each question at its heading', async () => {
    const { page, close } = await openPage({ path: ALL })
    await press(page, 'Skip for now')
    await heading(page, titles[1] ?? '')
    const focused = page.getByRole('heading', { level: 1 })
    expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true)
    await close()
  })
})

describe('in the middle', () => {
  it('Back leads one question back and keeps all answers', async () => {
    const { page, close } = await openPage({ path: ALL })
    for (const index of [0, 1, 2]) {
      await heading(page, titles[index] ?? '')
      await choose(page, optionsOf(index)[0]?.label ?? '')
      await press(page, 'Continue')
    }
    await heading(page, titles[3] ?? '')
    await goBack(page)
    await heading(page, titles[2] ?? '')
    expect(await isChosen(page, optionsOf(2)[0]?.label ?? '')).toBe(true)
    await goBack(page)
    await goBack(page)
    await heading(page, titles[0] ?? '')
    await choose(page, optionsOf(0)[1]?.label ?? '')
    await press(page, 'All answers')
    await heading(page, 'Your answers')
    await page.getByText(optionsOf(0)[1]?.label ?? '').waitFor()
    await page.getByText(optionsOf(2)[0]?.label ?? '').waitFor()
    await close()
  })

  it('a reload keeps the question and the answers', async () => {
    const { page, close } = await openPage({ path: ALL })
    await choose(page, optionsOf(0)[2]?.label ?? '')
    await press(page, 'Continue')
    await choose(page, optionsOf(1)[1]?.label ?? '')
    await page.reload()
    await heading(page, titles[1] ?? '')
    expect(await isChosen(page, optionsOf(1)[1]?.label ?? '')).toBe(true)
    await goBack(page)
    await heading(page, titles[0] ?? '')
    expect(await isChosen(page, optionsOf(0)[2]?.label ?? '')).toBe(true)
    await close()
  })

  it('an early answer can be changed from the overview without losing later ones', async () => {
    const path = toPath(situations.clearPick, { kind: 'overview' })
    const { page, close } = await openPage({ path })
    await press(page, 'Change: Growth')
    await heading(page, titles[0] ?? '')
    await choose(page, optionsOf(0)[0]?.label ?? '')
    await press(page, 'Keep this answer')
    await heading(page, 'Your answers')
    await page.getByText(optionsOf(0)[0]?.label ?? '').waitFor()
    await page.getByText('Staff would work in them every week').waitFor()
    await close()
  })

  it('an answer reached before and opened to be changed leads back to the overview', async () => {
    const { page, close } = await openPage({ path: ALL })
    await press(page, 'Skip for now')
    await heading(page, titles[1] ?? '')
    await press(page, 'All answers')
    await press(page, 'Answer: Audience')
    await heading(page, titles[1] ?? '')
    await choose(page, optionsOf(1)[0]?.label ?? '')
    await press(page, 'Keep this answer')
    await heading(page, 'Your answers')
    await close()
  })

  it('an answer to the result can be opened there to be changed, and the result follows', async () => {
    const path = toPath(situations.leaning)
    const { page, close } = await openPage({ path })
    await heading(page, 'FastAPI')
    await press(page, 'Explain: Contract')
    await choose(page, 'Only we use it')
    await press(page, 'Keep this answer')
    await page.getByRole('heading', { name: 'How they stand' }).waitFor()
    await press(page, 'Explain: Interface')
    await choose(page, 'Pages with many forms')
    await press(page, 'Keep this answer')
    await heading(page, 'Django')
    await close()
  })
})

describe('how much an answer matters', () => {
  it('is asked beside the answer, a must-have only where it can be one', async () => {
    const { page, close } = await openPage({ path: ALL })
    await choose(page, optionsOf(0)[0]?.label ?? '')
    const levels = page.getByRole('group', { name: 'How much does this matter?' })
    expect(await levels.getByRole('radio').count()).toBe(2)
    await choose(page, optionsOf(0)[3]?.label ?? '')
    await levels.getByRole('radio', { name: 'Must-have' }).check()
    await press(page, 'All answers')
    const select = page.getByRole('combobox', { name: 'How much does this matter: Growth' })
    expect(await select.inputValue()).toBe('must')
    await close()
  })

  it('can be changed on the overview', async () => {
    const { page, close } = await openPage({
      path: toPath(situations.tooClose, { kind: 'overview' }),
    })
    await page
      .getByRole('combobox', { name: 'How much does this matter: Slow work' })
      .selectOption('Must-have')
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByText('Ruled out').first().waitFor()
    await close()
  })
})
