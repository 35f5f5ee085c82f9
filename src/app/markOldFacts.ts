import { COMPARISON_ID } from '#ui/page/comparisonId.ts'

/**
 * Says beside every day on a rendered page that it is too long ago, where it is: of the two things
 * that stand there, the second. What React has taken over does so itself.
 */
export function markOldFacts(page: Document, now: Date): void {
  const today = now.toISOString().slice(0, 10)
  for (const time of page.querySelectorAll('time')) {
    const [fresh, old] = time.querySelectorAll('span')
    const isTakenOver = time.closest(`#${COMPARISON_ID}`) !== null
    const { freshUntil = today } = time.dataset
    if (!fresh || !old || isTakenOver || today <= freshUntil) continue
    fresh.hidden = true
    old.hidden = false
  }
}
