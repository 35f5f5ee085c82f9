import { expect } from 'vitest'
import { enterState, type ScreenState } from '#tests/screens/screenState.ts'
import { type OpenedPage, openPage, type PageRequest } from './harness.ts'

/** Opens a state. What is broken on purpose has to complain of that, and of nothing else. */
export async function openState(
  state: ScreenState,
  circumstances: PageRequest = {},
): Promise<OpenedPage> {
  const { path, before, javaScriptEnabled, isBroken } = state
  const opened = await openPage({
    path,
    ...(before && { before }),
    ...(javaScriptEnabled === false && { javaScriptEnabled }),
    ...circumstances,
  })
  await enterState(opened.page, state)
  if (!isBroken) return opened
  return {
    ...opened,
    async close() {
      await opened.close().catch(() => {})
      expect(opened.problems.length).toBeGreaterThan(0)
      expect(opened.problems.filter((line) => !line.includes('on purpose'))).toEqual([])
    },
  }
}
