declare global {
  interface Window {
    /** How long each event of a tap took since it was last looked at, in milliseconds. */
    benchEvents?: number[]
  }
}

/** Runs in the page before its own scripts. Takes nothing from around it. */
export function observeEvents(): void {
  const durations: number[] = []
  window.benchEvents = durations
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Moves and the like belong to no interaction.
      const { interactionId } = entry as PerformanceEntry & { readonly interactionId: number }
      if (interactionId > 0) durations.push(entry.duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}
