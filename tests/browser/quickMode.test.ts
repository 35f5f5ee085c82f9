import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from './harness.ts'
import { first } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

/** Answers every question with its first option until the answers are shown. */
async function answerAll(page: Page): Promise<number> {
  let asked = 0
  for (; (await h1(page)) !== 'Your answers'; asked++) {
    const title = await h1(page)
    await page.getByRole('radio').first().check()
    await press(page, 'Continue')
    await page.waitForFunction(
      (before) => document.querySelector('h1')?.textContent !== before,
      title,
    )
  }
  return asked
}

describe('quick mode', () => {
  it('asks fewer than all, says why one may stop, and leads to the result', async () => {
    const { page, close } = await openPage()
    await heading(page, first.title)
    await page.getByText('Question 1 of about 10').waitFor()
    expect(await answerAll(page)).toBeLessThan(19)
    await page.getByText(/You can stop here\./).waitFor()
    await page.getByText('How we know').click()
    await page.getByText(/decided each time\.|not enough to change the order\./).waitFor()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByRole('heading', { name: 'How they stand' }).waitFor()
    await close()
  })

  it('goes on asking when somebody wants to, to the last question', async () => {
    const { page, close } = await openPage()
    let asked = await answerAll(page)
    const more = page.getByRole('button', { name: /^Ask me/ })
    while ((await more.count()) > 0) {
      await more.first().click()
      await page.getByRole('radio').first().waitFor()
      asked += await answerAll(page)
    }
    expect(asked).toBe(19)
    await page.getByText(/Every question is answered/).waitFor()
    await close()
  })

  it('gives way to all questions in their order, and comes back', async () => {
    const { page, close } = await openPage()
    await press(page, 'Ask all 19')
    await heading(page, 'What will it be in two years?')
    await page.getByText('Question 1 of 19').waitFor()
    await page.reload()
    await heading(page, 'What will it be in two years?')
    await press(page, 'Ask only what decides')
    await heading(page, first.title)
    await close()
  })
})

describe('a typical project in quick mode', () => {
  it('asks only about what could change the pick', async () => {
    const { page, close } = await openPage()
    await page.getByRole('button', { name: /^A JSON interface/ }).click()
    await heading(page, 'Your answers')
    const look = page.getByRole('button', { name: /^Look at the/ }).first()
    const [, count = '1'] = /(\d+) that decide/.exec((await look.textContent()) ?? '') ?? []
    await look.click()
    const more = count === '2' ? 'one' : String(Number(count) - 1)
    await page
      .getByText(`Question 1. With these answers, ${more} more could change the result.`)
      .waitFor()
    await close()
  })
})

describe('how they stand', () => {
  it('is shown beside the questions only when asked for', async () => {
    const { page, close } = await openPage()
    const standing = page.getByRole('list', { name: 'How they stand so far' })
    await page.getByRole('radio').nth(1).check()
    expect(await standing.count()).toBe(0)
    await press(page, 'Show how they stand')
    await standing.getByText('Django').waitFor()
    await press(page, 'Continue')
    await standing.waitFor()
    await press(page, 'Hide how they stand')
    expect(await standing.count()).toBe(0)
    await close()
  })
})
