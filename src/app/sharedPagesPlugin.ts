import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { RenderedPage, SharedPage } from './renderPage.tsx'
import { escapeText, toMeta, toSocialTags } from './toSocialTags.ts'

interface RenderModule {
  renderPage(name: string): RenderedPage
  listSharedPages(): readonly SharedPage[]
}

/** The wizard. */
const FRONT = 'index'

/**
 * Says to programs that preview links what each page is, and makes a page of each shared result:
 * `r/<framework>/`, and `r/` where nobody came first alone. That is the wizard itself below the
 * folder of the site. A `<base>` lets every address in it begin there all the same, those that its
 * program writes too; so the first thing that happens leads from there to the wizard's own address.
 *
 * @param pages - names of the pages of the site.
 * @param bundle - folder of the bundle for Node, which holds `renderPage.js`.
 * @param site - the address at which the site will be, with a slash at the end; `null`: not known.
 */
export function sharedPagesPlugin(
  pages: readonly string[],
  bundle: string,
  site: string | null,
): Plugin {
  return {
    name: 'shared-pages',
    enforce: 'post',
    async generateBundle(_, files) {
      const front = files[`${FRONT}.html`]
      if (front?.type !== 'asset') return
      const module: RenderModule = await import(pathToFileURL(join(bundle, 'renderPage.js')).href)
      const wizard = String(front.source)
      for (const page of module.listSharedPages()) {
        const source = toSharedPage(wizard, module.renderPage(FRONT), page, site)
        this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source })
      }
      for (const name of pages) {
        const file = files[`${name}.html`]
        if (file?.type !== 'asset') continue
        const path = name === FRONT ? '' : `${name}.html`
        const said = { ...module.renderPage(name), path }
        file.source = withSocialTags(String(file.source), toSocialTags(said, site))
      }
    },
  }
}

function toSharedPage(
  wizard: string,
  front: RenderedPage,
  page: SharedPage,
  site: string | null,
): string {
  const up = '../'.repeat(page.path.split('/').length - 1)
  const replaced = [
    [`<title>${escapeText(front.title)}</title>`, `<title>${escapeText(page.title)}</title>`],
    [
      toMeta('name', 'description', front.description),
      toMeta('name', 'description', page.description),
    ],
    [`<noscript>${front.noScript}`, `<noscript>${page.noScript}`],
    ['base-uri &#39;none&#39;', 'base-uri &#39;self&#39;'],
    // Before everything that has an address, and after the policy that allows it.
    ['<meta name="viewport"', `<base href="${up}">\n    <meta name="viewport"`],
  ] as const
  const html = replaced.reduce((text, [mark, other]) => put(text, mark, other), wizard)
  return withSocialTags(html, toSocialTags(page, site))
}

function withSocialTags(html: string, tags: string): string {
  return put(html, '</head>', `  ${tags}\n  </head>`)
}

/** Puts text in the place of a mark. Throws where the page lacks it: that is our mistake. */
function put(html: string, mark: string, text: string): string {
  if (!html.includes(mark)) throw new Error(`The page of the wizard has no ${mark}`)
  return html.replace(mark, () => text)
}
