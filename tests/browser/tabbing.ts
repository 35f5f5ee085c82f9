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
  const wanted = await target.first().elementHandle()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key)
    const { fault, isThere } = await page.evaluate(lookAtFocus, wanted)
    if (fault !== null) wrong.add(fault)
    if (isThere) return [...wrong]
  }
  throw new Error(`${target} cannot be reached with ${key}.`)
}

/** Runs in the page. Whether the focus is where it should be, and what keeps it from being seen. */
function lookAtFocus(wanted: Element | null) {
  const element = document.activeElement
  const isThere = element === wanted
  if (!element || element === document.body) return { fault: null, isThere }
  const name = `${element.tagName} ${element.id} ${element.textContent.trim().slice(0, 40)}`
  const row = element.closest('label') ?? element
  const hasOutline = [element, row].some((one) => getComputedStyle(one).outlineStyle !== 'none')
  if (!hasOutline) return { fault: `${name}: no outline`, isThere }
  const { left, top, width, height } = element.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + Math.min(height, innerHeight) / 2]
  const above = document.elementFromPoint(x, y)
  const isSeen = above !== null && (row.contains(above) || above.contains(row))
  const fault = isSeen ? null : `${name}: hidden at ${Math.round(x)}, ${Math.round(y)}`
  return { fault, isThere }
}
