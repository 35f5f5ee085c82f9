import { describe, expect, it } from 'vitest'
import { PART_NAMES } from '#tests/bench/part.ts'
import { requireBenchCommand } from '#tests/bench/requireBenchCommand.ts'

describe('the command of the benchmark', () => {
  it('measures everything when nothing is said', () => {
    expect(requireBenchCommand([])).toEqual({
      parts: PART_NAMES,
      isMarkdown: false,
      isWriting: false,
      isWorst: false,
      runs: null,
    })
  })

  it('measures the parts that are named, in its own order', () => {
    expect(requireBenchCommand(['memory', 'load', '--runs', '3', '--write'])).toMatchObject({
      parts: ['load', 'memory'],
      isWriting: true,
      runs: 3,
    })
  })

  it.each([
    [['speed'], 'There is no part "speed".'],
    [['--fast'], "Unknown option '--fast'."],
    [['--runs', '0'], '--runs takes a whole number from 1, not "0".'],
    [['--write', '--write'], "Option '--write' was given twice."],
  ])('refuses %j', (args, message) => {
    expect(() => requireBenchCommand(args)).toThrow(message)
  })
})
