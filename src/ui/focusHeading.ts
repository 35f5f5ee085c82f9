/** Moves focus to the heading of the screen, where what had it is about to go. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
