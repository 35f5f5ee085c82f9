/** What a page tells about how it loads; milliseconds since it was asked for. */
export interface ToldLoad {
  /** Of content; a mere background does not count. */
  readonly firstPaintMs: number
  readonly largestPaintMs: number
  /** Layout shift score, summed up. */
  readonly shift: number
  readonly requestsUntilLoad: number
  /** Bodies as they came, compressed. */
  readonly bytesUntilLoad: number
  /** Also those for what was fetched ahead once the page was there. */
  readonly requests: number
}

export interface ObservedLoad extends ToldLoad {
  /** All that came over the line until the page was quiet: TLS, headers and bodies. */
  readonly lineBytes: number
}

declare global {
  interface Window {
    benchLoad?: { firstPaintMs: number; largestPaintMs: number; shift: number }
  }
}
