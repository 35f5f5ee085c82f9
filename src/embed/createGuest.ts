import type { HostSettings } from '#link/hostSettings.ts'
import type { FirstCatalogue } from '#schema/catalogue.ts'
import { createDecider } from '#state/createDecider.ts'
import { createGrounds, type DecidedOn } from '#state/createGrounds.ts'
import { createGuestStore } from '#state/createGuestStore.ts'
import { createLoadStore, type LoadStore } from '#state/createLoadStore.ts'
import { createWhenIdle } from '#ui/createWhenIdle.ts'
import { prefetch } from '#ui/prefetch.ts'
import type { Guest, Wizard } from '#ui/wizard.ts'
import type { LoadedLater } from './loadedLater.ts'

/** A wizard as the page around has it. It keeps nothing. */
export function createGuest(
  { dataset, model }: DecidedOn,
  catalogue: FirstCatalogue,
  settings: HostSettings,
  later: LoadStore<LoadedLater>,
  does: Pick<Guest, 'restart' | 'onShared'>,
): Wizard & { readonly guest: Guest } {
  const { store, asked } = createGuestStore(dataset.questions, model, settings)
  const whenIdle = createWhenIdle(window)
  const decider = createDecider(whenIdle)
  prefetch(store, [later], whenIdle)
  store.subscribe(({ answers }) => decider.prepare({ model, answers }))
  const { resultAs, unread } = settings
  const locked = Object.keys(settings.locked)
  return {
    dataset,
    model,
    catalogue,
    store,
    decider,
    groundsOf: createGrounds({ dataset, model }),
    evidence: createLoadStore<never>(() => new Promise(() => {})),
    later,
    isOwn: false,
    asked,
    guest: { resultAs, locked, unread, ...does },
  }
}
