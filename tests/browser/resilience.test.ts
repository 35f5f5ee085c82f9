import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { afterSkip, first, second } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

const firstTitle = first.title
const [firstOption = '', otherOption = ''] = first.options
const [secondOption = ''] = second.options
const status = (page: Page) => page.getByRole('status').first().textContent()

const openByHand = (page: Page, path: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, path.slice(1))
const visit = async (page: Page, path: string) => {
  const { origin } = new URL(page.url())
  await page.goto('about:blank')
  await page.goto(`${origin}${path}`)
}

describe('a link', () => {
  it('that is whole opens what the sender saw', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await heading(page, 'Django')
    await expect.poll(() => status(page)).toContain('These answers came with a link.')
    await close()
  })

  it('made with older facts says so', async () => {
    const path = toPath(situations.clearPick).replace(/d=[\d-]+/, 'd=2026-05-01')
    const { page, close } = await openPage({ path })
    await expect.poll(() => status(page)).toContain('made with the facts of 1 May 2026')
    await close()
  })

  it('that was cut off shows what could be read, and no result until somebody has looked', async () => {
    const whole = toPath(situations.leaning)
    const cut = `${whole.slice(0, whole.indexOf('-in'))}&s=result`
    const { page, close } = await openPage({ path: cut })
    await heading(page, 'Your answers')
    await expect
      .poll(() => status(page))
      .toContain('This link is damaged. One answer could be read')
    await page.reload()
    await expect
      .poll(() => status(page))
      .toContain('This link is damaged. One answer could be read')
    await press(page, 'Use these answers')
    await expect.poll(() => status(page)).toBe('')
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
    await expect.poll(() => status(page)).toContain(sentence)
    await page.reload()
    await expect.poll(() => status(page)).toContain(sentence)
    await press(page, 'Dismiss')
    await expect.poll(() => status(page)).toBe('')
    await close()
  })

  it('typed over own answers keeps them: one press and they are back', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await openByHand(page, toPath(situations.clearPick))
    await heading(page, 'Django')
    await expect.poll(() => status(page)).toContain('Your own are kept.')
    await page.reload()
    await heading(page, 'Django')
    await press(page, 'Back to mine')
    await heading(page, firstTitle)
    expect(await page.getByRole('radio', { name: firstOption }).isChecked()).toBe(true)
    await close()
  })

  it('typed over own answers is left by going back to them', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await openByHand(page, toPath(situations.clearPick))
    await heading(page, 'Django')
    await page.evaluate(() => history.back())
    await heading(page, firstTitle)
    expect(await page.getByRole('radio', { name: firstOption }).isChecked()).toBe(true)
    await expect.poll(() => status(page)).toBe('')
    await close()
  })

  it('does not replace the answers that somebody gave here before', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await visit(page, toPath(situations.clearPick))
    await heading(page, 'Django')
    await press(page, 'All answers')
    await page.getByRole('combobox').first().selectOption('Important')
    await visit(page, '/')
    await heading(page, firstTitle)
    expect(await page.getByRole('radio', { name: firstOption }).isChecked()).toBe(true)
    await close()
  })

  it('becomes own when it is adopted, and the earlier answers can still be had back', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await visit(page, toPath(situations.clearPick))
    await press(page, 'Use these answers')
    await visit(page, '/')
    await heading(page, 'Django')
    await press(page, 'Have them back')
    await heading(page, firstTitle)
    await close()
  })
})

describe('a hasty hand', () => {
  it('does not let own answers go by pressing twice', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await openByHand(page, toPath(situations.clearPick))
    await page.getByRole('button', { name: 'Use these answers' }).dblclick()
    await press(page, 'Have them back')
    await heading(page, firstTitle)
    await close()
  })

  it('skips one question, not two, by pressing twice', async () => {
    const { page, close } = await openPage()
    await page.getByRole('button', { name: 'Skip for now' }).dblclick()
    await heading(page, afterSkip.title)
    await close()
  })

  it('can answer beside a link that could not be read, and keeps what it answers', async () => {
    const { page, close } = await openPage()
    await openByHand(page, '/#a=2.later.zz')
    await page
      .getByRole('status')
      .getByText(/newer version/)
      .waitFor()
    await page.getByRole('radio', { name: firstOption }).check()
    await page.reload()
    await heading(page, firstTitle)
    expect(await page.getByRole('radio', { name: firstOption }).isChecked()).toBe(true)
    await close()
  })
})

