import type { CDPSession } from 'playwright-core'
import { type HeapKinds, sumByKind } from './sumByKind.ts'

/** What the heap of a page holds, garbage not counted. */
export async function readHeapKinds(protocol: CDPSession): Promise<HeapKinds> {
  const chunks: string[] = []
  const keep = ({ chunk }: { readonly chunk: string }) => {
    chunks.push(chunk)
  }
  protocol.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await protocol.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  protocol.off('HeapProfiler.addHeapSnapshotChunk', keep)
  return sumByKind(JSON.parse(chunks.join('')))
}
