import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { createDirection, type Flow, type Outlet } from './createDirection.ts'

/** A line between a browser and a server. */
export interface Profile {
  readonly roundTripMs: number
  readonly downBitsPerSecond: number
  readonly upBitsPerSecond: number
}

export interface Relay {
  /** Of 127.0.0.1; what connects to it is as far from the server as the profile says. */
  readonly port: number
  /** Payload of TCP that has come down so far: TLS, headers and bodies. */
  readonly bytesDown: () => number
  close(): Promise<void>
}

/**
 * Stands between a browser and a server of this machine, and lets bytes through as a slow line does.
 *
 * Modelled: distance, the round trip that opens a connection, the width of the line, shared by all
 * connections and taken up by packet headers too, and TCP's slow start from ten segments. TLS is the
 * real one and pays its own round trip. Not modelled: asking for the server's address (DNS), loss,
 * jitter, the room that acknowledgements take, and a window that closes again after a pause; the
 * server's answers wait here in the order in which it wrote them. Timers are true to about a
 * millisecond.
 */
export async function openRelay(serverPort: number, profile: Profile): Promise<Relay> {
  const { roundTripMs, downBitsPerSecond, upBitsPerSecond } = profile
  const down = createDirection(downBitsPerSecond, roundTripMs)
  const up = createDirection(upBitsPerSecond, roundTripMs)
  const sockets = new Set<Socket>()
  const keep = (socket: Socket, other: () => Socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => other().destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  const relay = createServer({ allowHalfOpen: true }, (browser) => {
    const server = connect({ port: serverPort, host: '127.0.0.1', allowHalfOpen: true })
    keep(browser, () => server)
    keep(server, () => browser)
    const openMs = performance.now() + roundTripMs
    pour(browser, server, (outlet) => up.open(outlet, openMs))
    pour(server, browser, (outlet) => down.open(outlet, openMs))
  })
  relay.listen(0, '127.0.0.1')
  await once(relay, 'listening')
  return {
    port: (relay.address() as AddressInfo).port,
    bytesDown: down.bytes,
    async close() {
      for (const socket of sockets) socket.destroy()
      relay.close()
      await once(relay, 'close')
    },
  }
}

/** Everything that comes from one socket goes through a flow into the other. */
function pour(from: Socket, to: Socket, open: (outlet: Outlet) => Flow): void {
  const flow = open({
    write: (bytes) => {
      if (to.writable) to.write(bytes)
    },
    end: () => to.end(),
  })
  from.on('data', flow.write)
  from.on('end', flow.end)
}
