import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fillTemplate } from '#tests/docs-sites/fillTemplate.ts'
import { listMissingTools } from '#tests/docs-sites/listMissingTools.mjs'
import { toTable } from '#tests/docs-sites/toTable.ts'

const folder = mkdtempSync(join(tmpdir(), 'dpkg-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a documentation site of the tests', () => {
  const codeOf = new Map([['conf.js', 'a: 1,\n\n  b: 2,']])

  it('takes what is to be pasted as it is, as far in as its place is', () => {
    expect(fillTemplate('{\n  [[wizard: conf.js]]\n}', codeOf)).toBe('{\n  a: 1,\n\n    b: 2,\n}')
    expect(fillTemplate('<p>[[wizard: conf.js]]</p>', codeOf)).toBe('<p>a: 1,\n\n  b: 2,</p>')
  })

  it('is not made where nothing is said for a place', () => {
    expect(() => fillTemplate('[[wizard: other.js]]', codeOf)).toThrow('other.js')
  })
})

describe('the packages of Debian that documentation is built with', () => {
  it('are those that are not said to be installed', () => {
    const program = join(folder, 'dpkg-query')
    const told = ['installed furo', 'installed mkdocs', 'not-installed mkdocs-material']
    writeFileSync(program, `#!/bin/sh\necho '${told.join('\n')}'\nexit 1\n`, { mode: 0o755 })
    expect(listMissingTools(program)).toEqual([
      'python3-sphinx',
      'python3-sphinx-rtd-theme',
      'python3-myst-parser',
      'mkdocs-material',
    ])
  })

  it('are all of them where nobody can say', () => {
    expect(listMissingTools(join(folder, 'nothing')).length).toBe(6)
  })
})

it('a check that said nothing has failed, in the table', () => {
  const rows = [{ site: 'Docs', scheme: 'dark', cells: { 'history delta': '0' } }] as const
  const [head, row] = toTable(rows).split('\n')
  expect(head).toMatch(/^site +system +first height/)
  expect(row).toMatch(/^Docs +dark +(FAILED +){5}0 +(FAILED *){3}$/)
})
