import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import type { HostSettings } from '#link/hostSettings.ts'
import type { FirstCatalogue } from '#schema/catalogue.ts'
import type { DecidedOn } from '#state/createGrounds.ts'
import type { LoadStore } from '#state/createLoadStore.ts'
import { GuestRoot } from '#ui/guest/GuestRoot.tsx'
import type { connectHost, FrameMessage } from './connectHost.ts'
import { createGuest } from './createGuest.ts'
import type { createSaid } from './createSaid.ts'
import { followHeight } from './followHeight.ts'
import type { LoadedLater } from './loadedLater.ts'
import { reportProgress, toStart } from './reportProgress.ts'

/** A link to the result was copied. */
interface ShareMessage extends FrameMessage {
  readonly type: 'share'
  readonly method: 'copy'
  readonly url?: string | undefined
}

/** What a wizard in a frame is made from. */
interface FrameParts {
  readonly grounds: DecidedOn
  readonly catalogue: FirstCatalogue
  readonly later: LoadStore<LoadedLater>
  readonly said: ReturnType<typeof createSaid>
  readonly tell: ReturnType<typeof connectHost>['tell']
  readonly restart: () => void
}

/** Where the wizard of a frame stands: each is mounted in place of the one before. */
export function createFrameRoot(root: HTMLElement, parts: FrameParts) {
  const { grounds, catalogue, later, said, tell, restart } = parts
  let mounted: Root | null = null
  let height: ReturnType<typeof followHeight> | null = null
  let mounts = 0
  const onShared = (url: string) => {
    const message: ShareMessage = { type: 'share', method: 'copy', url }
    tell(said.toTold(message))
  }
  return {
    /** `null`: nothing is mounted yet. */
    getHeight: () => height,
    mount: (settings: HostSettings): void => {
      const wizard = createGuest(grounds, catalogue, settings, later, { restart, onShared })
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
        height?.shrinkOnce()
        tell(said.toTold(toStart(wizard)))
        return
      }
      height = followHeight(root, said.compat, tell)
      const isPlain = said.isPlain()
      // Whole at once: the page around may want another one before the next turn.
      flushSync(() => {
        mounted = isPlain ? hydrateRoot(root, app) : createRoot(root)
        if (!isPlain) mounted.render(app)
      })
    },
  }
}
