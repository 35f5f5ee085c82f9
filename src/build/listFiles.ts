import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file in a folder and in those below it, as a path from there with `/`, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
