import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { findFrameworks } from './findFrameworks.mjs'
import { PYTHON } from './python.mjs'
import { runProgram } from './runProgram.ts'

const { dataset, evidence } = real
/** The id of each framework is also the name of its package. */
const versions = findFrameworks(
  PYTHON,
  dataset.frameworks.map(({ id }) => id),
)
const [, system] = /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? []

const programs = dataset.frameworks.flatMap(({ id, name }) => {
  const steps = evidence.guides[id]?.firstSteps
  return steps === undefined
    ? []
    : (['page', 'json'] as const).map((kind) => ({ id, name, kind, program: steps[kind] }))
})

describe(`the first steps, with the packages of ${system}`, () => {
  it.each(programs)('$name: the $kind works as printed', async ({ id, name, program }) => {
    const { status, contentType, body, addresses, memoryMib } = await runProgram(program)

    expect({ status, addresses }).toEqual({ status: 200, addresses: ['127.0.0.1'] })
    const { replies } = program
    if (replies.kind === 'page') {
      expect(contentType).toMatch(/^text\/html\b/)
      expect(body).toMatch(/^<!doctype html>/i)
      expect(body).toContain(replies.contains)
    } else {
      expect(contentType).toMatch(/^application\/json\b/)
      expect(JSON.parse(body)).toEqual(replies.body)
    }

    const shown = replies.kind === 'page' ? replies.contains : body.trim()
    const reply = `GET ${program.visit} -> ${status} ${contentType} '${shown}'`
    console.log(`${name} ${versions?.[id]} of ${system}: ${reply}, ${memoryMib} MiB, stopped`)
  })
})
