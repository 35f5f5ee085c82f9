declare global {
  interface Window {
    /** The button that was pressed last before the program was there; the starter puts it by. */
    earlyPress?: HTMLElement | undefined
  }
}

/** Does what a person asked for before anything was there to do it, where that still can be seen. */
export function repeatEarlyPress(page: Window): void {
  const pressed = page.earlyPress
  page.earlyPress = undefined
  if (pressed?.isConnected) pressed.click()
}
