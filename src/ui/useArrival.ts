import { useEffect } from 'react'
import { adoptEarlyChoice } from './adoptEarlyChoice.ts'
import { repeatEarlyPress } from './repeatEarlyPress.ts'
import type { Wizard } from './wizard.ts'

/**
 * Takes over the page that stood there before the program: shows it where it was kept unseen while
 * answers, or what a page around says, were waited for, and does what was chosen and pressed in it.
 */
export function useArrival({ later, store }: Pick<Wizard, 'later' | 'store'>): void {
  useEffect(() => {
    const { documentElement } = document
    const show = () => {
      // Something else may have failed meanwhile.
      for (const name of ['resuming', 'failed']) delete documentElement.dataset[name]
    }
    documentElement.removeAttribute('data-waiting')
    adoptEarlyChoice(store, document)
    documentElement.removeAttribute('data-starting')
    repeatEarlyPress(window)
    if (!documentElement.hasAttribute('data-resuming')) return show()
    const { place, notice, trial } = store.getState()
    if (place.kind === 'question' && !notice && !trial) return show()
    // Anything else is not shown without its later parts, so that nothing in it moves afterwards.
    later.request()
    if (later.getState().kind !== 'loading') show()
    return later.subscribe(show)
  }, [later, store])
}
