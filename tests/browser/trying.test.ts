import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { toLevelToken } from '#link/toLevelToken.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading, press } from './steps.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'What you are trying' })
const isFocused = (element: Element) => element === document.activeElement
const address = (page: Page) => page.evaluate(() => location.hash)
const interfaceOf = (page: Page) =>
  page.getByRole('combobox', { name: 'What will it mostly serve?', exact: true })

describe('a person who tries what would change the result', () => {
  it('sees the other result, that it is only tried, and gets back', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    await heading(page, 'FastAPI')
    const before = await address(page)
    const region = page.getByRole('region', { name: 'What would change this' })
    await region.getByRole('button', { name: 'Try it: Django' }).click()
    await heading(page, 'Django')
    await bar(page).getByText('Django then comes first instead of FastAPI.').waitFor()
    expect(await bar(page).evaluate(isFocused)).toBe(true)
    expect(await address(page)).not.toBe(before)
    await press(page, 'Go back')
    await heading(page, 'FastAPI')
    expect(await bar(page).count()).toBe(0)
    expect(await address(page)).toBe(before)
    await close()
  })

  it('finds the way back also after a reload', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    await page.getByRole('button', { name: 'Try it: Django' }).first().click()
    await heading(page, 'Django')
    await page.reload()
    await heading(page, 'Django')
    await press(page, 'Go back')
    await heading(page, 'FastAPI')
    await close()
  })

  it('finds it also on answers of a link that are nobody’s own here', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio').first().check()
    await page.goto('about:blank')
    await page.goto(`${inject('siteOrigin')}${toPath(situations.leaning)}`)
    await heading(page, 'FastAPI')
    await page.getByRole('button', { name: 'Try it: Django' }).first().click()
    await heading(page, 'Django')
    await page.reload()
    await heading(page, 'Django')
    await press(page, 'Go back')
    await heading(page, 'FastAPI')
    await press(page, 'Back to mine')
    expect(await page.getByRole('radio').first().isChecked()).toBe(true)
    await close()
  })

  it('tries a way back when nobody is left, and gets back from there too', async () => {
    const { page, close } = await openPage({ path: toPath(situations.nobodyLeft) })
    const before = await address(page)
    await heading(page, 'None of the three is left')
    await page.getByRole('button', { name: 'Mark as important instead' }).first().click()
    await heading(page, /Django|Flask|FastAPI/)
    await bar(page)
      .getByText(/You are trying: .+ marked as important/)
      .waitFor()
    expect(await bar(page).evaluate(isFocused)).toBe(true)
    await press(page, 'Go back')
    await heading(page, 'None of the three is left')
    expect(await address(page)).toBe(before)
    await close()
  })

  it('changes an answer where it stands, and keeps it', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    await interfaceOf(page).focus()
    await interfaceOf(page).selectOption('Pages with many forms')
    await bar(page)
      .getByText(/You are trying: “Pages with many forms” for Interface\./)
      .waitFor()
    await heading(page, 'Django')
    expect(await interfaceOf(page).evaluate(isFocused)).toBe(true)
    await press(page, 'Keep it')
    expect(await bar(page).count()).toBe(0)
    await page.reload()
    await heading(page, 'Django')
    expect(await bar(page).count()).toBe(0)
    await close()
  })
})

describe('a person who sees a fact differently', () => {
  it('puts a level of their own in, sees what rests on it, and takes it back', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    await heading(page, 'FastAPI')
    const own = page.getByRole('region', { name: 'Your own facts' })
    await own.getByText('Put in a level of your own').click()
    await own.getByRole('combobox', { name: 'Framework' }).selectOption('FastAPI')
    await own.getByRole('combobox', { name: 'Criterion' }).selectOption({ index: 0 })
    await own.getByRole('combobox', { name: /^FastAPI on “/ }).selectOption('0')
    await own.getByText('One level here is not the published one.').waitFor()
    await bar(page)
      .getByText(/You are trying: level 0 for FastAPI on “.+”\. FastAPI still comes first\./)
      .waitFor()
    await page.getByText('Your assumption', { exact: true }).first().waitFor()
    expect(await address(page)).toContain('&o=fastapi.orm.0.')
    await page.reload()
    await own.getByText('One level here is not the published one.').waitFor()
    await press(page, 'Keep it')
    await press(page, 'See which')
    expect(await own.getByRole('heading').first().evaluate(isFocused)).toBe(true)
    await own.getByRole('button', { name: /^Take it back/ }).click()
    await own.getByText('Where you know better').waitFor()
    expect(await address(page)).not.toContain('&o=')
    await close()
  })

  it('says whose levels they are to those who get the link', async () => {
    const levels = toLevelToken({ fastapi: { orm: 0 } })
    const path = toPath(situations.leaning).replace('&s=', `&o=${levels}&s=`)
    const { page, close } = await openPage({ path })
    await page.getByText('With them came a level of the sender’s own').waitFor()
    await page.getByText('The sender’s assumption', { exact: true }).first().waitFor()
    expect(await bar(page).count()).toBe(0)
    await close()
  })

  it('whose link is damaged there is told, and sees the published facts', async () => {
    const path = toPath(situations.leaning).replace('&s=', '&o=fastapi.orm.0.zz&s=')
    const { page, close } = await openPage({ path })
    await heading(page, 'FastAPI')
    await page.getByText(/the levels its sender had put in are damaged/).waitFor()
    await close()
  })
})