describe('answers that gave way', () => {
  const own = 'a=1.dab-ind-tea-exa.ef&s=overview&d=2026-11-25'
  const KEY = 'framework-wizard:progress'

  /** Opens the site as somebody who answered before. */
  async function openAgain(path = '/') {
    const opened = await openPage({ path: '/how-it-works.html' })
    const { page } = opened
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, own] as const)
    await page.goto(new URL(path, page.url()).href)
    return opened
  }

  it('are there after a reload on answers that nobody gave', async () => {
    const { page, close } = await openAgain()
    await page.getByRole('button', { name: 'Start over' }).first().click()
    await heading(page, firstTitle)
    await press(page, 'Or start from a typical project')
    await page.getByRole('button', { name: /^A JSON interface/ }).click()
    await heading(page, 'Your answers')
    await page.reload()
    await press(page, 'Have them back')
    await expect.poll(() => new URL(page.url()).hash).toContain('a=1.dab-ind-tea-exa.ef')
    await close()
  })

  it('are not let go by pressing twice, wherever the buttons stand', async () => {
    const { page, close } = await openAgain(toPath(situations.clearPick))
    const use = page.getByRole('button', { name: 'Use these answers' })
    const { x = 0, y = 0, width = 0, height = 0 } = (await use.boundingBox()) ?? {}
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.getByRole('button', { name: 'Discard them' }).waitFor()
    await page.mouse.click(x + width / 2, y + height / 2)
    await visit(page, '/')
    const kept = await page.evaluate(() => Object.values(localStorage).join(' '))
    expect(kept).toContain('a=1.dab-ind-tea-exa.ef')
    await close()
  })

  it('stay on the page where a link means nothing', async () => {
    const { page, close } = await openAgain('/?team=bogus')
    await expect.poll(() => status(page)).toContain('bogus')
    await page.getByText('Open', { exact: true }).first().waitFor()
    expect(await page.getByRole('button', { name: 'Use these answers' }).count()).toBe(0)
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('a=1.dab-ind')
    await close()
  })

  it('are told apart from a link that cannot be read', async () => {
    const { page, close } = await openAgain('/#a=7.xyz.aa&s=result')
    await expect.poll(() => status(page)).toContain('What stands below is your own')
    await close()
  })

  it('wait untouched where they cannot be read, and those that can are offered', async () => {
    const { page, close } = await openPage({ path: '/how-it-works.html' })
    const waiting = ['a=1.dab-ind-tea-exa.ef&s=overview', 'a=9.from-the-future.zz']
    await page.evaluate((lines) => {
      localStorage.setItem('framework-wizard:waiting', lines.join('\n'))
    }, waiting)
    await visit(page, '/')
    await press(page, 'Have them back')
    await expect.poll(() => new URL(page.url()).hash).toContain('a=1.dab-ind-tea-exa.ef')
    expect(await page.evaluate(() => localStorage.getItem('framework-wizard:waiting'))).toBe(
      waiting[1],
    )
    await close()
  })

  it('wait where others are aside already, and are offered after these', async () => {
    const { page, close } = await openAgain()
    await page.getByRole('button', { name: 'Start over' }).first().click()
    await page.getByRole('radio', { name: firstOption }).check()
    await press(page, 'All answers')
    await page.getByRole('button', { name: 'Start over' }).first().click()
    await press(page, 'Discard them')
    await visit(page, '/')
    await press(page, 'Have them back')
    await expect.poll(() => new URL(page.url()).hash).toContain('a=1.dab-ind-tea-exa.ef')
    await close()
  })
})

