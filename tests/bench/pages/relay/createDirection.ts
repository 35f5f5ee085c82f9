import { createDelays } from './createDelays.ts'
import { createLine } from './createLine.ts'
import { createWindow, SEGMENT_BYTES } from './createWindow.ts'

/** Where bytes of one connection come out at the other end. */
export interface Outlet {
  readonly write: (bytes: Buffer) => void
  readonly end: () => void
}

/** The bytes of one connection in one direction. */
export interface Flow {
  readonly write: (bytes: Buffer) => void
  /** Nothing more comes; what waits is still sent. */
  readonly end: () => void
}

export interface Direction {
  /** @param fromMs - nothing leaves before: the handshake of the connection takes that long. */
  readonly open: (outlet: Outlet, fromMs: number) => Flow
  /** Payload that has come out so far, of all connections. */
  readonly bytes: () => number
}

/** One way of the relay: a line of limited width, then half a round trip of nothing but distance. */
export function createDirection(bitsPerSecond: number, roundTripMs: number): Direction {
  const line = createLine(bitsPerSecond)
  const arrive = createDelays()
  const acknowledge = createDelays()
  let bytes = 0
  const open = (outlet: Outlet, fromMs: number): Flow => {
    const window = createWindow()
    let waiting = Buffer.alloc(0)
    let isOpen = false
    let isEnding = false
    let underway = 0
    const endIfDone = () => {
      if (isEnding && waiting.length === 0 && underway === 0) outlet.end()
    }
    const sendSegment = (segment: Buffer) => {
      const leftMs = line.send(performance.now(), segment.length)
      window.sent(segment.length)
      underway++
      arrive(leftMs + roundTripMs / 2, () => {
        bytes += segment.length
        underway--
        outlet.write(segment)
        endIfDone()
      })
      acknowledge(leftMs + roundTripMs, () => {
        window.acknowledged(segment.length)
        pump()
      })
    }
    const pump = () => {
      while (isOpen && waiting.length > 0) {
        const size = Math.min(waiting.length, SEGMENT_BYTES)
        if (window.room() < size) return
        sendSegment(waiting.subarray(0, size))
        waiting = waiting.subarray(size)
      }
    }
    const begin = () => {
      isOpen = true
      pump()
    }
    setTimeout(begin, Math.max(0, fromMs - performance.now()))
    return {
      write: (more) => {
        waiting = Buffer.concat([waiting, more])
        pump()
      },
      end: () => {
        isEnding = true
        endIfDone()
      },
    }
  }
  return { open, bytes: () => bytes }
}
