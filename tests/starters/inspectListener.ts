import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { endianness } from 'node:os'

const LISTENING = '0A'
const KIB_PER_MIB = 1_024

/** Who listens on a port. */
export interface Listener {
  readonly addresses: readonly string[]
  /** Memory of the process that listens (resident set), in whole MiB. */
  readonly memoryMib: number
}

/** Looks up in /proc on which addresses a port is served, and by which of these processes. */
export function inspectListener(port: number, processes: readonly number[]): Listener {
  const sockets = [...readSockets('/proc/net/tcp'), ...readSockets('/proc/net/tcp6')].filter(
    (socket) => socket.port === port && socket.state === LISTENING,
  )
  const links = sockets.map(({ inode }) => `socket:[${inode}]`)
  const serving = processes.find((id) => listFiles(id).some((file) => links.includes(file)))
  if (serving === undefined) throw new Error(`Nothing that was started serves port ${port}.`)
  return { addresses: sockets.map(({ address }) => address), memoryMib: readMemoryMib(serving) }
}

function readSockets(file: string) {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    // "slot: address:port remote state queues timer retransmits user timeout inode ..."
    const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/)
    const [address = '', port = ''] = local.split(':')
    return { address: toAddress(address), port: Number.parseInt(port, 16), state, inode }
  })
}

/** Version 4 is written as one number in the order of the machine; version 6 stays as it is. */
function toAddress(hex: string): string {
  if (hex.length > 8) return hex
  const bytes = [...Buffer.from(hex, 'hex')]
  return (endianness() === 'LE' ? bytes.reverse() : bytes).join('.')
}

function listFiles(id: number): readonly string[] {
  const folder = `/proc/${id}/fd`
  return readdirSync(folder).flatMap((name) => {
    try {
      return readlinkSync(`${folder}/${name}`)
    } catch {
      // It was closed meanwhile.
      return []
    }
  })
}

function readMemoryMib(id: number): number {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
  return Math.round(Number(kib) / KIB_PER_MIB)
}
