import { type HostKey, type HostSettings, NOTHING_SAID, toUnreadPart } from '#link/hostSettings.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { LoadStore } from '#state/createLoadStore.ts'
import { whenReady } from '#state/whenReady.ts'
import type { LoadedLater } from './loadLater.ts'

type Said = ReadonlyMap<HostKey, string>

/**
 * Reads what the page around has said, with what comes later; where it has said nothing there is
 * nothing to wait for. What is still waiting gives way to what is said after it.
 */
export function createSettings(
  dataset: DatasetCore,
  later: LoadStore<Pick<LoadedLater, 'readSettings'>>,
) {
  let lastRead = 0
  let lastCheck = 0
  return {
    /** @param take - called with what could be read, and again where that comes to be more. */
    read: (said: Said, take: (settings: HostSettings) => void): void => {
      lastRead += 1
      const mine = lastRead
      const takeIfWanted = (settings: HostSettings) => {
        if (mine === lastRead) take(settings)
      }
      if (said.size === 0) {
        takeIfWanted(NOTHING_SAID)
        return
      }
      whenReady(
        later,
        ({ readSettings }) => takeIfWanted(readSettings(dataset, said)),
        () => takeIfWanted(toUnread(said)),
      )
      later.request()
    },
    /**
     * Looks whether text names answers. What holds none, and is not empty, is a slip; so is what
     * cannot be read now.
     */
    check: (state: string, tell: (isSlip: boolean) => void): void => {
      lastCheck += 1
      const mine = lastCheck
      const tellIfWanted = (isSlip: boolean) => {
        if (mine === lastCheck) tell(isSlip)
      }
      whenReady(
        later,
        ({ readSettings }) => {
          const { answers, unread } = readSettings(dataset, new Map([['answers', state]]))
          tellIfWanted(unread.length > 0 && Object.keys(answers).length === 0)
        },
        () => tellIfWanted(true),
      )
      later.request()
    },
  }
}

/** Settings that nothing could be read of, as what reads them could not be loaded. */
function toUnread(said: Said): HostSettings {
  return { ...NOTHING_SAID, unread: [...said].map(([key, text]) => toUnreadPart(key, text)) }
}
