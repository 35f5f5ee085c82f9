import type { Profile } from '#tests/bench/pages/relay/openRelay.ts'

/** What Lighthouse calls slow 4G; here it is as wide up as it is down. */
export const SLOW_LINE: Profile = {
  roundTripMs: 150,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 1_600_000,
}

/** How many times slower than this machine a phone is taken to be. */
export const SLOWDOWN = 4
