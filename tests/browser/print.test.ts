import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
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

/** How many parts can be folded, and the names of those whose content is not to be seen. */
function readFolded(page: Page) {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('details')]
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
