import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { explainMissing } from '#tests/fixtures/explainMissing.mjs'
import { findFrameworks } from '#tests/starters/findFrameworks.mjs'
import { listMissingPackages } from '#tests/starters/listMissingPackages.mjs'
import { listRequired } from '#tests/starters/listRequired.mjs'
import { toRequirements } from '#tests/starters/toRequirements.mjs'

const folder = mkdtempSync(join(tmpdir(), 'pythons-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A Python that is in truth a shell script. */
function place(name: string, script: string): string {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return path
}

const NAMES = ['django', 'tornado']
const TROUBLE = 'The first steps cannot be run'

describe('what the first steps need', () => {
  it('is read from their commands, with pins and without extras', () => {
    const commands = [
      'python3 -m venv .venv',
      'python -m pip install "fastapi==0.141.*" "uvicorn[standard]>=0.49" "waitress"',
    ]
    expect(toRequirements(commands)).toEqual([
      { name: 'fastapi', pin: '==0.141.*' },
      { name: 'uvicorn', pin: '>=0.49' },
      { name: 'waitress', pin: '' },
    ])
  })

  it('is five frameworks and the servers of two of them', () => {
    expect(listRequired()).toEqual([
      'django',
      'fastapi',
      'flask',
      'pyramid',
      'tornado',
      'uvicorn',
      'waitress',
    ])
  })
})

describe('what is missing', () => {
  it.each([
    { title: 'nothing', answer: '{"django": "3.2.25", "tornado": "6.2"}', missing: [] },
    { title: 'one', answer: '{"django": "3.2.25", "tornado": null}', missing: ['python3-tornado'] },
  ])('is asked of the interpreter: $title', ({ title, answer, missing }) => {
    const python = place(title, `[ "$1" = -I ] && echo '${answer}'`)
    expect(listMissingPackages(findFrameworks(python, NAMES), NAMES)).toEqual(missing)
  })

  it.each([
    { title: 'is not there', python: join(folder, 'nowhere') },
    { title: 'does not run', python: place('broken', 'exit 1') },
  ])('is everything, Python included, when Python $title', ({ python }) => {
    const missing = listMissingPackages(findFrameworks(python, NAMES), NAMES)
    expect(missing).toEqual(['python3', 'python3-django', 'python3-tornado'])
  })

  it('is told with the command that would install it', () => {
    expect(explainMissing(TROUBLE, ['python3-flask', 'python3-tornado'], 'linux')).toBe(
      'The first steps cannot be run without python3-flask, python3-tornado of Debian: install them with "sudo apt-get install python3-flask python3-tornado", then run the same command again; where there is no apt-get, run it in a container with Debian.',
    )
  })

  it('is told without a command where there can be none', () => {
    expect(explainMissing(TROUBLE, ['python3-flask'], 'darwin')).toBe(
      'The first steps cannot be run without python3-flask of Debian, which this system does not have: run the same command in a container with Debian.',
    )
  })
})
