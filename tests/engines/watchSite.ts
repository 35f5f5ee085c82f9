import { type ServedSite, serveSite } from '#tests/browser/serveSite.ts'

const REPORTS = '/policy-reports'

/** A request as it reached the server. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly referrer: string | undefined
  readonly cookie: string | undefined
}

export interface WatchedSite extends ServedSite {
  /** Everything that was asked for since the list was last emptied, reports apart. */
  readonly requests: SeenRequest[]
  /** What a policy blocked, as browsers report it. */
  readonly violations: string[]
}

/**
 * Serves the built site with its headers, and sees what any engine does with it: each sends reports
 * of what the policy of a page blocked, from the first byte of the page on.
 */
export async function watchSite(): Promise<WatchedSite> {
  const requests: SeenRequest[] = []
  const violations: string[] = []
  const site = await serveSite('dist', '/', {
    reports: REPORTS,
    onRequest(request) {
      const { method = '', url = '', headers } = request
      if (url === REPORTS) {
        request.on('data', (chunk) => violations.push(String(chunk)))
        return
      }
      requests.push({ method, path: url, referrer: headers.referer, cookie: headers.cookie })
    },
  })
  return { ...site, requests, violations }
}
