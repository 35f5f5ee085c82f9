import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SAMPLE = join(import.meta.dirname, '../../docs/hosting/nginx.conf')

/** What in the published configuration is another here, and nothing else is. */
export interface SamplePlace {
  readonly port: number
  /** Folder of the site. */
  readonly folder: string
  /** As the file says: the module for Brotli is there, nginx is told of each release. */
  readonly isFull: boolean
}

/** The published configuration for nginx with what its reader fills in. */
export function fillSample({ port, folder, isFull }: SamplePlace): string {
  const changes: readonly (readonly [mark: RegExp, text: string])[] = [
    [/^ {4}listen 80;$/m, `    listen 127.0.0.1:${port};`],
    isFull
      ? [/^ {4}#brotli_static on;$/m, '    brotli_static on;']
      : [/^ {4}include \/srv\/framework-wizard\/_nginx-policies\.conf;$/m, ''],
    [/(?<= )\/srv\/framework-wizard\b/g, folder],
  ]
  return changes.reduce(
    (config, [mark, text]) => {
      if (config.search(mark) === -1) throw new Error(`${SAMPLE} has no ${mark}`)
      return config.replace(mark, () => text)
    },
    readFileSync(SAMPLE, 'utf8'),
  )
}
