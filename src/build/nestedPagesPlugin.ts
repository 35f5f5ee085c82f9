import type { Plugin } from 'vite'
import type { SharedPage, SocialPage } from '#app/renderedPage.ts'
import { loadRendered } from './prerenderPlugin.ts'
import { put } from './put.ts'
import { escapeText, toMeta, toSocialTags } from './toSocialTags.ts'

/**
 * Makes the pages that lie in folders of their own. A `<base>` lets every address in them begin at the
 * folder of the site all the same, those that their programs write too.
 *
 * `r/<framework>/`, and `r/` where nobody came first alone, is the wizard on a shared result; so the
 * first thing that happens leads from there to the wizard's own address. `embed/` is the frame for
 * pages of others, whose links open a page of their own.
 *
 * @param bundle - folder of the bundle for Node, which holds `renderPage.js`.
 * @param site - the address at which the site will be, with a slash at the end; `null`: not known.
 */
export function nestedPagesPlugin(bundle: string, site: string | null): Plugin {
  return {
    name: 'nested-pages',
    enforce: 'post',
    async generateBundle(_, files) {
      const [wizard, frame] = [files['index.html'], files['embed.html']]
      if (wizard?.type !== 'asset' || frame?.type !== 'asset') return
      const { listSharedPages, renderPage } = await loadRendered(bundle)
      const front = renderPage('index')
      for (const page of listSharedPages()) {
        const source = toSharedPage(String(wizard.source), front, page, site)
        this.emitFile({ type: 'asset', fileName: `${page.path}index.html`, source })
      }
      delete files['embed.html']
      const source = withBase(
        'embed.html',
        String(frame.source),
        '<base href="../" target="_blank">',
      )
      this.emitFile({ type: 'asset', fileName: 'embed/index.html', source })
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
  ] as const
  const html = exchanged.reduce((text, [mark, other]) => put(page.path, text, mark, other), wizard)
  return withBase(page.path, html, `<base href="${up}">`)
}

/** Puts a base before everything that has an address, and after the policy that allows it. */
function withBase(page: string, html: string, base: string): string {
  const allowed = put(page, html, 'base-uri &#39;none&#39;', 'base-uri &#39;self&#39;')
  return put(page, allowed, '<meta name="viewport"', `${base}\n    <meta name="viewport"`)
}
