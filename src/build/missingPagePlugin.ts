import type { Plugin } from 'vite'
import type { MissingPage } from '#app/renderedPage.ts'
import { loadRendered } from './prerenderPlugin.ts'
import { toPolicy } from './toPolicy.ts'
import { escapeText } from './toSocialTags.ts'

const STYLES =
  'body{max-width:34rem;margin:15vh auto;padding:0 1rem;font:1.125rem/1.5 system-ui,sans-serif}'

/**
 * Makes `404.html`, which hosts show where there is no file; without one Cloudflare Pages shows the
 * front page for every address. It may stand at any depth, so it needs no other file, and leads to
 * the site only where that knows its address.
 *
 * @param bundle - folder of the bundle for Node, which holds `renderPage.js`.
 * @param site - the address at which the site will be, with a slash at the end; `null`: not known.
 */
export function missingPagePlugin(bundle: string, site: string | null): Plugin {
  return {
    name: 'missing-page',
    enforce: 'post',
    async generateBundle(_, files) {
      if (!files['index.html']) return
      const { renderMissingPage } = await loadRendered(bundle)
      const source = toHtml(renderMissingPage(site))
      this.emitFile({ type: 'asset', fileName: '404.html', source })
    },
  }
}

function toHtml({ language, direction, title, body }: MissingPage): string {
  const policy = escapeText(toPolicy('404', { scripts: [], styles: [STYLES] }))
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${escapeText(title)}</title>
    <style>${STYLES}</style>
  </head>
  <body>${body}</body>
</html>
`
}
