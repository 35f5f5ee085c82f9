import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const [, section = ''] = readme.split('## What can go wrong\n')
const [, , ...rows] = (section.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** A test as the table names it: where it stands and what it is called. */
const named = rows.flatMap(([, threat = '', , tests = '']) =>
  tests.split(' · ').map((one) => {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(one) ?? []
    return { threat, file, title }
  }),
)

describe('the table of threats', () => {
  it('has all twenty-seven, each with what a person sees and a test', () => {
    expect(rows).toHaveLength(27)
    expect(rows.filter((row) => row.some((cell, at) => at > 0 && at < 4 && cell === ''))).toEqual(
      [],
    )
  })

  it.each(named)('$threat: there is "$title" in $file', ({ file, title }) => {
    const path = join(root, 'tests', file)
    expect(existsSync(path), file).toBe(true)
    const text = readFileSync(path, 'utf8')
    expect([`'${title}'`, `"${title}"`].some((quoted) => text.includes(`${quoted},`))).toBe(true)
  })
})
