import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { GoldenResult } from './decideGolden.ts'

const path = join(import.meta.dirname, '../fixtures/golden.jsonl.gz')

/** The results kept, one JSON text a line; none where the file is not there yet. */
export function readGolden(): string[] {
  if (!existsSync(path)) return []
  return gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
}

/** Results as they are kept. */
export function toGoldenLines(results: readonly GoldenResult[]): string[] {
  return results.map((result) => JSON.stringify(result))
}

export function writeGolden(lines: readonly string[]): void {
  writeFileSync(path, gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
}
