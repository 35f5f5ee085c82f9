import { focusHeading } from '#ui/focusHeading.ts'
import { TRIAL_ID } from './trialId.ts'

/** Once the page has followed a trial: moves focus to where it is told, for what was pressed may go. */
export function focusTrial(): void {
  requestAnimationFrame(() => {
    const bar = document.getElementById(TRIAL_ID)
    if (bar) bar.focus({ preventScroll: true })
    else focusHeading()
  })
}
