declare global {
  interface Window {
    /** When each part was painted, in milliseconds since the click; in the order in which they were asked for. */
    benchOpened?: (number | null)[]
  }
}

/** Runs in the page: from the next click on, notes when parts are first painted. */
export function watchOpening(parts: readonly string[]): void {
  const opened: (number | null)[] = parts.map(() => null)
  window.benchOpened = opened
  const look = (clickedMs: number) => {
    const found = parts.flatMap((part, at) =>
      opened[at] === null && document.querySelector(part) ? [at] : [],
    )
    // A timer set while a frame is prepared runs once it has been painted.
    setTimeout(() => {
      for (const at of found) opened[at] = performance.now() - clickedMs
      if (opened.includes(null)) requestAnimationFrame(() => look(clickedMs))
    })
  }
  addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => look(timeStamp)), {
    capture: true,
    once: true,
  })
}
