import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading, press } from './steps.ts'

const CLIPBOARD = ['clipboard-read', 'clipboard-write']
const COMMAND = 'python -m pip install "django==6.1.*"'

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const refuseClipboard = () => {
  const writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
}

describe('real projects on a result', () => {
  it('are shown with what they run on, also those that chose otherwise', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    const projects = page.getByRole('region', { name: 'Real projects like yours' })
    await projects.getByRole('heading', { name: 'On Django' }).waitFor()
    await projects.getByRole('heading', { name: 'Chose otherwise' }).waitFor()
    expect(await projects.getByText(/Runs on Django\./).count()).toBe(3)
    expect(await projects.getByText(/Runs on (Flask|FastAPI|Pyramid|Tornado)\./).count()).toBe(2)
    expect(await projects.getByRole('link', { name: /opens in a new tab/ }).count()).toBe(5)
    await close()
  })
})

describe('first steps on a result', () => {
  it('stand side by side where there is room', async () => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick),
      viewport: { width: 1280, height: 900 },
    })
    const steps = page.getByRole('region', { name: 'First steps' })
    const [django, fastapi] = await Promise.all(
      ['Django', 'FastAPI'].map(async (name) => {
        const region = steps.getByRole('region', { name })
        await region.waitFor()
        return region.boundingBox()
      }),
    )
    expect(django?.y).toBeGreaterThan(0)
    expect(django?.y).toBe(fastapi?.y)
    expect(await steps.getByRole('radio').count()).toBe(0)
    await close()
  })

  it('are chosen from where there is not', async () => {
    const { page, close } = await openPage({
      path: toPath(situations.clearPick),
      viewport: { width: 390, height: 844 },
    })
    const steps = page.getByRole('region', { name: 'First steps' })
    await steps.getByRole('region', { name: 'Django' }).waitFor()
    expect(await steps.getByRole('region', { name: 'FastAPI' }).count()).toBe(0)
    await steps.getByRole('radio', { name: 'FastAPI' }).check()
    await steps.getByRole('region', { name: 'FastAPI' }).waitFor()
    expect(await steps.getByRole('region', { name: 'Django' }).count()).toBe(0)
    await close()
  })
})

describe.each([
  ['on a result', toPath(situations.clearPick)],
  ['on the page of first steps', '/first-steps.html'],
])('code %s', (_, path) => {
  const label = 'Commands that install Django'

  it('is copied by its button, which says so', async () => {
    const { page, close } = await openPage({ path, permissions: CLIPBOARD })
    await press(page, `Copy: ${label}`)
    await page.getByRole('status').getByText('Copied').filter({ visible: true }).waitFor()
    expect(await readClipboard(page)).toContain(COMMAND)
    await close()
  })

  it('is selected where the browser refuses, and that is told', async () => {
    const { page, close } = await openPage({ path, before: refuseClipboard })
    await press(page, `Copy: ${label}`)
    await page
      .getByText(/The text is selected/)
      .filter({ visible: true })
      .waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toContain(COMMAND)
    await close()
  })
})

describe('code without scripts', () => {
  it('has no button that would do nothing', async () => {
    const { page, close } = await openPage({ path: '/first-steps.html', javaScriptEnabled: false })
    await heading(page, 'First steps')
    expect(await page.getByRole('button').count()).toBe(0)
    await close()
  })
})

describe('a result that is too close to call', () => {
  it('names what would settle it: questions to answer, and something to try in both', async () => {
    const { page, close } = await openPage({ path: toPath(situations.tooClose) })
    const settle = page.getByRole('region', { name: 'What would settle it' })
    await settle.getByRole('heading', { name: /^Something to try in \w+ and \w+$/ }).waitFor()
    const question = settle.getByRole('button').first()
    const title = (await question.textContent()) ?? ''
    await question.click()
    await heading(page, title)
    await close()
  })
})

describe('what a result loads late', () => {
  const isEvidence = /\/evidenceBundle-[^/]*\.js$/

  it('is not fetched before the first answer, and is there before the result', async () => {
    const { page, close } = await openPage()
    await heading(page, /\?$/)
    const fetched = page.waitForRequest(isEvidence)
    const before = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(before.filter((name) => isEvidence.test(name))).toEqual([])
    await page.getByRole('radio').first().check()
    await fetched
    await close()
  })

  it('is a sentence and two links where it cannot be had, and all else stands', async () => {
    const { page, close } = await openPage()
    await page.route(isEvidence, (route) => route.abort('aborted'))
    await page.evaluate((hash) => {
      location.hash = hash
    }, toPath(situations.clearPick).slice(1))
    await heading(page, 'Django')
    await page.getByText(/belong here could not be loaded/).waitFor()
    await page.getByRole('region', { name: 'How they stand' }).waitFor()
    const main = page.getByRole('main')
    for (const [name, file] of [
      ['First steps', './first-steps.html'],
      ['Compare', './compare.html'],
    ] as const) {
      expect(await main.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(file)
    }
    await close()
  })
})
