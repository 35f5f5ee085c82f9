import { describe, expect, it } from 'vitest'
import { createHistoryWriter } from '#app/createHistoryWriter.ts'

interface Written {
  readonly method: string
  readonly entry: unknown
  readonly address: unknown
}

/** As much of a page as writes a history. @param most - it throws from there on, as WebKit does. */
function openPage(most = 100) {
  const written: Written[] = []
  const write = (method: string) => (entry: unknown, _: string, address: unknown) => {
    if (written.length >= most) throw new DOMException('too many', 'SecurityError')
    written.push({ method, entry, address })
  }
  const history = { pushState: write('pushState'), replaceState: write('replaceState') }
  const page = { history, setTimeout, clearTimeout } as unknown as Window
  return { page, written }
}

describe('what writes into the history', () => {
  it('writes a few changes at once, each as it is', () => {
    const { page, written } = openPage()
    const { write } = createHistoryWriter(page)
    write('replaceState', 1, './#a')
    write('pushState', 2, './#b')
    write('replaceState', 3, undefined)
    expect(written).toEqual([
      { method: 'replaceState', entry: 1, address: './#a' },
      { method: 'pushState', entry: 2, address: './#b' },
      { method: 'replaceState', entry: 3, address: undefined },
    ])
  })

  it('keeps below what browsers refuse, and writes the last of many in the end', async () => {
    const { page, written } = openPage()
    const { write } = createHistoryWriter(page)
    for (let turn = 0; turn < 500; turn++) write('replaceState', turn, `./#${turn}`)
    expect(written.length).toBeLessThan(100)
    await expect.poll(() => written.at(-1)?.address).toBe('./#499')
    expect(written.length).toBeLessThan(100)
  })

  it('lets go of what waited', () => {
    const { page, written } = openPage()
    const waiting = new Map<number, () => void>()
    let timers = 0
    const setTimer = (run: (...args: unknown[]) => void, _: number, ...args: unknown[]) => {
      waiting.set(++timers, () => run(...args))
      return timers
    }
    const stopped = { setTimeout: setTimer, clearTimeout: (id: number) => waiting.delete(id) }
    const { write, drop } = createHistoryWriter({ ...page, ...stopped } as unknown as Window)
    for (let turn = 0; turn < 60; turn++) write('replaceState', turn, `./#${turn}`)
    expect(waiting.size).toBe(1)
    drop()
    expect(waiting.size).toBe(0)
    expect(written.at(-1)?.entry).not.toBe(59)
  })

  it('throws nothing where the browser does', () => {
    const { page, written } = openPage(0)
    const { write } = createHistoryWriter(page)
    write('pushState', 1, './#a')
    write('replaceState', 2, './#b')
    expect(written).toEqual([])
  })
})
