/** Where this browser keeps the answers. */
export const PROGRESS_KEY = 'framework-wizard:progress'

/** Where it keeps answers that gave way to others and can be had back. */
export const SET_ASIDE_KEY = 'framework-wizard:set-aside'

/** Where it keeps, a line each, answers that gave way while others were aside already. */
export const WAITING_KEY = 'framework-wizard:waiting'

/** Where it keeps the answers before those that are being tried. */
export const TRIAL_KEY = 'framework-wizard:trial'

/** Where it keeps the links that were pasted on the page for several people, and their address. */
export const TEAM_KEY = 'framework-wizard:team'

/** Where it keeps, untouched, what could not be read. */
export const UNREAD_KEY = 'framework-wizard:unread'

/**
 * Where it keeps decisions under a name. Two sites of one host, which can have different questions,
 * keep theirs apart.
 *
 * @param base - the address of the site's folder.
 */
export function toDraftsKey(base: string): string {
  return `framework-wizard:drafts:${new URL('./', base).pathname}`
}
