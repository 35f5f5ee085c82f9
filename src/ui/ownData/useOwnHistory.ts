import { useCallback, useEffect } from 'react'
import type { Place } from '#link/place.ts'
import type { WizardStore } from '#state/createWizardStore.ts'
import { focusHeading } from '#ui/focusHeading.ts'

/** What an entry of the history knows: where in the wizard it is, and how far from the page before. */
interface Entry {
  readonly ownPlace: Place
  readonly depth: number
}

/**
 * Makes every place that is opened an entry of the history, so that going back leads to the one
 * before and in the end out of the wizard. No entry has an address of its own.
 *
 * @param onLeave - the page before the wizard has been reached.
 * @returns leaves the wizard, by going back to that page.
 */
export function useOwnHistory(store: WizardStore, onLeave: () => void): () => void {
  useEffect(() => {
    let isFollowing = false
    const push = () => {
      const entry: Entry = { ownPlace: store.getState().place, depth: readDepth() + 1 }
      try {
        history.pushState(entry, '')
      } catch {
        // A browser that takes no more has no way back to here; the wizard goes on.
      }
    }
    const follow = () => {
      const entry = readEntry()
      if (!entry) return onLeave()
      isFollowing = true
      store.getState().placeOpened(entry.ownPlace)
      isFollowing = false
    }
    push()
    window.scrollTo(0, 0)
    focusHeading()
    const unsubscribe = store.subscribe(({ place }, before) => {
      if (!isFollowing && place !== before.place) push()
    })
    window.addEventListener('popstate', follow)
    return () => {
      unsubscribe()
      window.removeEventListener('popstate', follow)
    }
  }, [store, onLeave])
  return useCallback(() => {
    if (readEntry()) history.go(-readDepth())
    else onLeave()
  }, [onLeave])
}

function readDepth(): number {
  return readEntry()?.depth ?? 0
}

/** Other entries are of the page, or of one before it. */
function readEntry(): Entry | null {
  const { state } = history
  return typeof state === 'object' && state !== null && 'ownPlace' in state ? state : null
}
