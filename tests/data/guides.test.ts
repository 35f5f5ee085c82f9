import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, evidence } = real

const MEASURED = 'footprint-measurement'

/**
 * How much longer one framework's sentences of a part may be, taken together, than another's: as in
 * the audit, which compares strengths and reasons against.
 */
const MOST_TIMES_AS_LONG = 1.4

/** Programs that are set side by side, and everybody who was measured with them. */
const COMPARED = [
  {
    program: 'A greeting, behind Gunicorn with one worker',
    measuredFor: ['django', 'fastapi', 'flask', 'pyramid'],
  },
  {
    program: 'A greeting, on Python’s own wsgiref server',
    measuredFor: ['django', 'flask', 'pyramid'],
  },
  {
    program: 'A table row, accounts and a form, behind Gunicorn with one worker',
    measuredFor: ['django', 'flask'],
  },
]

const guides = dataset.frameworks.map(({ id, name }) => {
  const { philosophy, strengths, avoidWhen, deployment, measured, goesWellWith } =
    evidence.guides[id] ?? {}
  if (!philosophy || !strengths || !avoidWhen || !deployment || !measured || !goesWellWith)
    throw new Error(`The guide of ${name} lacks a part`)
  const { servers, reverseProxy, staticFiles, checklist } = deployment
  const parts = {
    philosophy: [philosophy],
    strengths,
    avoidWhen,
    checklist,
    proxyAndFiles: [reverseProxy, staticFiles],
  }
  const sentences = [
    ...Object.values(parts).flatMap((part) => part.map(({ text }) => text)),
    ...servers.map(({ note }) => note),
    ...goesWellWith.map(({ purpose }) => purpose),
  ]
  return { id, name, parts, sentences, servers, measured, goesWellWith }
})

describe('the guides treat every framework alike', () => {
  it.each(guides)('$name has as many entries as the others', (guide) => {
    const { parts, servers, goesWellWith } = guide
    expect(parts.strengths).toHaveLength(4)
    expect(parts.avoidWhen).toHaveLength(3)
    expect(parts.checklist).toHaveLength(5)
    expect(goesWellWith).toHaveLength(3)
    expect(servers.length).toBeGreaterThanOrEqual(2)
    expect(servers.length).toBeLessThanOrEqual(4)
  })

  it.each(['philosophy', 'checklist', 'proxyAndFiles'] as const)(
    '%s is about as long for one as for another',
    (part) => {
      const lengths = guides.map(({ parts }) => parts[part].map(({ text }) => text).join('').length)
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(MOST_TIMES_AS_LONG)
    },
  )

  it.each(guides)('$name: every text is of sentences that do not begin with the name', (guide) => {
    const { name, sentences } = guide
    expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([])
    expect(sentences.filter((text) => text.startsWith(name))).toEqual([])
  })

  it.each(guides)('$name says nothing twice', ({ sentences, servers, goesWellWith }) => {
    const names = [...servers, ...goesWellWith].map(({ name }) => name)
    for (const texts of [sentences, names]) expect(texts).toEqual([...new Set(texts)])
  })
})

describe('what was measured', () => {
  const programs = guides.flatMap(({ id, measured }) =>
    measured.map(({ program }) => ({ id, program })),
  )

  it.each(guides)('$name was measured with each program once, by us', ({ measured }) => {
    const own = measured.map(({ program }) => program)
    expect(own).toEqual([...new Set(own)])
    expect(new Set(measured.map(({ source }) => source))).toEqual(new Set([MEASURED]))
  })

  it.each(COMPARED)('$program: set side by side', ({ program, measuredFor }) => {
    const found = programs.filter((row) => row.program === program).map(({ id }) => id)
    expect(found).toEqual(measuredFor)
  })

  it('is set side by side whenever two have the same program', () => {
    const shared = programs.filter(({ id, program }) =>
      programs.some((row) => row.program === program && row.id !== id),
    )
    const listed = COMPARED.map(({ program }) => program)
    expect(shared.filter(({ program }) => !listed.includes(program))).toEqual([])
  })

  /** Sentences that rest on the measurement, and those whose figures they may give. */
  const stated = [
    ...dataset.frameworks.flatMap(({ id, traits }) =>
      Object.values(traits).flatMap((trait) =>
        'source' in trait ? [{ of: [id], source: trait.source, text: trait.because }] : [],
      ),
    ),
    ...guides.flatMap(({ id, parts }) =>
      Object.values(parts).flatMap((part) =>
        part.map(({ source, text }) => ({ of: [id], source, text })),
      ),
    ),
    ...dataset.pitfalls.map(({ frameworks, source, happens }) => ({
      of: frameworks,
      source,
      text: happens,
    })),
  ].filter(({ source, text }) => source === MEASURED && text.includes('MiB'))

  it.each(stated)('$text', ({ of, text }) => {
    const rows = guides.filter(({ id }) => of.includes(id)).flatMap(({ measured }) => measured)
    const given = [...text.matchAll(/(\d+(?:\.\d+)?) MiB/g)].map(([, figure]) => Number(figure))
    const known = rows.flatMap(({ memoryMib }) => [memoryMib, Math.round(memoryMib)])
    expect(given.length).toBeGreaterThan(0)
    expect(given.filter((figure) => !known.includes(figure))).toEqual([])
  })
})
