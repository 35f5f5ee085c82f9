import type { HostKey, HostSettings } from '#link/hostSettings.ts'
import { KEYS_WITH_ANSWERS, readHostSettings } from '#link/readHostSettings.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { LoadStore } from '#state/createLoadStore.ts'
import { whenReady } from '#state/whenReady.ts'
import type { LoadedLater } from './loadLater.ts'

/**
 * Reads what the page around has said. What reads answers comes later; where it has said none there
 * is nothing to wait for. What is still waiting gives way to what is said after it.
 */
export function createSettings(
  dataset: DatasetCore,
  later: LoadStore<Pick<LoadedLater, 'readHostAnswers'>>,
) {
  let lastRead = 0
  let lastCheck = 0
  return {
    /** @param take - called with what could be read, and again where that comes to be more. */
    read: (said: ReadonlyMap<HostKey, string>, take: (settings: HostSettings) => void): void => {
      lastRead += 1
      const mine = lastRead
      const readWith = (readAnswers: LoadedLater['readHostAnswers'] | null) => {
        if (mine === lastRead) take(readHostSettings(dataset, said, readAnswers))
      }
      if (KEYS_WITH_ANSWERS.every((key) => !said.has(key))) {
        readWith(null)
        return
      }
      whenReady(
        later,
        ({ readHostAnswers }) => readWith(readHostAnswers),
        () => readWith(null),
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
      const checkWith = (readAnswers: LoadedLater['readHostAnswers'] | null) => {
        if (mine !== lastCheck) return
        const said = new Map([['answers', state]])
        const { answers, unread } = readHostSettings(dataset, said, readAnswers)
        tell(unread.length > 0 && Object.keys(answers).length === 0)
      }
      whenReady(
        later,
        ({ readHostAnswers }) => checkWith(readHostAnswers),
        () => checkWith(null),
      )
      later.request()
    },
  }
}
