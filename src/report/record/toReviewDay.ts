/** A year after a day, both as `2026-11-28`; 29 February leads to the 28th. Pure. */
export function toReviewDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const isLeapDay = month === '02' && date === '29'
  return `${Number(year) + 1}-${month}-${isLeapDay ? '28' : date}`
}
