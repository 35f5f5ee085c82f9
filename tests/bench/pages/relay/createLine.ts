/** What IP and TCP add to every segment, without options. */
const HEADER_BYTES = 40
const BITS = 8
const SECOND_MS = 1_000

/** One direction of a line that all connections share: what is sent waits for what was sent before. */
export interface Line {
  /**
   * Sends a segment.
   *
   * @returns the instant at which its last bit is on its way, in milliseconds; never before that of
   *   an earlier one.
   */
  readonly send: (nowMs: number, payloadBytes: number) => number
}

/** @param bitsPerSecond - of whole packets, headers included. */
export function createLine(bitsPerSecond: number): Line {
  let freeAtMs = 0
  return {
    send: (nowMs, payloadBytes) => {
      const bits = (payloadBytes + HEADER_BYTES) * BITS
      freeAtMs = Math.max(freeAtMs, nowMs) + (bits / bitsPerSecond) * SECOND_MS
      return freeAtMs
    },
  }
}
