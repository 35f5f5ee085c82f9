import { useEffect } from 'react'
import { repeatEarlyPress } from './repeatEarlyPress.ts'
import type { Wizard } from './wizard.ts'

/**
 * Takes over the page that stood there before the program: shows it where it was kept unseen while
 * answers, or what a page around says, were waited for, and does what was pressed in it.
 */
export function useArrival({ later }: Pick<Wizard, 'later'>): void {
  useEffect(() => {
    const { documentElement } = document
    const show = () => documentElement.removeAttribute('data-resuming')
    documentElement.removeAttribute('data-waiting')
    repeatEarlyPress(window)
    if (!documentElement.hasAttribute('data-resuming')) return
    // What is taken up is mostly a result: it is shown whole, and nothing in it moves afterwards.
    later.request()
    if (later.getState().kind !== 'loading') show()
    return later.subscribe(show)
  }, [later])
}
