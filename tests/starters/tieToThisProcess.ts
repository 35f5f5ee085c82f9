import { spawn } from 'node:child_process'

/**
 * Ends a process group as soon as this process ends, however it ends: a test that is interrupted
 * leaves no server behind. Returns what calls that off.
 */
export function tieToThisProcess(group: number): () => void {
  // The pipe closes with this process, and then there is no more to read.
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -KILL -"$0"', String(group)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  return () => guard.kill('SIGKILL')
}
