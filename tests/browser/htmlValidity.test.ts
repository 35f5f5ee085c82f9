import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { states } from '#tests/screens/states.ts'
import { dist, listBuiltPages } from './listBuiltPages.ts'
import { openState } from './openState.ts'

/** Rules that are not about validity but about how markup is written, and who writes it so. */
const EXCEPTIONS = {
  /** Vite writes `<!doctype html>`; HTML takes it in any case. */
  'doctype-style': 'off',
  /** React closes empty elements with `/>`, which HTML ignores. */
  'void-style': 'off',
  /** React writes `disabled=""`, which means the same as `disabled`. */
  'attribute-boolean-style': 'off',
  /** React writes `hidden=""`, which means the same as `hidden`. */
  'attribute-empty-style': 'off',
  /** React writes `dateTime` and `colSpan`; HTML takes names of attributes in any case. */
  'attr-case': 'off',
  /** Space that a script leaves between elements is seen by nobody. */
  'no-trailing-whitespace': 'off',
  /** React's own ids begin with `_`; HTML asks for no more than one character and no space. */
  'valid-id': ['error', { relaxed: true }],
} satisfies RuleConfig

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: EXCEPTIONS,
  }),
)

const NO_SCRIPT = /<noscript>.*?<\/noscript>/s
const ROOT = /<div id="root">.*<\/div>(?=\s*(<link [^>]*>\s*)*<\/body>)/s

/** A page is one where scripts run, and another where they do not. */
const withScripts = (html: string) => html.replace(NO_SCRIPT, '')
const withoutScripts = (html: string) => (NO_SCRIPT.test(html) ? html.replace(ROOT, '') : html)

/** What is wrong with a page, one line each. */
async function listMistakes(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} - ${selector}`)
}

describe('markup', () => {
  it.each(listBuiltPages())('of %s is valid as it is built', async (path) => {
    const html = readFileSync(join(dist, path), 'utf8')
    expect(await listMistakes(withScripts(html))).toEqual([])
    expect(await listMistakes(withoutScripts(html))).toEqual([])
  })

  it.each([
    'question-terms',
    'overview',
    'result-clear',
    'result-nobody-left',
    'compare',
    'drafts-renaming',
    'team',
  ])('of %s is valid as scripts leave it', async (name) => {
    const state = states[name]
    if (!state) throw new Error(`There is no state ${name}.`)
    const { page, close } = await openState(state)
    expect(await listMistakes(withScripts(await page.content()))).toEqual([])
    await close()
  })

  it('that is not valid is seen', async () => {
    const body = '<ul><p id="twice">No.</p></ul><p id="twice">No.</p>'
    const head = '<meta charset="utf-8"><title>No</title>'
    const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
    const rules = (await listMistakes(html)).map((line) => line.replace(/:.*/, ''))
    expect(rules).toEqual(['element-permitted-content', 'no-dup-id'])
  })
})
