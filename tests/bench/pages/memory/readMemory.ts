import type { CDPSession } from 'playwright-core'
import { readHeapKinds } from './readHeapKinds.ts'
import type { HeapKinds } from './sumByKind.ts'

/** What a page holds after everything that can go has gone. */
export interface Memory {
  /** All that V8 holds for the page. */
  readonly heapBytes: number
  readonly kinds: HeapKinds
  /** Nodes of documents, in the page or only remembered. */
  readonly nodes: number
  readonly listeners: number
}

/** Collects garbage first. */
export async function readMemory(protocol: CDPSession): Promise<Memory> {
  await protocol.send('HeapProfiler.enable')
  // What the first round sets free may hold something that only the second can.
  for (let round = 0; round < 2; round++) await protocol.send('HeapProfiler.collectGarbage')
  await protocol.send('HeapProfiler.disable')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters')
  const kinds = await readHeapKinds(protocol)
  return { heapBytes: usedSize, kinds, nodes, listeners: jsEventListeners }
}
