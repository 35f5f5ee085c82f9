import type { HostKey, HostSettings } from '#link/hostSettings.ts'
import { KEYS_WITH_ANSWERS, readHostSettings } from '#link/readHostSettings.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import type { LoadStore } from '#state/createLoadStore.ts'
import { requestOnce } from '#state/requestOnce.ts'
import type { LoadedLater } from './loadedLater.ts'

/**
 * Reads what the page around has said. What reads answers comes later; where it has said none there
 * is nothing to wait for. Whatever is still waiting gives way to what is said after it. Where what
 * reads answers does not come, everything else counts, and nobody's answers are changed once it does.
 */
export function createSettings(
  dataset: DatasetCore,
  later: LoadStore<Pick<LoadedLater, 'readHostAnswers'>>,
) {
  let turn = 0
  let isWaiting = false
  const withReader = (run: (readAnswers: LoadedLater['readHostAnswers'] | null) => void) => {
    turn += 1
    const mine = turn
    isWaiting = true
    requestOnce(later, (loaded) => {
      if (mine !== turn) return
      isWaiting = false
      run(loaded?.readHostAnswers ?? null)
    })
  }
  const atOnce = (run: () => void) => {
    turn += 1
    isWaiting = false
    run()
  }
  return {
    isWaiting: () => isWaiting,
    /** @param take - `isWhole`: whether answers could be read, where there are any. */
    read: (
      said: ReadonlyMap<HostKey, string>,
      take: (settings: HostSettings, isWhole: boolean) => void,
    ): void => {
      if (KEYS_WITH_ANSWERS.every((key) => !said.has(key))) {
        atOnce(() => take(readHostSettings(dataset, said, null), true))
      } else {
        withReader((read) => take(readHostSettings(dataset, said, read), read !== null))
      }
    },
    /**
     * Looks whether text names answers. What holds none, and is not empty, is a slip; so is what
     * cannot be read now.
     */
    check: (state: string, tell: (isSlip: boolean) => void): void => {
      if (state.trim() === '') {
        atOnce(() => tell(false))
        return
      }
      withReader((read) => {
        const said = new Map([['answers', state]])
        const { answers, unread } = readHostSettings(dataset, said, read)
        tell(unread.length > 0 && Object.keys(answers).length === 0)
      })
    },
  }
}
