import type { ToldLoad } from './observedLoad.ts'

/** Runs in the page when it is quiet. Takes nothing from around it. */
export function readLoad(): ToldLoad {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const all = [
    ...(page ? [page] : []),
    ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]),
  ].filter(({ name }) => !name.startsWith('data:'))
  const early = all.filter(({ startTime }) => startTime <= (page?.loadEventStart ?? 0))
  const seen = window.benchLoad
  return {
    firstPaintMs: seen?.firstPaintMs ?? Number.NaN,
    largestPaintMs: seen?.largestPaintMs ?? Number.NaN,
    shift: seen?.shift ?? Number.NaN,
    requestsUntilLoad: early.length,
    bytesUntilLoad: early.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    requests: all.length,
  }
}
