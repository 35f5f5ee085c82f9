/** Moves on to a part of the page, for those who read it as for those who see it. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
