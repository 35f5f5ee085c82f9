/** Payload of a full segment on Ethernet. */
export const SEGMENT_BYTES = 1_460

/** Ten segments, as RFC 6928 allows and the usual kernels begin with. */
const FIRST_SEGMENTS = 10

/** How much one side of a connection may have on its way before the other has acknowledged it. */
export interface Window {
  /** Bytes that may be sent now; never negative. */
  readonly room: () => number
  readonly sent: (bytes: number) => void
  readonly acknowledged: (bytes: number) => void
}

/**
 * Slow start: what is acknowledged is added to the window, which so doubles with every round trip.
 * It does not grow while less than half of it is used, as Linux has it: the few bytes of a handshake
 * do not widen it.
 */
export function createWindow(): Window {
  let size = FIRST_SEGMENTS * SEGMENT_BYTES
  let underway = 0
  let mostUnderway = 0
  return {
    room: () => Math.max(0, size - underway),
    sent: (bytes) => {
      underway += bytes
      mostUnderway = Math.max(mostUnderway, underway)
    },
    acknowledged: (bytes) => {
      if (size < 2 * mostUnderway) size += bytes
      underway -= bytes
      if (underway === 0) mostUnderway = 0
    },
  }
}
