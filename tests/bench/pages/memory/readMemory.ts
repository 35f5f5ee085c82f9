import type { CDPSession } from 'playwright-core'

/** What a page holds after everything that can go has gone. */
export interface Memory {
  /** Objects of JavaScript. */
  readonly heapBytes: number
  /** Nodes of documents, in the page or only remembered. */
  readonly nodes: number
  readonly listeners: number
}

export async function readMemory(protocol: CDPSession): Promise<Memory> {
  await protocol.send('HeapProfiler.enable')
  // What the first round sets free may hold something that only the second can.
  for (let round = 0; round < 2; round++) await protocol.send('HeapProfiler.collectGarbage')
  await protocol.send('HeapProfiler.disable')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters')
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners }
}
