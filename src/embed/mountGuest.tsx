import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { readHostSettings } from '#link/readHostSettings.ts'
import type { FirstCatalogue } from '#schema/catalogue.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import { adoptEarlyChoice } from '#ui/adoptEarlyChoice.ts'
import { focusHeading } from '#ui/focusHeading.ts'
import { GuestRoot } from '#ui/guest/GuestRoot.tsx'
import { connectHost, type FrameMessage } from './connectHost.ts'
import { createGuest } from './createGuest.ts'
import { createSaid } from './createSaid.ts'
import { followHeight } from './followHeight.ts'
import { HOST_NAMES } from './hostNames.ts'
import { reportProgress, toStart } from './reportProgress.ts'

/** A link to the result was copied. */
interface ShareMessage extends FrameMessage {
  readonly type: 'share'
  readonly method: 'copy'
  readonly url?: string | undefined
}

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
  let mounted: Root | null = null
  let mounts = 0

  const { tell, listen } = connectHost(frame)
  const height = followHeight(root, said.compat, tell)

  const sayThere = (type: 'here' | 'ready') => {
    const app = import.meta.env.APP_VERSION
    tell({ type, names: HOST_NAMES, min: 1, max: 1, app, rules: grounds.dataset.version })
    height.tellAgain()
  }
  const restart = () => {
    said.forgetState()
    show()
    focusHeading()
  }
  const show = () => {
    const settings = readHostSettings(grounds.dataset, said.toSettings())
    const onShared = (url: string) => {
      const message: ShareMessage = { type: 'share', method: 'copy', url }
      tell(said.toTold(message))
    }
    const wizard = createGuest(grounds, catalogue, settings, { restart, onShared })
    if (settings.unread.length > 0) tell({ type: 'error', code: 'unread-settings' })
    reportProgress(wizard, (message) => tell(said.toTold(message)))
    mounts += 1
    const app = (
      <StrictMode>
        <GuestRoot key={mounts} wizard={wizard} />
      </StrictMode>
    )
    if (mounted) {
      const again = mounted
      flushSync(() => again.render(app))
      height.shrinkOnce()
      tell(said.toTold(toStart(wizard)))
    } else if (said.isPlain()) {
      adoptEarlyChoice(wizard.store, root)
      mounted = hydrateRoot(root, app)
    } else {
      mounted = createRoot(root)
      mounted.render(app)
    }
  }
  /** Text that holds no answers, and is not empty, is a slip: nothing is lost by it. */
  const hearState = (state: string): boolean => {
    const { answers, unread } = readHostSettings(grounds.dataset, new Map([['answers', state]]))
    const isSlip = unread.length > 0 && Object.keys(answers).length === 0
    if (isSlip) tell({ type: 'error', code: 'unread-settings' })
    else said.hearState(state)
    return !isSlip
  }
  listen((message) => {
    const isThere = mounted !== null
    if (message.kind === 'hello') {
      // Whoever has answered knows already; whoever comes late does not.
      if (isThere) sayThere(said.isHeard() ? 'here' : 'ready')
      return
    }
    const isOther = message.kind === 'state' ? hearState(message.state) : said.hear(message)
    const theme = said.toTheme()
    if (theme) frame.document.documentElement.dataset.theme = theme
    if (isOther && isThere) show()
  })
  show()
  sayThere('ready')
}
