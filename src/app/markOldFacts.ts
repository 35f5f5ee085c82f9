import { isOld } from '#report/isOld.ts'

/**
 * Says beside every day on a rendered page that the fact was checked too long ago, where it was.
 * The words come with the page. What React has taken over says so itself.
 */
export function markOldFacts(page: Document, now: Date): void {
  const today = now.toISOString().slice(0, 10)
  const main = page.querySelector('main')
  const note = main?.dataset.oldNote
  if (!main || note === undefined) return
  for (const time of main.querySelectorAll('time')) {
    const isTakenOver = time.closest('#comparison') !== null
    if (!isTakenOver && isOld(time.dateTime, today)) time.append(`, ${note}`)
  }
}
