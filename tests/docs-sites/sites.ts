import type { Page } from 'playwright-core'
import { PYTHON } from '#tests/starters/python.mjs'
import { pressUntilSwitched, type SwitchTheme, selectOther, setOnBody } from './switchTheme.ts'

/** Folders of `hosts/`: what a documentation site is made of, but for the wizard. */
export const HOSTS = {
  sphinx: ['sphinx', 'myst'],
  mkdocs: ['mkdocs'],
  material: ['mkdocs'],
  docusaurus: ['docusaurus'],
  vitepress: ['vitepress'],
  starlight: ['starlight'],
  plain: ['html'],
} as const
export type Host = keyof typeof HOSTS

/** Something that a theme does by itself, with or without a wizard. */
export interface KnownFault {
  /** Stands in the address of what it asks for in vain. */
  readonly asks?: string
  /** Stands in what the console says. */
  readonly says?: string
}

/** A documentation site that shows the wizard. */
export interface Site {
  readonly name: string
  readonly host: Host
  /** What builds it, in the folder of the host; nothing where it is there already. */
  readonly command: readonly string[]
  /** Where that puts the pages, below the folder of the host. */
  readonly output: string
  /** The address of the page that shows the wizard. */
  readonly path: string
  /** Whether links of the site leave the document as it is and only change what it shows. */
  readonly isSinglePage: boolean
  /** Does what a visitor does to have it dark or light; `null`: there is only one. */
  readonly switchTheme: SwitchTheme | null
  readonly known: readonly KnownFault[]
}

const USUAL = { isSinglePage: false, switchTheme: null, known: [] } as const
/** The program is looked for where `npm ci` has put it: in the folder around that of the site. */
const node = (program: string, ...options: readonly string[]) => [
  process.execPath,
  `../node_modules/${program}`,
  ...options,
]

const press = (selector: string) => (page: Page) => pressUntilSwitched(page, selector)

export const SITES = {
  alabaster: toSphinxSite('alabaster', 'Sphinx with Alabaster', null),
  rtd: toSphinxSite('sphinx_rtd_theme', 'Sphinx with Read the Docs', null),
  // Debian builds the script of Furo so that it does not run, and its switch does nothing.
  furo: {
    ...toSphinxSite('furo', 'Sphinx with Furo', (page) => setOnBody(page, 'theme')),
    known: [
      { says: 'Cannot use import statement outside a module' },
      // A web server of Debian would have it.
      { asks: '/javascript/normalize.css/normalize.css' },
    ],
  },
  mkdocs: {
    ...USUAL,
    name: 'MkDocs',
    host: 'mkdocs',
    command: [PYTHON, '-m', 'mkdocs', 'build', '--strict', '--quiet'],
    output: 'site',
    path: '/page/',
    // It colours code with a script from elsewhere.
    known: [{ asks: 'https://cdnjs.cloudflare.com/' }, { says: 'hljs is not defined' }],
  },
  material: {
    ...USUAL,
    name: 'Material for MkDocs',
    host: 'material',
    command: [PYTHON, '-m', 'mkdocs', 'build', '--strict', '--quiet'],
    output: 'site',
    path: '/page/',
    isSinglePage: true,
    switchTheme: press('form[data-md-component="palette"] label'),
  },
  docusaurus: {
    ...USUAL,
    name: 'Docusaurus',
    host: 'docusaurus',
    command: node('@docusaurus/core/bin/docusaurus.mjs', 'build'),
    output: 'build',
    path: '/page/',
    isSinglePage: true,
    switchTheme: press('button[class*="toggleButton"]'),
  },
  vitepress: {
    ...USUAL,
    name: 'VitePress',
    host: 'vitepress',
    command: node('vitepress/bin/vitepress.js', 'build'),
    output: '.vitepress/dist',
    path: '/page.html',
    isSinglePage: true,
    switchTheme: press('.VPSwitchAppearance'),
  },
  starlight: {
    ...USUAL,
    name: 'Starlight',
    host: 'starlight',
    command: node('astro/astro.js', 'build'),
    output: 'dist',
    path: '/page/',
    switchTheme: (page) => selectOther(page, 'starlight-theme-select select'),
    // Its search looks for its place before that is there, on every page.
    known: [{ says: "Pagefind UI couldn't find the selector #starlight__search" }],
  },
  plain: {
    ...USUAL,
    name: 'HTML with a strict policy',
    host: 'plain',
    command: [],
    output: '.',
    path: '/page.html',
  },
} as const satisfies Readonly<Record<string, Site>>
export type SiteId = keyof typeof SITES

/** The sites to look at: all, or those with the text of `SITES` in their id. */
export function listWanted(text = process.env.SITES ?? ''): SiteId[] {
  return (Object.keys(SITES) as SiteId[]).filter((id) => id.includes(text))
}

function toSphinxSite(theme: string, name: string, switchTheme: SwitchTheme | null): Site {
  const output = `_build/${theme}`
  const trees = `_build/trees-${theme}`
  const options = ['-W', '--keep-going', '-q', '-b', 'html', '-D', `html_theme=${theme}`]
  return {
    ...USUAL,
    name,
    host: 'sphinx',
    command: [PYTHON, '-m', 'sphinx', ...options, '-d', trees, '.', output],
    output,
    path: '/page.html',
    switchTheme,
  }
}
