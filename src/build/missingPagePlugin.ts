import type { Plugin } from 'vite'
import type { MissingPage } from '#app/renderedPage.ts'
import { loadRendered } from './prerenderPlugin.ts'
import { toPolicy } from './toPolicy.ts'
import { escapeText } from './toSocialTags.ts'

/** As far as one file can look like the others. */
const STYLES = [
  ':root{color-scheme:light dark;--paper:#fcfaf6;--ink:#1c1a15;--accent:#213a9f}',
  '@media(prefers-color-scheme:dark){:root{--paper:#111419;--ink:#ebe7e0;--accent:#a9b8ff}}',
  'body{max-width:42rem;margin:0 auto;padding:clamp(1.75rem,12vh,8rem) 1rem 2rem;background:var(--paper)',
  ';color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif}',
  'h1{margin:0 0 1rem;padding-top:1.5rem;border-top:3px solid var(--accent)',
  ';font:600 clamp(1.953rem,5.2vw,2.441rem)/1.2 ui-serif,Georgia,serif}',
  'a{color:var(--accent)}',
].join('')

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
