import type { Page } from 'playwright-core'

/** What a reader's program is told of a page: roles, names and levels, one a line. */
async function readRoles(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  return tree.split('\n').map((line) => line.trim().replace(/^- /, ''))
}

/** Landmarks that every page has to have and this one lacks. */
export async function listMissingLandmarks(page: Page): Promise<string[]> {
  const roles = await readRoles(page)
  const landmarks = ['banner', 'navigation', 'main', 'contentinfo']
  const isThere = (role: string) => roles.some((line) => new RegExp(`^${role}\\b`).test(line))
  return landmarks.filter((role) => !isThere(role))
}

/** Levels of the headings in the order in which they are read. */
export async function listHeadingLevels(page: Page): Promise<number[]> {
  const roles = await readRoles(page)
  return roles.flatMap((line) => {
    const [, level] = /^heading .*\[level=(\d)\]/.exec(line) ?? []
    return level === undefined ? [] : [Number(level)]
  })
}

/** Where headings skip a level on the way down, such as "1 > 3". */
export function listSkippedLevels(levels: readonly number[]): string[] {
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`${before} > ${level}`] : []
  })
}

/**
 * What can be pressed and is smaller than 24 × 24 CSS px (WCAG 2.2, 2.5.8), without being a word
 * in a sentence. Where a label is pressed instead of its control, the label counts.
 */
export function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const isInSentence = (target: Element) => {
      const around = target.parentElement?.closest('p, li, dd, dt, td, th, time, blockquote')
      const isInline = getComputedStyle(target).display === 'inline'
      const own = target.textContent?.length ?? 0
      return isInline && (around?.textContent?.length ?? 0) > own
    }
    const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
    return targets.flatMap((target) => {
      const isSeen = target.checkVisibility({
        visibilityProperty: true,
        contentVisibilityAuto: true,
      })
      if (!isSeen || isInSentence(target)) return []
      const box = (target.closest('label') ?? target).getBoundingClientRect()
      const isLarge = box.width >= least && box.height >= least
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`
      return isLarge ? [] : [`${target.tagName} "${target.textContent?.slice(0, 40)}" ${size}`]
    })
  })
}

/** By how many CSS px the page can be scrolled sideways. */
export function readSidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    // Room that is kept free for a scrollbar makes the page narrower than the window.
    return Math.max(0, scrollWidth - clientWidth)
  })
}
