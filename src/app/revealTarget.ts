/**
 * Unfolds what an address leads to: browsers do not all open a folded part when the address names
 * something in it.
 */
export function revealTarget(page: Document): void {
  const id = page.location.hash.slice(1)
  const target = id === '' ? null : page.getElementById(id)
  const folded = target?.closest('details')
  if (!target || !folded || folded.open) return
  folded.open = true
  target.scrollIntoView()
}
