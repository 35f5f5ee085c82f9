import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Program } from '#schema/guide.ts'
import { findFreePort } from './findFreePort.ts'
import { inspectListener, type Listener } from './inspectListener.ts'
import { movePort } from './movePort.ts'
import { startServer } from './startServer.ts'
import { toDebianCommand } from './toDebianCommand.ts'

/** What came of a program of the first steps, after it was stopped. */
export interface Outcome extends Listener {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** Nothing of the person's own: no Python settings, no packages from their home. */
const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', PYTHONNOUSERSITE: '1' }

/**
 * Does in an empty folder what the first steps say, and visits the result. Two things differ from
 * what stands there: Debian's interpreter, and a free port.
 */
export async function runProgram(program: Program): Promise<Outcome> {
  const port = await findFreePort()
  const cwd = mkdtempSync(join(tmpdir(), 'first-steps-'))
  try {
    for (const command of program.scaffold ?? []) runToEnd(toDebianCommand(command), cwd)
    for (const { path, lines } of program.files) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true })
      writeFileSync(join(cwd, path), movePort(`${lines.join('\n')}\n`, port))
    }
    const server = startServer(movePort(toDebianCommand(program.run), port), { port, cwd, env })
    try {
      const reply = await server.request(program.visit)
      return {
        status: reply.status,
        contentType: reply.headers.get('content-type') ?? '',
        body: await reply.text(),
        ...inspectListener(port, server.processes()),
      }
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

function runToEnd(command: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', command], {
    cwd,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`"${command}" failed; it printed:\n${stdout}${stderr}`)
}
