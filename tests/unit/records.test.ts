import { lint } from 'markdownlint/sync'
import { describe, expect, it } from 'vitest'
import { decide } from '#engine/decide.ts'
import { applyOverrides } from '#engine/model/applyOverrides.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { escapeMarkdown } from '#report/record/escapeMarkdown.ts'
import { type RecordFormat, toRecordText } from '#report/record/toRecordText.ts'
import { toReviewDay } from '#report/record/toReviewDay.ts'
import type { Overrides } from '#schema/overrides.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { runCommand } from '#tests/fixtures/runCommand.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'

const SITE = 'https://example.org/wizard/'
const DAY = '2026-11-28'

function record(
  format: RecordFormat,
  stated: Readonly<Record<string, string>>,
  overrides: Overrides = {},
): string {
  const dataset = applyOverrides(real.dataset, overrides)
  const model = compileModel(dataset)
  const answers = toAnswers(stated)
  const decision = decide(model, answers)
  const recorded = { answers, overrides, decision, on: DAY, site: SITE }
  return toRecordText(format, { dataset, model, catalogue: english }, recorded)
}

const headingsOf = (text: string) => text.match(/^#+ .*$/gm) ?? []
const cases = Object.entries({ ...situations, nothing: {} })

describe('a record in the form of MADR 4', () => {
  it('has its headings to the letter and in its order, and is proposed', () => {
    const text = record('madr', situations.clearPick)
    expect(text.startsWith('---\nstatus: "proposed"\ndate: 2026-11-28\n---\n\n# Use Django')).toBe(
      true,
    )
    expect(headingsOf(text)).toEqual([
      '# Use Django as the Python web framework',
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '### Confirmation',
      '## Pros and Cons of the Options',
      '### Django',
      '### FastAPI',
      '### Flask',
      '### Pyramid',
      '### Tornado',
      '## More Information',
    ])
  })

  it('says what was chosen, why, what it costs, what would change it and when to look again', () => {
    const text = record('madr', situations.clearPick)
    expect(text).toContain(
      'Chosen option: "Django", because it has the most points on these answers, 87 more than FastAPI.',
    )
    expect(text).toMatch(/^\* Good, because of “.+”\. Django: /m)
    expect(text).toMatch(/^\* Bad, because of “.+”/m)
    expect(text).toMatch(/^\* If you answered /m)
    expect(text).toContain('on 2027-11-28 at the latest')
    expect(text).toContain(`<${SITE}r/django/#a=1.`)
    expect(text).toContain('* Staff screens: Staff would work in them every week (important)')
  })

  it('weighs each option by what is known about it', () => {
    const [, flask = ''] = record('madr', situations.clearPick).split('### Flask')
    expect(flask.split('###')[0]).toMatch(/^\* Bad, because of “.+”\. Flask: /m)
    expect(flask.split('###')[0]).not.toContain('Django:')
  })

  it('chooses nobody where nobody comes first alone', () => {
    expect(record('madr', situations.tie)).toMatch(/Chosen option: "none yet", because .+ level/)
    expect(record('madr', situations.nobodyLeft)).toMatch(/Chosen option: "none yet", because none/)
  })

  it('chooses nobody, and weighs nobody’s consequences, where it is too close to call', () => {
    const text = record('madr', situations.tooClose)
    expect(text).toContain('# Which Python web framework to use')
    expect(text).toContain(
      'Chosen option: "none yet", because FastAPI and Django are level or too close to call.',
    )
    expect(headingsOf(text)).not.toContain('### Consequences')
  })

  it('says what rules out, and what would have to give, where nobody is left', () => {
    const text = record('madr', situations.nobodyLeft)
    expect(text).toMatch(/Ruled out by “Content: Articles and pictures that editors publish”/)
    expect(text).toContain(
      '* To have FastAPI back, mark as important instead of a must-have: Content.',
    )
  })

  it('names the levels that are somebody’s own', () => {
    const text = record('madr', situations.clearPick, { django: { admin: 2 } })
    expect(text).toMatch(/^\* Level 2 for Django on “.*an assumption of our own/m)
    expect(text).toContain('&o=django.admin.2.')
  })
})

describe.each(cases)('the records of %s', (_, stated) => {
  it.each(['madr', 'nygard', 'summary'] as const)('break no rule of Markdown as %s', (format) => {
    const found = lint({
      strings: { [format]: record(format, stated) },
      // A record is as wide as its sentences; a summary is pasted below other headings.
      config: { MD013: false, MD041: format !== 'summary', MD036: false },
    })
    expect(found[format]).toEqual([])
  })

  it('is a table whose rows are all as long, and whose last adds up', () => {
    const [head = [], ...rows] = readCsv(record('csv', stated))
    for (const row of rows) expect(row).toHaveLength(head.length)
    const sums = head
      .slice(3)
      .map((_name, at) => rows.slice(0, -1).reduce((sum, row) => sum + Number(row[at + 3]), 0))
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['sum', '', ''])
    expect(rows.at(-1)?.slice(3).map(Number)).toEqual(sums)
  })

  it('reminds in lines that every calendar reads', () => {
    const text = record('ics', stated)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    expect(text.replaceAll('\r\n ', '')).toContain('DTSTART;VALUE=DATE:20271128')
  })
})

describe('what is written into a record', () => {
  it('is text and no markup', () => {
    expect(escapeMarkdown('a_b *c* `d` <e> [f] #g | h\n\\i')).toBe(
      'a\\_b \\*c\\* \\`d\\` \\<e\\> \\[f\\] \\#g \\| h \\\\i',
    )
  })

  it('is looked at again a year later, on a day there is', () => {
    expect(toReviewDay('2026-11-28')).toBe('2027-11-28')
    expect(toReviewDay('2028-02-29')).toBe('2029-02-28')
  })
})

describe('the command', () => {
  it.each(['madr', 'nygard', 'summary', 'csv', 'ics'] as const)(
    'prints the same bytes as the page, as %s',
    async (format) => {
      const link = /<(.+)>/.exec(record('summary', situations.clearPick))?.[1] ?? ''
      const asked = ['--link', link, '--format', format, '--date', DAY, '--site', SITE]
      const { stdout } = await runCommand('decide', ...asked)
      expect(stdout).toBe(record(format, situations.clearPick))
    },
  )
})

/** Rows of cells; a quoted cell may hold commas. */
function readCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .map(([, cell = '']) => cell)
        .slice(0, -1),
    )
}
