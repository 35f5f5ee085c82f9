/** What a document has noticed about itself and the wizard in it. */
export interface Watched {
  /** Cumulative layout shift so far; not counted are moves that follow what a visitor does. */
  shift: number
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
  }
}

/** Runs in every document, page or frame, before its own scripts. */
export function watchDocument(): void {
  const watched: Watched = { shift: 0, events: [], leaving: [], told: [] }
  window.watched = watched
  if (window !== window.top) {
    addEventListener('message', ({ data }) => watched.told.push(data))
    return
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[]) {
      if (!hadRecentInput) watched.shift += value
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
