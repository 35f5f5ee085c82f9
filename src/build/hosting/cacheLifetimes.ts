/**
 * How long a file may be kept, by what becomes of its name.
 *
 * `page`: asked for anew each time, because it names the files that fit together.
 * `pinned`: the name says which bytes they are, so they never change.
 * `named`: the same name with every release, such as the script for hosts. An hour saves nearly all
 * requests; for a day more a browser may use what it has while it fetches what is new, so that no page
 * waits for it. An old script and a new frame understand each other.
 */
export const CACHE_LIFETIMES = {
  page: 'no-cache',
  pinned: 'public, max-age=31536000, immutable',
  named: 'public, max-age=3600, stale-while-revalidate=86400',
} as const
