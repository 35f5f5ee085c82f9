import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../.github')
const workflows = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((path) => /\.ya?ml$/.test(path))
  .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)

const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

/** What of a workflow runs code that its author could exchange afterwards. */
const findLoose = (text: string) =>
  [...text.matchAll(/^[\s-]*uses:\s*(.*)$/gm)]
    .map(([, used = '']) => used.trim())
    .filter((used) => !used.startsWith('./') && !PINNED.test(used))

/** Everything that a workflow may write, and whether it says for the whole of it what it may. */
const readPermissions = (text: string) => ({
  isLimited: /^permissions: (?:\{\}|read-all|\n +contents: read\n(?! ))/m.test(text),
  writes: [...text.matchAll(/^ +([\w-]+): write\b/gm)].map(([, name]) => name),
  isAll: /write-all/.test(text),
})

describe.each(workflows)('%s', (_, text) => {
  it('runs only actions of one commit, with the version beside it', () => {
    expect(text).toMatch(/uses:/)
    expect(findLoose(text)).toEqual([])
  })

  it('may do nothing that is not asked for, and write nothing but the site', () => {
    const { isLimited, writes, isAll } = readPermissions(text)
    expect(isLimited).toBe(true)
    expect(isAll).toBe(false)
    expect(writes.filter((name) => name !== 'pages' && name !== 'id-token')).toEqual([])
  })

  it('leaves no key to the repository behind for what it runs', () => {
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? []
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts.length)
  })
})

describe('what is not pinned', () => {
  it.each([
    'actions/checkout@v7',
    'actions/checkout@main',
    'actions/checkout@3d3c42e # v7.0.1',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1',
    'docker://alpine:3',
  ])('is seen in %s', (used) => {
    expect(findLoose(`steps:\n      - uses: ${used}\n`)).toEqual([used])
    expect(findLoose(`steps:\n      - id: a\n        uses: ${used}\n`)).toEqual([used])
  })
})

describe('what may do too much', () => {
  it.each(['on: push\n', 'permissions: write-all\n', 'permissions:\n  contents: write\n'])(
    'is seen in %j',
    (text) => {
      expect(readPermissions(text).isLimited).toBe(false)
    },
  )
})
