import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { toLevelToken } from '#link/toLevelToken.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'

const printed = {
  'a clear result': toPath(situations.clearPick),
  'a result too close to call': toPath(situations.tooClose),
  'a result that leaves nobody': toPath(situations.nobodyLeft),
  'a result with a better alternative': toPath(situations.betterAlternative),
  'the comparison': '/compare.html',
  'the first steps': '/first-steps.html',
  'how it works': '/how-it-works.html',
  'how fair it is': '/how-fair.html',
}

/** How many parts that are meant for paper can be folded, and the names of those whose content is not to be seen. */
function readFolded(page: Page) {
  return page.evaluate(() => {
    const isMeant = (part: Element) =>
      part.closest('[data-paper="off"]') === null &&
      part.querySelector('[data-paper="off"]') === null
    const parts = [...document.querySelectorAll('details')].filter(isMeant)
    const isSeen = (content: Element) =>
      content.checkVisibility({ visibilityProperty: true }) && content.clientHeight > 0
    const unseen = parts.filter((part) =>
      [...part.children].some((child) => child.tagName !== 'SUMMARY' && !isSeen(child)),
    )
    return {
      count: parts.length,
      unseen: unseen.map((part) => part.querySelector('summary')?.textContent),
    }
  })
}

it.each(Object.entries(printed))('on paper nothing of %s stays folded', async (_, path) => {
  const { page, close } = await openPage({ path })
  await page.getByRole('heading', { level: 1 }).waitFor()
  const onScreen = await readFolded(page)
  expect(onScreen.unseen.length).toBe(onScreen.count)
  await page.emulateMedia({ media: 'print' })
  expect((await readFolded(page)).unseen).toEqual([])
  await close()
})

it('on paper a result says where it is found again, and has no buttons', async () => {
  const path = toPath(situations.clearPick).replace(
    '&s=',
    `&o=${toLevelToken({ django: { admin: 3 } })}&s=`,
  )
  const { page, close } = await openPage({ path })
  const address = page.getByText('This result: http')
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await address.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await address.textContent()).toContain(page.url())
  expect(await address.isVisible()).toBe(true)
  expect(await page.getByRole('button').count()).toBe(0)
  const foot = page.locator('tfoot').first()
  expect(await foot.evaluate((part) => getComputedStyle(part).display)).toBe('table-row-group')
  await close()
})

it.each([
  ['a clear result', toPath(situations.clearPick)],
  ['a result too close to call', toPath(situations.tooClose)],
])('%s is two pages on paper', async (_, path) => {
  const { page, close } = await openPage({ path })
  await page.getByRole('region', { name: 'First steps' }).waitFor()
  const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' }
  const sheet = await page.pdf({ format: 'A4', margin })
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2)
  await close()
})
