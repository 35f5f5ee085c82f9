import { once } from 'node:events'
import { createSecureServer, type Http2Session, type ServerHttp2Stream } from 'node:http2'
import type { AddressInfo } from 'node:net'
import type { Certificate } from './createCertificate.ts'
import { loadFiles } from './loadFiles.ts'

export interface ServedFolder {
  /** Of 127.0.0.1, for https. */
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves a folder as the usual hosts of static files do: HTTP/2 over TLS 1.3, text compressed ahead
 * with brotli at its best, what has a hash in its name kept for a year, all else asked for anew.
 */
export async function serveFolder(
  folder: string,
  { key, cert }: Certificate,
): Promise<ServedFolder> {
  const files = await loadFiles(folder)
  const sessions = new Set<Http2Session>()
  const server = createSecureServer({ key, cert, minVersion: 'TLSv1.3' })
  server.on('session', (session) => {
    sessions.add(session)
    session.on('close', () => sessions.delete(session))
  })
  server.on('stream', (stream: ServerHttp2Stream, headers) => {
    // A browser that leaves is no mistake of the server.
    stream.on('error', () => {})
    const file = files.get(new URL(headers[':path'] ?? '/', 'https://localhost').pathname)
    if (!file) {
      stream.respond({ ':status': 404 }, { endStream: true })
      return
    }
    stream.respond({ ':status': 200, ...file.headers })
    stream.end(file.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const session of sessions) session.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
