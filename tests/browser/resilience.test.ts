import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'

const result = { kind: 'result' } as const
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const firstTitle = 'What will it be in two years?'
const firstOption = 'One small job that stays one small job'
const status = (page: Page) => page.getByRole('status').textContent()

describe('a link', () => {
  it('that is whole opens what the sender saw', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick, result) })
    await heading(page, 'Django')
    expect(await status(page)).toBe('')
    await close()
  })

  it('that was cut off shows what could be read, and no result until somebody has looked', async () => {
    const whole = toPath(situations.leaning, result)
    const cut = `${whole.slice(0, whole.indexOf('-in'))}&s=result`
    const { page, close } = await openPage({ path: cut })
    await heading(page, 'Your answers')
    expect(await status(page)).toContain('This link is damaged. One answer could be read')
    await press(page, 'Use these answers')
    expect(await status(page)).toBe('')
    await page.getByText('Our own tables, which we design and keep changing').waitFor()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await heading(page, 'Django')
    await close()
  })

  it.each([
    ['of a later version', '/#a=7.xyz.aa&s=result', 'newer version'],
    ['that is far too long', `/#a=1.${'a'.repeat(3_000)}&s=result`, 'too long'],
    ['without readable answers', '/#a=%3Cscript%3Ealert(1)%3C/script%3E', 'no readable answers'],
  ])('%s is told in a sentence and leads to the start', async (_, path, sentence) => {
    const { page, close } = await openPage({ path })
    await heading(page, firstTitle)
    expect(await status(page)).toContain(sentence)
    await close()
  })

  it('typed over the present one takes its place', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning, result) })
    await heading(page, 'FastAPI')
    const hash = toPath(situations.clearPick, result).slice(1)
    await page.evaluate((typed) => {
      location.hash = typed
    }, hash)
    await heading(page, 'Django')
    await page.evaluate(() => history.back())
    await close()
  })

  it('does not replace the answers that somebody gave here before', async () => {
    const { page, close } = await openPage()
    const origin = new URL(page.url()).origin
    await page.getByRole('radio', { name: firstOption }).check()
    await page.goto('about:blank')
    await page.goto(`${origin}${toPath(situations.clearPick, result)}`)
    await heading(page, 'Django')
    await press(page, 'All answers')
    await page.goto('about:blank')
    await page.goto(`${origin}/`)
    await heading(page, firstTitle)
    expect(await page.getByRole('radio', { name: firstOption }).isChecked()).toBe(true)
    await close()
  })
})

describe('an earlier visit', () => {
  it('is taken up where it was left', async () => {
    const { page, close } = await openPage()
    const origin = new URL(page.url()).origin
    await page.getByRole('radio', { name: firstOption }).check()
    await press(page, 'Continue')
    await heading(page, 'Who will use it?')
    await page.goto('about:blank')
    await page.goto(`${origin}/`)
    await heading(page, 'Who will use it?')
    expect(await status(page)).toContain('Your answers from an earlier visit are still here.')
    await press(page, 'Start over')
    await heading(page, firstTitle)
    await press(page, 'Have them back')
    await heading(page, 'Who will use it?')
    await close()
  })
})

describe('a browser that keeps nothing', () => {
  it('is no obstacle, and the person is told once', async () => {
    const { page, close } = await openPage({
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      },
    })
    await page.getByRole('radio', { name: firstOption }).check()
    expect(await status(page)).toContain('This browser keeps nothing for us.')
    await press(page, 'All right')
    await press(page, 'Continue')
    await heading(page, 'Who will use it?')
    expect(await status(page)).toBe('')
    await page.reload()
    await heading(page, 'Who will use it?')
    await close()
  })
})

describe('without scripts', () => {
  it('the first question can be read, and the page says what is missing', async () => {
    const { page, close } = await openPage({ javaScriptEnabled: false })
    await heading(page, firstTitle)
    await page.getByText(/needs JavaScript/).waitFor()
    await close()
  })
})
