import type { Page } from 'playwright-core'

/** A finger touches the first element of a selector, moved into view first. Throws where there is none. */
export async function tap(page: Page, selector: string, text: string | null = null): Promise<void> {
  const place = await page.evaluate(findPlace, { selector, text })
  if (!place) throw new Error(`${page.url()} has no ${selector} ${text ?? ''}`)
  await page.touchscreen.tap(place.x, place.y)
}

/** Runs in the page; resolves once what was moved into view has been drawn there. */
function findPlace({ selector, text }: { selector: string; text: string | null }) {
  const found = [...document.querySelectorAll(selector)].find(
    (one) => text === null || one.textContent === text,
  )
  const target = found?.closest('label') ?? found
  target?.scrollIntoView({ block: 'center' })
  return new Promise<{ x: number; y: number } | null>((resolve) => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        const { x = 0, y = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {}
        resolve(target ? { x: x + width / 2, y: y + height / 2 } : null)
      }),
    )
  })
}
