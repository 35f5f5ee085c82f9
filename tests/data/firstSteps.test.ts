import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { toRequirements } from '#tests/starters/toRequirements.mjs'

const { dataset, evidence } = real

/** Lines that are not empty. */
const MOST_LINES = 15

const steps = dataset.frameworks.map((framework) => ({
  ...framework,
  steps: evidence.guides[framework.id]?.firstSteps,
}))

const programs = steps.flatMap(({ name, steps: own }) =>
  (['page', 'json'] as const).map((kind) => ({ name, kind, program: own?.[kind] })),
)

/** Does a pin such as "==6.1.*" admit a version such as "6.1" or "6.1.3"? */
function isPinnedTo(pin: string, version: string): boolean {
  const series = /^==([\d.]+)\.\*$/.exec(pin)?.[1]
  return series !== undefined && `${version}.`.startsWith(`${series}.`)
}

describe('the first steps', () => {
  it.each(steps)('$name: a virtual environment is made, entered and filled', (one) => {
    const [make, enter, fill, ...more] = one.steps?.install ?? []
    expect([make, enter]).toEqual(['python3 -m venv .venv', 'source .venv/bin/activate'])
    expect(fill).toMatch(/^python -m pip install "/)
    expect(more).toEqual([])
  })

  it.each(steps)('$name: its own package comes first, pinned to the newest version', (one) => {
    const [own, ...others] = toRequirements(one.steps?.install ?? [])
    expect(own?.name).toBe(one.id)
    const [newest] = one.versions
    expect(isPinnedTo(String(own?.pin), String(newest?.version))).toBe(true)
    for (const { pin } of others) expect(pin).toMatch(/^>=[\d.]+$/)
  })

  it.each([
    { pin: '==6.1.*', version: '6.1', agrees: true },
    { pin: '==3.1.*', version: '3.1.3', agrees: true },
    { pin: '==3.1.*', version: '3.10.3', agrees: false },
    { pin: '==5.2.*', version: '6.1', agrees: false },
    { pin: '>=3.1', version: '3.1.3', agrees: false },
    { pin: '', version: '3.1.3', agrees: false },
  ])('a pin "$pin" for version $version agrees: $agrees', ({ pin, version, agrees }) => {
    expect(isPinnedTo(pin, version)).toBe(agrees)
  })

  it.each(programs)('$name: there is a $kind that replies as one', ({ kind, program }) => {
    expect(program?.replies.kind).toBe(kind)
  })

  it.each(programs)('$name: the $kind is served on port 8000', ({ program }) => {
    const code = program?.files.flatMap(({ lines }) => lines) ?? []
    expect([program?.run, ...code].join('\n')).toMatch(/\b8000\b/)
  })

  it.each(programs)('$name: the $kind turns no debug mode on', ({ program }) => {
    expect(program?.run).not.toMatch(/debug|reload/i)
    for (const { lines } of program?.files ?? []) expect(lines.join('\n')).not.toMatch(/debug/i)
  })

  it.each(programs)(`$name: the $kind is at most ${MOST_LINES} lines by hand`, ({ program }) => {
    const lines = program?.files.flatMap((file) => file.lines) ?? []
    expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(MOST_LINES)
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(80)
      expect(line).toBe(line.trimEnd())
    }
  })

  it.each(steps)('$name: what debug mode would give away is said in a short sentence', (one) => {
    for (const said of [one.steps?.debugMode, one.steps?.needs].filter((text) => text)) {
      expect(said?.text.length).toBeLessThanOrEqual(160)
      expect(said?.text).toMatch(/[.]$/)
    }
    expect(one.steps?.debugMode.text).toBeDefined()
  })
})
