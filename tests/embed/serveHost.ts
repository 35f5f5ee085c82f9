import { createServer } from 'node:http'

/** A page of somebody else's site. */
export interface HostPage {
  readonly body: string
  readonly head?: string
  /** As its server sends it; none when missing. */
  readonly policy?: string
  /** Attributes of the root element. */
  readonly root?: string
}

/** A site that is not ours: another host name, so that browsers keep the two apart. */
export interface HostSite {
  /** Such as `http://localhost:40123`; no slash at the end. */
  readonly origin: string
  close(): Promise<void>
}

/** Serves pages and scripts by their paths, on a port that is free. */
export async function serveHost(
  pages: Readonly<Record<string, HostPage>>,
  scripts: Readonly<Record<string, string>> = {},
): Promise<HostSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const page = pages[pathname]
    const script = scripts[pathname]
    if (script !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script)
      return
    }
    if (!page) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
      return
    }
    const { policy } = page
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
    })
    response.end(toHtml(page))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The host has no port.')
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function toHtml({ head = '', body, root = 'lang="en"' }: HostPage): string {
  return `<!doctype html><html ${root}><head><title>Host</title>${head}</head><body>${body}</body></html>`
}