describe('an earlier visit', () => {
  it('is taken up where it was left', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await press(page, 'Continue')
    await heading(page, second.title)
    await visit(page, '/')
    await heading(page, second.title)
    await expect
      .poll(() => status(page))
      .toContain('Your answers from an earlier visit are still here.')
    await press(page, 'Start over')
    await heading(page, firstTitle)
    await page.reload()
    await heading(page, firstTitle)
    await press(page, 'Have them back')
    await heading(page, second.title)
    await close()
  })
})

/** The site in another tab of the same browser. */
async function openOther(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(page.url().replace(/#.*/, ''))
  return other
}

describe('two tabs', () => {
  it('a tab in which nothing is answered leaves what another one kept', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await press(page, 'Continue')
    await heading(page, second.title)
    const other = await openOther(page)
    await other.getByRole('radio', { name: secondOption }).check()
    await press(page, 'Back')
    await heading(page, firstTitle)
    await visit(other, '/')
    await heading(other, second.title)
    expect(await other.getByRole('radio', { name: secondOption }).isChecked()).toBe(true)
    await close()
  })

  it('an answer does not take the place of what another tab answered meanwhile', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    const other = await openOther(page)
    await other.getByRole('radio', { name: otherOption }).check()
    await page.bringToFront()
    await page.getByRole('radio', { name: 'Important' }).check()
    await expect.poll(() => status(page)).toContain('Another tab of this browser had gone on')
    expect(await page.getByRole('radio', { name: firstOption }).isChecked()).toBe(true)
    await press(page, 'Have them back')
    await expect.poll(() => page.getByRole('radio', { name: otherOption }).isChecked()).toBe(true)
    await close()
  })

  it('nor is lost where one begins anew: both are offered, one after the other', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    await press(page, 'Continue')
    await heading(page, second.title)
    const other = await openOther(page)
    await heading(other, second.title)
    await other.getByRole('radio', { name: secondOption }).check()
    await page.bringToFront()
    await press(page, 'All answers')
    await press(page, 'Start over')
    await heading(page, first.title)
    await press(page, 'Have them back')
    await heading(page, 'Your answers')
    await page.getByText(firstOption, { exact: true }).waitFor()
    await visit(page, '/')
    await press(page, 'Have them back')
    await page.getByText(secondOption, { exact: true }).first().waitFor()
    await close()
  })

  it('that only looks at another question takes nothing aside', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: firstOption }).check()
    const other = await openOther(page)
    await press(other, 'Continue')
    await heading(other, second.title)
    await page.bringToFront()
    await page.getByRole('radio', { name: 'Important' }).check()
    await press(page, 'Continue')
    await heading(page, second.title)
    expect(await page.getByText('Another tab').count()).toBe(0)
    await close()
  })
})

describe('what cannot be read of an earlier visit', () => {
  it('is told and kept untouched', async () => {
    const { page, close } = await openPage({
      before: () => localStorage.setItem('framework-wizard:progress', 'a=9.from-the-future.zz'),
    })
    await expect.poll(() => status(page)).toContain('could not be read')
    await page.getByRole('radio', { name: firstOption }).check()
    const kept = await page.evaluate(() => localStorage.getItem('framework-wizard:unread'))
    expect(kept).toBe('a=9.from-the-future.zz')
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
    await expect.poll(() => status(page)).toContain('This browser keeps nothing for us.')
    await press(page, 'Dismiss')
    await press(page, 'Continue')
    await heading(page, second.title)
    await expect.poll(() => status(page)).toBe('')
    await page.reload()
    await heading(page, second.title)
    await close()
  })
})

describe('without scripts', () => {
  it('the page says what is missing and what can be had, and asks nothing', async () => {
    const { page, close } = await openPage({ javaScriptEnabled: false })
    await heading(page, 'Django, Flask or FastAPI?')
    await page.getByText(/needs JavaScript/).waitFor()
    await page.getByRole('heading', { name: 'Rules of thumb' }).waitFor()
    await page
      .getByText(/An online shop/)
      .first()
      .waitFor()
    // Either would do nothing.
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.getByRole('link', { name: /^Compare all of them/ }).click()
    await heading(page, 'Side by side')
    await close()
  })
})
