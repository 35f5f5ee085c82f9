/**
 * Says beside every day on a rendered page that it is too long ago, where it is: of the two things
 * that stand there, the second.
 */
export function markOldFacts(page: Document, now: Date): void {
  const today = now.toISOString().slice(0, 10)
  for (const time of page.querySelectorAll('time')) {
    const [fresh, old] = time.querySelectorAll('span')
    const { freshUntil = today } = time.dataset
    if (!fresh || !old || today <= freshUntil) continue
    fresh.hidden = true
    old.hidden = false
  }
}
