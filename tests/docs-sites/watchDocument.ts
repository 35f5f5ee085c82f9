/** What a document has noticed about itself and the wizard in it. */
export interface Watched {
  /**
   * Cumulative layout shift so far, without moves that follow what a visitor does: what the wizard
   * does to the page, and what the page does to itself.
   */
  shift: number
  ownShift: number
  /** What the wizard has told the page. */
  events: { readonly type: string; readonly detail: Readonly<Record<string, unknown>> }[]
  /** Addresses that the document wanted to go to. */
  leaving: string[]
  /** In the frame: what the page has told the wizard. */
  told: Readonly<Record<string, unknown>>[]
}

declare global {
  interface Window {
    watched: Watched
  }
  interface LayoutShift extends PerformanceEntry {
    readonly value: number
    readonly hadRecentInput: boolean
    readonly sources: readonly { readonly node: Node | null }[]
  }
}

/** Runs in every document, page or frame, before its own scripts. */
export function watchDocument(): void {
  const watched: Watched = { shift: 0, ownShift: 0, events: [], leaving: [], told: [] }
  window.watched = watched
  if (window !== window.top) {
    addEventListener('message', ({ data }) => watched.told.push(data))
    return
  }
  // Where a wizard takes another height, what comes after it moves, and nothing else does.
  const isAfterWizard = ({ sources }: LayoutShift) => {
    const wizard = document.querySelector('framework-wizard')
    const isAfter = (node: Node) =>
      Boolean((wizard?.compareDocumentPosition(node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING)
    return wizard !== null && sources.every(({ node }) => node === null || isAfter(node))
  }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      if (entry.hadRecentInput) continue
      if (isAfterWizard(entry)) watched.shift += entry.value
      else watched.ownShift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  for (const type of ['ready', 'step', 'state', 'result', 'resize', 'error']) {
    document.addEventListener(`framework-wizard:${type}`, (event) => {
      watched.events.push({ type, detail: (event as CustomEvent).detail })
    })
  }
  navigation.addEventListener('navigate', ({ destination }) => {
    watched.leaving.push(destination.url)
  })
}
