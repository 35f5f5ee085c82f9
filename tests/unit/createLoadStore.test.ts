import { describe, expect, it } from 'vitest'
import { createLoadStore } from '#state/createLoadStore.ts'
import type { LoadedEvidence } from '#state/loadedEvidence.ts'
import { LOADED } from '#tests/fixtures/renderInWizard.tsx'

const loaded = LOADED.kind === 'ready' ? LOADED.loaded : null
if (!loaded) throw new Error('Nothing is loaded')

/** A store that loads by these means, one after the other, and a count of the attempts. */
function build(...means: readonly (() => Promise<LoadedEvidence>)[]) {
  let attempts = 0
  const store = createLoadStore(() => means[attempts++]?.() ?? Promise.reject(new Error('none')))
  return { store, count: () => attempts }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('what stands behind the dataset', () => {
  it('is not fetched before somebody asks', () => {
    const { store, count } = build(async () => loaded)
    expect(store.getState()).toEqual({ kind: 'loading' })
    expect(count()).toBe(0)
  })

  it('is fetched once, however many ask', async () => {
    const { store, count } = build(async () => loaded)
    store.request()
    store.request()
    await settled()
    store.request()
    expect(store.getState()).toEqual({ kind: 'ready', loaded })
    expect(count()).toBe(1)
  })

  it('is asked for again after it could not be fetched', async () => {
    const { store, count } = build(
      () => Promise.reject(new Error('offline')),
      async () => loaded,
    )
    store.request()
    await settled()
    expect(store.getState()).toEqual({ kind: 'failed' })
    store.request()
    expect(store.getState()).toEqual({ kind: 'loading' })
    await settled()
    expect(store.getState()).toEqual({ kind: 'ready', loaded })
    expect(count()).toBe(2)
  })
})
