import type {} from './observedLoad.ts'

/** Runs in the page before its own scripts. Takes nothing from around it. */
export function observeLoad(): void {
  const seen = { firstPaintMs: Number.NaN, largestPaintMs: Number.NaN, shift: 0 }
  window.benchLoad = seen
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaintMs = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaintMs = startTime
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      readonly value: number
      readonly hadRecentInput: boolean
    }
    if (!hadRecentInput) seen.shift += value
  })
}
