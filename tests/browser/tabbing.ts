import type { Locator, Page } from 'playwright-core'

/** More stops than any page has. */
const MOST_STOPS = 400

/**
 * Tabs on until this has focus, as somebody without a mouse must.
 *
 * @returns what was wrong with the stops on the way: no outline to see, or something on top of it.
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<string[]> {
  const wrong = new Set<string>()
  await target.first().waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key)
    const fault = await page.evaluate(findFault)
    if (fault !== null) wrong.add(fault)
    if (await target.first().evaluate((element) => element === document.activeElement)) {
      return [...wrong]
    }
  }
  throw new Error(`${target} cannot be reached with ${key}.`)
}

/** Runs in the page. What keeps the focus from being seen; `null`: nothing, or it is nowhere. */
function findFault(): string | null {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const name = `${element.tagName} ${element.id} ${element.textContent.trim().slice(0, 40)}`
  const row = element.closest('label') ?? element
  const hasOutline = [element, row].some((one) => getComputedStyle(one).outlineStyle !== 'none')
  if (!hasOutline) return `${name}: no outline`
  const { left, top, width, height } = element.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2]
  const above = document.elementFromPoint(x, y)
  const isSeen = above !== null && (row.contains(above) || above.contains(row))
  return isSeen ? null : `${name}: hidden at ${Math.round(x)}, ${Math.round(y)}`
}
