import { createRoot } from 'react-dom/client'
import type { FirstCatalogue } from '#schema/catalogue.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import { createLoadStore } from '#state/createLoadStore.ts'
import { focusHeading } from '#ui/focusHeading.ts'
import { reloadWhenStuck } from '#ui/reloadWhenStuck.ts'
import { connectHost } from './connectHost.ts'
import { createFrameRoot } from './createFrameRoot.tsx'
import { createSaid } from './createSaid.ts'
import { createSettings } from './createSettings.ts'
import { HOST_NAMES } from './hostNames.ts'
import { loadLater } from './loadLater.ts'

/**
 * Mounts a wizard in a frame and keeps it in step with the page around: on other settings or answers
 * it begins anew, on another theme it changes its colours. Nothing is kept, and the history of the
 * page is left alone.
 */
export function mountGuest(
  root: HTMLElement,
  frame: Window,
  grounds: DecidedOn,
  catalogue: FirstCatalogue,
): void {
  const said = createSaid(frame.location.search)
  const later = createLoadStore(loadLater)
  reloadWhenStuck([later], (place) => createRoot(place).render('drawn'), frame)
  const settings = createSettings(grounds.dataset, later)
  const { tell, listen } = connectHost(frame)
  const restart = () => {
    said.forgetState()
    show(focusHeading)
  }
  const { mount, getHeight } = createFrameRoot(root, {
    grounds,
    catalogue,
    later,
    said,
    tell,
    restart,
  })
  const sayThere = (type: 'here' | 'ready') => {
    const app = import.meta.env.APP_VERSION
    tell({ type, names: HOST_NAMES, min: 1, max: 1, app, rules: grounds.dataset.version })
    getHeight()?.tellAgain()
  }
  /** Shows what the page around has said by now: at once where it names no answers. */
  const show = (then = () => {}) => {
    settings.read(said.toSettings(), (read, isWhole) => {
      const isFirst = getHeight() === null
      said.holdState(!isWhole)
      mount(read)
      if (isFirst) sayThere('ready')
      then()
    })
  }
  const hearState = (state: string) => {
    settings.check(state, (isSlip) => {
      if (isSlip) tell({ type: 'error', code: 'unread-settings' })
      else said.hearState(state)
      if (!isSlip || getHeight() === null) show()
    })
  }
  listen((message) => {
    if (message.kind === 'hello') {
      // Whoever has answered knows already; whoever comes late does not.
      if (getHeight()) sayThere(said.isHeard() ? 'here' : 'ready')
    } else if (message.kind === 'state') {
      hearState(message.state)
    } else {
      const isOther = said.hear(message)
      const theme = said.toTheme()
      if (theme) frame.document.documentElement.dataset.theme = theme
      if (isOther && (getHeight() || settings.isWaiting())) show()
    }
  })
  // What came before the program did may have begun already.
  if (getHeight() === null && !settings.isWaiting()) show()
}
