/** The tools that there are snippets for, in the order in which they are offered. */
export const TOOLS = [
  'html',
  'sphinx',
  'myst',
  'mkdocs',
  'docusaurus',
  'vitepress',
  'starlight',
  'frame',
  'address',
] as const
export type Tool = (typeof TOOLS)[number]

/** What the author of a page has chosen. */
export interface Embedding {
  /** Address of the site, with a slash at the end. */
  readonly site: string
  /** What the frame is called for those who cannot see it. */
  readonly title: string
  /** Height that is kept free before anything has loaded, in pixels. */
  readonly heightPx: number
  /** Settings of the frame by their names, in the order in which they are written. */
  readonly settings: readonly (readonly [name: string, value: string])[]
}

/** Something to paste, and where. */
export interface Snippet {
  /** A file of the project, a command, or where on the page; not translated. */
  readonly place: string
  readonly lines: readonly string[]
}

const ELEMENT = 'framework-wizard'

/**
 * What to paste so that a tool for documentation shows the wizard: once for a site, then where it is
 * to stand. On a page there is an element and a frame, and no attribute that HTML, JSX and Vue write
 * in different ways; no script, which such tools run differently or not at all. Pure.
 */
export function toSnippets(tool: Tool, embedding: Embedding): Snippet[] {
  const loader = `${embedding.site}v1/embed.js`
  switch (tool) {
    case 'html':
      return [
        { place: '<head>', lines: [`<script src="${loader}" defer></script>`] },
        { place: '<body>', lines: toElement(embedding) },
      ]
    case 'sphinx':
      return [...toSphinxSetup(embedding), { place: 'page.rst', lines: toDirective(embedding) }]
    case 'myst':
      return [...toSphinxSetup(embedding), { place: 'page.md', lines: toMystDirective(embedding) }]
    case 'mkdocs':
      return [
        { place: 'mkdocs.yml', lines: ['extra_javascript:', `  - ${loader}`] },
        { place: 'page.md', lines: toElement(embedding) },
      ]
    case 'docusaurus':
      return [
        { place: 'docusaurus.config.js', lines: [`scripts: [{ src: '${loader}', defer: true }],`] },
        { place: 'page.mdx', lines: toElement(embedding) },
      ]
    case 'vitepress':
      return [
        {
          place: '.vitepress/config.mjs',
          lines: [
            `head: [['script', { src: '${loader}', defer: '' }]],`,
            'vue: {',
            `  template: { compilerOptions: { isCustomElement: (tag) => tag === '${ELEMENT}' } },`,
            '},',
          ],
        },
        { place: 'page.md', lines: toElement(embedding) },
      ]
    case 'starlight':
      return [
        {
          place: 'astro.config.mjs',
          lines: [`head: [{ tag: 'script', attrs: { src: '${loader}', defer: true } }],`],
        },
        // What Starlight does to frames in its pages would make it as low as a line of text.
        { place: 'page.md', lines: toElement(embedding, ' class="not-content"') },
      ]
    case 'frame':
      return [{ place: '<iframe>', lines: [toFrame(embedding)] }]
    case 'address':
      return [{ place: 'URL', lines: [toAddress(embedding)] }]
  }
}

function toElement(embedding: Embedding, attributes = ''): string[] {
  return [`<${ELEMENT}${attributes}>`, `  ${toFrame(embedding)}`, `</${ELEMENT}>`]
}

function toFrame(embedding: Embedding): string {
  const { title, heightPx } = embedding
  const src = toAttribute(toAddress(embedding))
  return `<iframe src="${src}" title="${toAttribute(title)}" width="100%" height="${heightPx}" loading="lazy" allow="clipboard-write"></iframe>`
}

function toAddress({ site, settings }: Embedding): string {
  const query = settings.map(([name, value]) => `${name}=${toQueryValue(value)}`).join('&')
  return `${site}embed/${query === '' ? '' : `?${query}`}`
}

/** Text as it may stand between double quotes, in HTML and in JSX. */
function toAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** Left readable where nothing would take it for something else. */
function toQueryValue(text: string): string {
  return text.replace(/[^A-Za-z0-9=~,._-]/g, (character) => encodeURIComponent(character))
}

function toSphinxSetup({ site }: Embedding): Snippet[] {
  return [
    {
      place: '$',
      lines: [
        `curl --create-dirs -o _ext/framework_wizard.py ${site}integrations/sphinx/framework_wizard.py`,
      ],
    },
    {
      place: 'conf.py',
      lines: [
        'import pathlib',
        'import sys',
        '',
        'sys.path.insert(0, str(pathlib.Path(__file__).parent / "_ext"))',
        'extensions = ["framework_wizard"]',
        `framework_wizard_site = "${site}"`,
      ],
    },
  ]
}

function toDirective(embedding: Embedding): string[] {
  return ['.. framework-wizard::', ...toOptions(embedding).map((line) => `   ${line}`)]
}

function toMystDirective(embedding: Embedding): string[] {
  return ['```{framework-wizard}', ...toOptions(embedding), '```']
}

function toOptions({ title, heightPx, settings }: Embedding): string[] {
  return [
    `:title: ${title}`,
    `:height: ${heightPx}`,
    ...settings.map(([name, value]) => `:${name}: ${value}`),
  ]
}
