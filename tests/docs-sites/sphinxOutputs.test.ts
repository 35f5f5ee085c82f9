import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { PYTHON } from '#tests/starters/python.mjs'
import { folderOf, run } from './buildHost.ts'
import { listWanted } from './sites.ts'

const folder = folderOf('sphinx')
const html = join(folder, '_build/alabaster')
const title = 'Python web framework wizard'

/** Builds the documents in a folder, with every warning an error. */
function sphinx(builder: string, from = folder, more: readonly string[] = []) {
  const trees = `_build/trees-${builder}`
  const options = ['-W', '--keep-going', '-q', '-b', builder, '-d', trees, ...more]
  return run([PYTHON, '-m', 'sphinx', ...options, '.', `_build/${builder}`], from)
}

/** Builds a copy of the documents in which something was changed. */
function sphinxWith(name: string, file: string, from: string | RegExp, to: string) {
  const copy = join(folder, '_build/changed', name)
  for (const kept of ['conf.py', '_ext', 'index.rst', 'page.rst', 'markdown.md', 'other.rst']) {
    cpSync(join(folder, kept), join(copy, kept), { recursive: true })
  }
  const text = readFileSync(join(copy, file), 'utf8')
  expect(text.replace(from, to)).not.toBe(text)
  writeFileSync(join(copy, file), text.replace(from, to))
  return sphinx('dummy', copy)
}

const isWanted = listWanted().includes('alabaster')

describe.runIf(isWanted)('the extension of Sphinx', () => {
  it('loads its script only on pages that show the wizard', () => {
    const loads = (name: string) => readFileSync(join(html, name), 'utf8').includes('/v1/embed.js')
    expect(['page.html', 'markdown.html', 'other.html', 'index.html'].map(loads)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('writes the same for reStructuredText and Markdown', () => {
    const read = (name: string) =>
      /<framework-wizard.*<\/framework-wizard>/s.exec(readFileSync(join(html, name), 'utf8'))?.[0]
    expect(read('page.html')).toContain(`src="${inject('wizardOrigin')}/embed/"`)
    expect(read('markdown.html')).toBe(read('page.html'))
  })

  it.each([
    ['dirhtml', 'page/index.html'],
    ['singlehtml', 'index.html'],
  ])(
    'shows the wizard to whoever reads %s, built by two at once and built again',
    async (builder, file) => {
      for (const turn of ['first', 'second']) {
        const { isDone, printed } = await sphinx(builder, folder, ['-j', '2'])
        expect(isDone, printed).toBe(true)
        const text = readFileSync(join(folder, '_build', builder, file), 'utf8')
        expect(text, turn).toContain(`<iframe src="${inject('wizardOrigin')}/embed/"`)
        expect(text, turn).toContain('/v1/embed.js')
      }
    },
  )

  it.each([
    ['latex', 'docs.tex', (site: string) => `\\sphinxurl{${site}}`],
    ['text', 'page.txt', (site: string) => site],
    ['man', 'docs.1', (site: string) => site],
    ['epub', 'page.xhtml', (site: string) => `href="${site}"`],
  ])('gives a link to whoever reads %s', async (builder, file, expected) => {
    const { isDone, printed } = await sphinx(builder)
    expect(isDone, printed).toBe(true)
    const text = readFileSync(join(folder, '_build', builder, file), 'utf8')
    expect(text).toContain(title)
    expect(text).toContain(expected(`${inject('wizardOrigin')}/`))
    expect(text).not.toMatch(/iframe|framework-wizard|embed\.js/)
  })

  it('says which option it does not know', async () => {
    const { isDone, printed } = await sphinxWith(
      'option',
      'page.rst',
      ':title:',
      ':colour: red\n   :title:',
    )
    expect(isDone).toBe(false)
    expect(printed).toMatch(/page\.rst:\d+: ERROR: .*unknown option: "colour"/s)
  })

  it('says which value an option cannot have', async () => {
    const { isDone, printed } = await sphinxWith(
      'value',
      'page.rst',
      ':title:',
      ':theme: red\n   :title:',
    )
    expect(isDone).toBe(false)
    expect(printed).toContain('"red" unknown; choose from "auto", "light", or "dark"')
  })

  it('says what is missing where nobody has said where the wizard is', async () => {
    const { isDone, printed } = await sphinxWith(
      'site',
      'conf.py',
      /^framework_wizard_site.*$/m,
      '',
    )
    expect(isDone).toBe(false)
    expect(printed).toContain('say in conf.py where the wizard is: framework_wizard_site =')
    expect(printed).toMatch(/page\.rst:\d+/)
  })

  it('came with the command that the page gives', () => {
    expect(readdirSync(join(folder, '_ext'))).toContain('framework_wizard.py')
  })
})
