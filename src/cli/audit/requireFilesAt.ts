import { execFileSync } from 'node:child_process'
import { InputError } from '#cli/inputError.ts'
import { quote } from '#cli/quote.ts'
import type { DatasetFiles } from '#dataset/loadDatasetFiles.ts'

/** In bytes; far more than any file of ours has. */
const LARGEST_FILE = 2 ** 26

/**
 * The files of `data/` as they were at a commit, branch or tag, by path below `data/`; an
 * `InputError` where git has no such commit, or no data in it.
 *
 * @param root - folder of the project.
 */
export function requireFilesAt(root: string, ref: string): DatasetFiles {
  const commit = runGit(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])
  if (commit === null) throw new InputError(`Git knows no commit ${quote(ref)} here.`)
  const at = commit.trim()
  const listed = runGit(root, ['ls-tree', '-r', '-z', '--name-only', at, '--', 'data/']) ?? ''
  const paths = listed
    .split('\0')
    .filter((path) => path.endsWith('.json') && !path.startsWith('data/schema/'))
  if (paths.length === 0) throw new InputError(`There is no data/ in ${quote(ref)}.`)
  return new Map(
    paths.map((path) => [
      path.slice('data/'.length),
      runGit(root, ['show', `${at}:./${path}`]) ?? '',
    ]),
  )
}

/** What git prints, or `null` when it refuses or is not there. */
function runGit(cwd: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', [...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: LARGEST_FILE,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}
