import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { PROGRESS_KEY } from './progressKey.ts'
import type { RenderedPage } from './renderPage.tsx'

/**
 * Before the first paint: a page that will take up earlier answers stays unseen until it has, so
 * that nobody sees the first question flash by. Should the program not arrive, it is shown as is.
 */
const BEFORE_PAINT = `(function(h){addEventListener("error",function(){h.removeAttribute("data-resuming")},true);try{if(location.hash.length>1||localStorage.getItem(${JSON.stringify(PROGRESS_KEY)}))h.setAttribute("data-resuming","")}catch(e){}})(document.documentElement)`

/** The policy of the built page. It needs no server to send it. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(BEFORE_PAINT).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

interface RenderModule {
  renderPage(name: string): RenderedPage
}

/**
 * Puts the markup of the components into each page: on the built page from the bundle made for
 * Node, while developing from the sources. The built page also gets its security policy.
 *
 * @param bundle - folder of the bundle for Node, which holds `renderPage.js`.
 */
export function prerenderPlugin(bundle: string): Plugin {
  return {
    name: 'prerender',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, path }) {
        const { renderPage } = server
          ? ((await server.ssrLoadModule('/src/app/renderPage.tsx')) as RenderModule)
          : ((await import(pathToFileURL(join(bundle, 'renderPage.js')).href)) as RenderModule)
        const name = path.replace(/^\/|\.html$/g, '')
        const page = renderPage(name)
        const tags = [...(server ? [] : [policyTag()]), ...headTags(page)]
        const tag = `<html lang="${page.language}" dir="${page.direction}">`
        return { html: put(put(html, '<html lang="en">', tag), '<!--app-->', page.body), tags }
      },
    },
  }
}

/** Puts text in the place of a mark. Throws where the page lacks the mark. */
function put(html: string, mark: string, text: string): string {
  if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`)
  return html.replace(mark, () => text)
}

function policyTag(): HtmlTagDescriptor {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: POLICY }
  return { tag: 'meta', attrs, injectTo: 'head-prepend' }
}

/** Only the wizard takes up earlier answers, and only the wizard needs scripts. */
function wizardTags(noScript: string): HtmlTagDescriptor[] {
  return [
    { tag: 'script', children: BEFORE_PAINT, injectTo: 'head' },
    { tag: 'noscript', children: [{ tag: 'p', children: noScript }], injectTo: 'body-prepend' },
  ]
}

function headTags({ title, description, noScript }: RenderedPage): HtmlTagDescriptor[] {
  return [
    { tag: 'title', children: title, injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'description', content: description }, injectTo: 'head' },
    ...(noScript === null ? [] : wizardTags(noScript)),
  ]
}
