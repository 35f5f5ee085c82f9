import { describe, expect, it } from 'vitest'
import type { Program } from '#schema/guide.ts'
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

  it.each(steps)('$name: what it needs and what debug mode gives away are short', (one) => {
    for (const said of [one.steps?.debugMode, one.steps?.needs]) {
      expect(said?.text.length).toBeLessThanOrEqual(160)
      expect(said?.text).toMatch(/[.]$/)
    }
  })

  it.each(steps)('$name: which Python it needs is said first', (one) => {
    expect(one.steps?.needs.text).toMatch(/^Python 3\.\d+ or newer\./)
  })
})

/** What `startproject` makes for servers. */
const SCAFFOLDED = new Map([
  ['config/wsgi.py', ['application =']],
  ['config/asgi.py', ['application =']],
])

/** Packages of commands that are named otherwise. */
const PACKAGES: Readonly<Record<string, string>> = {
  'mod_wsgi-express': 'mod_wsgi',
  'waitress-serve': 'waitress',
}

/** Commands that need no package. */
const OF_THE_SHELL = ['python', 'for']

/** The file that a server loads and, unless it runs it as a whole, the name it looks for there. */
function toTarget(command: string) {
  const toFile = (module: string) => `${module.replaceAll('.', '/')}.py`
  const [, module, attribute] = /(?:^|\s)([a-z][\w.]*):([a-z]\w*)(?:\s|$)/.exec(command) ?? []
  if (module !== undefined) return { file: toFile(module), attribute }
  const [, script] = /(?:^|\s)(\w+\.py)(?:\s|$)/.exec(command) ?? []
  const [, entry] = /--application-type module (\S+)/.exec(command) ?? []
  const file = entry === undefined ? script : toFile(entry)
  if (!command.startsWith('mod_wsgi-express')) return { file, attribute: undefined }
  const [, named = 'application'] = /--callable-object (\S+)/.exec(command) ?? []
  return { file, attribute: named }
}

function listMade({ scaffold = [], files }: Program): ReadonlyMap<string, readonly string[]> {
  const isScaffolded = scaffold.includes('python -m django startproject config .')
  return new Map([
    ...(isScaffolded ? SCAFFOLDED : []),
    ...files.map(({ path, lines }) => [path, lines] as const),
  ])
}

describe('a server for others', () => {
  const served = dataset.frameworks.flatMap(({ id, name }) => {
    const guide = evidence.guides[id]
    return (guide?.deployment.servers ?? []).flatMap((server) =>
      guide === undefined ? [] : [{ name, server, steps: guide.firstSteps }],
    )
  })

  it.each(served)('$name, $server.name: loads what the first steps make', (one) => {
    const { file = '', attribute } = toTarget(one.server.command)
    for (const program of [one.steps.page, one.steps.json]) {
      const lines = listMade(program).get(file)
      expect(lines).toBeDefined()
      const isNamed = lines?.some((line) => line.trimStart().startsWith(`${attribute} =`))
      expect(attribute === undefined || isNamed).toBe(true)
    }
  })

  it.each(served)('$name, $server.name: is installed by then, and once', (one) => {
    const [program = ''] = one.server.command.split(' ')
    const needed = PACKAGES[program] ?? program
    const present = toRequirements(one.steps.install).map(({ name }) => name)
    const isThere = OF_THE_SHELL.includes(program) || present.includes(needed)
    expect(one.server.install).toBe(isThere ? undefined : `python -m pip install ${needed}`)
  })

  it.each([
    { command: 'gunicorn app:app --workers 4', file: 'app.py', attribute: 'app' },
    { command: 'waitress-serve --listen=127.0.0.1:8000 a.b:c', file: 'a/b.py', attribute: 'c' },
    { command: 'mod_wsgi-express start-server a.py', file: 'a.py', attribute: 'application' },
    { command: 'python app.py', file: 'app.py', attribute: undefined },
    { command: 'pserve production.ini', file: undefined, attribute: undefined },
  ])('$command loads $attribute of $file', ({ command, ...target }) => {
    expect(toTarget(command)).toEqual(target)
  })
})
