import type { Plugin } from 'vite'
import { loadRendered } from './prerenderPlugin.ts'
import { put } from './put.ts'
import type { SharedPage } from './renderPage.tsx'
import { escapeText, type SocialPage, toMeta, toSocialTags } from './toSocialTags.ts'

/**
 * Makes a page of each shared result: `r/<framework>/`, and `r/` where nobody came first alone. That
 * is the wizard itself below the folder of the site. A `<base>` lets every address in it begin there
 * all the same, those that its program writes too; so the first thing that happens leads from there
 * to the wizard's own address.
 *
 * @param bundle - folder of the bundle for Node, which holds `renderPage.js`.
 * @param site - the address at which the site will be, with a slash at the end; `null`: not known.
 */
export function sharedPagesPlugin(bundle: string, site: string | null): Plugin {
  return {
    name: 'shared-pages',
    enforce: 'post',
    async generateBundle(_, files) {
      const wizard = files['index.html']
      if (wizard?.type !== 'asset') return
      const { listSharedPages, renderPage } = await loadRendered(bundle)
      const front = renderPage('index')
      for (const page of listSharedPages()) {
        const source = toSharedPage(String(wizard.source), front, page, site)
        this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source })
      }
    },
  }
}

/** The page of the wizard with what is said about it exchanged. */
function toSharedPage(
  wizard: string,
  front: SocialPage,
  page: SharedPage,
  site: string | null,
): string {
  const up = '../'.repeat(page.path.split('/').length - 1)
  const exchanged = [
    [`<title>${escapeText(front.title)}</title>`, `<title>${escapeText(page.title)}</title>`],
    [
      toMeta('name', 'description', front.description),
      toMeta('name', 'description', page.description),
    ],
    [toSocialTags(front, site), toSocialTags(page, site)],
    // The first heading is that of what stands there without scripts.
    ['</h1>', `</h1>${page.about}`],
    ['base-uri &#39;none&#39;', 'base-uri &#39;self&#39;'],
    // Before everything that has an address, and after the policy that allows it.
    ['<meta name="viewport"', `<base href="${up}">\n    <meta name="viewport"`],
  ] as const
  return exchanged.reduce((html, [mark, other]) => put(page.path, html, mark, other), wizard)
}
