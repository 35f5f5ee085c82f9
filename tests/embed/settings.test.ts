import { describe, expect, inject, it } from 'vitest'
import { checkAccessibility, openPage } from '#tests/browser/harness.ts'
import { answer, openHost, readFrame, toElement, toScript, waitFor } from './host.ts'

const head = toScript()
const LOCKED = 'locked=data=own-tables~important,existing-code=none'

describe('what a page can say about its wizard', () => {
  it('begins with the usual answers of a typical project', async () => {
    const { page, close } = await openHost({ head, body: toElement('', 'preset="online-shop"') })
    const frame = await readFrame(page)
    await frame.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor()
    await frame.getByText('All answers, to look at and to change').click()
    await frame.getByText('(assumed)').first().waitFor()
    await close()
  })

  it('asks what the page wants to know, all of it, and says that the rest is open', async () => {
    const { page, close } = await openHost({ head, body: toElement('?questions=data,audience') })
    const frame = await readFrame(page)
    await frame.getByText('Question 1 of 2').waitFor()
    await answer(frame, 'Not sure yet')
    expect(await waitFor(page, 'step')).toMatchObject({ question: 'audience', index: 2, of: 2 })
    await answer(frame, 'Not sure yet')
    expect(await frame.locator('li').filter({ hasText: 'Change' }).count()).toBe(2)
    await close()
  })

  it('locks answers: not asked, not to be changed, and marked wherever they count', async () => {
    const { page, close } = await openHost({
      head,
      body: toElement(`?preset=online-shop&${LOCKED}`),
    })
    const frame = await readFrame(page)
    await frame.getByText('All answers, to look at and to change').click()
    const row = frame.locator('li').filter({ hasText: '(set by this site)' })
    expect(await row.count()).toBe(2)
    expect(await row.getByRole('button').count()).toBe(0)
    expect(await row.getByRole('combobox').count()).toBe(0)
    await frame.getByRole('button', { name: 'See the result' }).first().click()
    await frame.getByText('(set by this site)').first().waitFor()
    await close()
  })

  it('locks answers that say so on the whole site, and in its records', async () => {
    const { page, close } = await openHost({
      head,
      body: toElement(`?preset=online-shop&${LOCKED}`),
    })
    const frame = await readFrame(page)
    await frame.getByRole('button', { name: 'See the result' }).first().click()
    const { url } = await waitFor(page, 'result')
    await close()
    const { pathname, hash } = new URL(String(url))
    const whole = await openPage({ path: `${pathname}${hash}` })
    await whole.page.getByText('(set by the site that asked)').first().waitFor()
    await whole.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const keep = whole.page
      .getByLabel('Save or copy as')
      .or(whole.page.getByLabel('The decision as'))
    await keep.selectOption('madr')
    await whole.page.getByRole('button', { name: 'Copy', exact: true }).click()
    await whole.page.getByText('Copied.').first().waitFor()
    const record = await whole.page.evaluate(() => navigator.clipboard.readText())
    expect(record).toContain('set by the site that asked')
    await whole.page
      .getByLabel('Form')
      .waitFor({ state: 'attached' })
      .catch(() => {})
    await whole.close()
  })

  it('shows the result in the frame, and all that stands behind it by a link', async () => {
    const { page, close } = await openHost({ head, body: toElement('?preset=online-shop') })
    const frame = await readFrame(page)
    await frame.getByRole('button', { name: 'See the result' }).first().click()
    const detail = await waitFor(page, 'result')
    expect(detail.top).toMatchObject([{ id: 'django' }, {}, {}])
    const link = frame.getByRole('link', { name: 'See all reasons and facts' })
    expect(await link.getAttribute('href')).toBe(detail.url)
    expect(String(detail.url)).toMatch(`${inject('siteOrigin')}/r/django/#a=1.`)
    const opening = page.context().waitForEvent('page')
    await link.click()
    const opened = await opening
    await opened.getByRole('heading', { level: 1, name: 'Django' }).waitFor()
    expect(await opened.evaluate(() => opener)).toBe(null)
    await close()
  })

  it('shows the pick and a link where the page wants no more', async () => {
    const { page, close } = await openHost({
      head,
      body: toElement('?preset=online-shop&result=link'),
    })
    const frame = await readFrame(page)
    await frame.getByRole('button', { name: 'See the result' }).first().click()
    await frame.getByRole('heading', { level: 1, name: 'Django' }).waitFor()
    expect(await frame.getByRole('heading').count()).toBe(1)
    await frame.getByRole('link', { name: 'See all reasons and facts' }).waitFor()
    await close()
  })

  it('shares the result from within, where the page lets it', async () => {
    const { page, close } = await openHost(
      { head, body: toElement('?preset=online-shop') },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    const frame = await readFrame(page)
    await frame.getByRole('button', { name: 'See the result' }).first().click()
    await frame.getByRole('button', { name: 'Copy the link' }).click()
    const { url, method } = await waitFor(page, 'share')
    expect(method).toBe('copy')
    expect(await frame.getByLabel('Link to this result').inputValue()).toBe(url)
    await close()
  })

  it('shows the link to copy by hand where the page does not', async () => {
    const src = `${inject('siteOrigin')}/embed/?preset=online-shop`
    const { page, problems, site } = await openHost({
      head,
      body: `<framework-wizard><iframe src="${src}" title="Wizard" width="100%" height="640"></iframe></framework-wizard>`,
    })
    const frame = await readFrame(page)
    await frame.getByRole('button', { name: 'See the result' }).first().click()
    await frame.getByRole('button', { name: 'Copy the link' }).click()
    await frame.getByText('The link is selected, so you can copy it yourself.').waitFor()
    // The browser itself says on its console that the page does not allow it.
    expect(problems.filter((problem) => !problem.includes('Clipboard API'))).toEqual([])
    await site.close()
    await page.context().close()
  })
})

describe('a frame for everybody', () => {
  const views = [
    ['a question', ''],
    ['the answers', '?preset=online-shop&locked=data=own-tables'],
    ['a result', '?answers=existing-code=none,data=own-tables%26s=result'],
  ] as const

  it.each(['light', 'dark'] as const)('breaks no rule of access, %s', async (colorScheme) => {
    for (const [, query] of views) {
      const { page, close } = await openPage({ path: `/embed/${query}`, colorScheme })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await checkAccessibility(page)).toEqual([])
      await close()
    }
  })

  it('breaks none in the page around', async () => {
    const { page, close } = await openHost({
      head,
      body: `<main><h1>Host</h1>${toElement()}</main>`,
    })
    await readFrame(page)
    expect(await checkAccessibility(page)).toEqual([])
    await close()
  })

  it.each([280, 320, 390])('needs no sideways scrolling at %s px', async (width) => {
    for (const [, query] of views) {
      const { page, close } = await openPage({
        path: `/embed/${query}`,
        viewport: { width, height: 640 },
      })
      await page.getByRole('heading', { level: 1 }).waitFor()
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
      await close()
    }
  })

  it('keeps its own language and way of reading in a page of another', async () => {
    const { page, close } = await openHost({
      head,
      root: 'lang="ar" dir="rtl"',
      body: toElement(),
    })
    const frame = await readFrame(page)
    const told = await frame.evaluate(() => {
      const { lang, dir } = document.documentElement
      return { lang, dir }
    })
    expect(told).toEqual({ lang: 'en', dir: 'ltr' })
    await close()
  })

  it('is gone through with nothing but a keyboard, and left again', async () => {
    const body = `<a href="#before">Before</a>${toElement()}<a href="#after">After</a>`
    const { page, close } = await openHost({ head, body })
    const frame = await readFrame(page)
    await page.getByRole('link', { name: 'Before' }).focus()
    const url = page.url()
    await page.keyboard.press('Tab')
    for (let presses = 0; presses < 20; presses++) {
      const tag = await page.evaluate(() => document.activeElement?.localName)
      if (tag !== 'iframe') break
      const isRadio = await frame.evaluate(
        () => document.activeElement?.getAttribute('type') === 'radio',
      )
      if (isRadio) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('After')
    expect(await frame.locator('[name=answer]:checked').count()).toBe(1)
    expect(page.url()).toBe(url)
    await close()
  })
})
