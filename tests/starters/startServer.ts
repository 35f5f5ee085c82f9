import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { listGroup } from './listGroup.ts'
import { tieToThisProcess } from './tieToThisProcess.ts'
import { waitUntil } from './waitUntil.ts'

const SECONDS = 1_000
const START_LIMIT_MS = 30 * SECONDS
const STOP_LIMIT_MS = 10 * SECONDS

/** A command that serves a port, running in a process group of its own. */
export interface Server {
  /** The first reply to a request, as soon as there is one. */
  readonly request: (path: string) => Promise<Response>
  readonly processes: () => readonly number[]
  /** Ends the whole group; throws when one of its processes or the open port stays. */
  readonly stop: () => Promise<void>
}

export function startServer(
  command: string,
  options: { readonly port: number; readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Server {
  const { port, ...place } = options
  const child = spawn('/bin/sh', ['-c', command], {
    ...place,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const group = child.pid
  if (group === undefined) throw new Error('/bin/sh could not be started.')
  const untie = tieToThisProcess(group)
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  }
  const closed = once(child, 'close')
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const tell = (what: string) => `"${command}" ${what}; it printed:\n${printed.join('')}`

  return {
    request: (path) =>
      waitUntil(
        async () => {
          if (hasEnded()) {
            await closed
            throw new Error(tell('ended before it answered'))
          }
          return await tryRequest(`http://127.0.0.1:${port}${path}`)
        },
        START_LIMIT_MS,
        () => tell(`did not answer within ${START_LIMIT_MS / SECONDS} s`),
      ),
    processes: () => listGroup(group),
    stop: async () => {
      signalGroup(group, 'SIGTERM')
      try {
        const isOver = async () => listGroup(group).length === 0 && !(await isOpen(port))
        await waitUntil(
          async () => (await isOver()) || undefined,
          STOP_LIMIT_MS,
          () => tell(`did not stop within ${STOP_LIMIT_MS / SECONDS} s`),
        )
      } finally {
        signalGroup(group, 'SIGKILL')
        untie()
      }
    },
  }
}

/** `undefined` while nothing listens yet, or when a process ends in the middle of its answer. */
async function tryRequest(address: string): Promise<Response | undefined> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(START_LIMIT_MS) })
  } catch {
    return undefined
  }
}

async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

function signalGroup(group: number, signal: NodeJS.Signals) {
  try {
    process.kill(-group, signal)
  } catch {
    // No process of the group is left.
  }
}
