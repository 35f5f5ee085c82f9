import type { MouseEvent } from 'react'

/**
 * Runs an action for the first of several quick clicks: the second would hit what has come to stand
 * there meanwhile. Presses of a key count as single ones. A button that submits its form needs no
 * action.
 */
export function onSinglePress(action?: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail > 1) event.preventDefault()
    else action?.()
  }
}
