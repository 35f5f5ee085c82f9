import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { runUnread } from '#tests/fixtures/runUnread.ts'

// Processes of their own are slow to start on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const folder = mkdtempSync(join(tmpdir(), 'closed-'))
const cases = join(folder, 'cases.jsonl')
const good = '{"id": "a", "answers": {"data": "own-tables"}}'
writeFileSync(cases, `${good}\nnull\n`.repeat(50))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a command whose output nobody reads to its end says nothing about it', () => {
  it.concurrent.each<[string, string, readonly string[]]>([
    ['a verdict', 'decide', ['--use-case', 'online-shop', '--explain']],
    ['a team', 'decide', ['--team', 'json-api', 'prototype']],
    ['the questions', 'questions', []],
    ['the audit', 'audit', []],
  ])('%s', async (_, name, args) => {
    expect(await runUnread('stdout', name, ...args)).toMatchObject({ printed: '' })
  })

  it.concurrent('a file of cases, of which bad ones are still complained about', async () => {
    const { code, printed } = await runUnread('stdout', 'decide', '--file', cases)
    const complaints = printed.trim().split('\n')
    expect(complaints).toHaveLength(50)
    expect(complaints.filter((line) => !line.startsWith(`${cases}, line `))).toEqual([])
    expect(code).toBe(2)
  })

  it.concurrent('a file of cases, of which good ones are still decided', async () => {
    const { code, printed } = await runUnread('stderr', 'decide', '--file', cases)
    expect(printed.trim().split('\n')).toHaveLength(50)
    expect(code).toBe(2)
  })

  it.concurrent('a refusal', async () => {
    expect(await runUnread('stderr', 'audit', '--since')).toEqual({ code: 2, printed: '' })
  })
})

it('every command prints in the one way that minds this', () => {
  const sources = join(import.meta.dirname, '../../src/cli')
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  const direct = files
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /process\.std(out|err)|console\./.test(readFileSync(join(sources, file), 'utf8')),
    )
  expect(direct.toSorted()).toEqual(['complain.ts', 'print.ts'])
})
