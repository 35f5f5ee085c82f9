import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { readHostSettings } from '#link/readHostSettings.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import { adoptEarlyChoice } from '#ui/adoptEarlyChoice.ts'
import { GuestRoot } from '#ui/guest/GuestRoot.tsx'
import { connectHost } from './connectHost.ts'
import { createGuest } from './createGuest.ts'
import { createSaid } from './createSaid.ts'
import { followHeight } from './followHeight.ts'
import { reportProgress, toStart } from './reportProgress.ts'

/**
 * Mounts a wizard in a frame and keeps it in step with the page around: on other settings or answers
 * it begins anew, on another theme it changes its colours. Nothing is kept, and the history of the
 * page is left alone.
 */
export function mountGuest(
  root: HTMLElement,
  frame: Window,
  grounds: DecidedOn,
  catalogue: WizardCatalogue,
): void {
  const said = createSaid(frame.location.search)
  let mounted: Root | null = null
  let mounts = 0

  const { tell, listen } = connectHost(frame)
  const height = followHeight(root, said.compat, tell)

  const sayReady = () => {
    tell({
      type: 'ready',
      min: 1,
      max: 1,
      app: import.meta.env.APP_VERSION,
      rules: grounds.dataset.version,
    })
    height.tellAgain()
  }
  const restart = () => {
    said.forgetState()
    height.shrinkOnce()
    show()
  }
  const show = () => {
    const settings = readHostSettings(grounds.dataset, said.toSettings())
    const onShared = (url: string) => tell({ type: 'share', method: 'copy', url })
    const wizard = createGuest(grounds, catalogue, settings, { restart, onShared })
    if (settings.unread.length > 0) tell({ type: 'error', code: 'unread-settings' })
    reportProgress(wizard, (message) => tell(said.toTold(message)))
    if (mounted) tell(said.toTold(toStart(wizard)))
    mounts += 1
    const app = (
      <StrictMode>
        <GuestRoot key={mounts} wizard={wizard} />
      </StrictMode>
    )
    if (!mounted && said.isPlain()) {
      adoptEarlyChoice(wizard.store, root)
      mounted = hydrateRoot(root, app)
    } else {
      mounted ??= createRoot(root)
      mounted.render(app)
    }
  }
  listen((message) => {
    if (message.kind === 'hello') return mounted ? sayReady() : undefined
    const isOther = said.hear(message)
    const theme = said.toTheme()
    if (theme) frame.document.documentElement.dataset.theme = theme
    if (isOther && mounted) show()
  })
  show()
  sayReady()
}
