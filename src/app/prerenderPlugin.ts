import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { PROGRESS_KEY } from './progressKey.ts'
import { put } from './put.ts'
import type { RenderedPage, SharedPage } from './renderPage.tsx'
import { toSocialTags } from './toSocialTags.ts'

/**
 * Before the first paint: a page that will take up earlier answers stays unseen until it has, so
 * that nobody sees the first question flash by. Should the program not arrive, it is shown as is.
 */
const BEFORE_PAINT = `(function(h){addEventListener("error",function(){h.removeAttribute("data-resuming")},true);try{if(location.hash.length>1||location.search.length>1||localStorage.getItem(${JSON.stringify(PROGRESS_KEY)}))h.setAttribute("data-resuming","")}catch(e){}})(document.documentElement)`

const ICON = { rel: 'icon', href: './favicon.svg', type: 'image/svg+xml' }

/** The policy of a built page; only one that needs scripts has an inline one. No server sends it. */
function toPolicy({ noScript }: RenderedPage): string {
  const hash = createHash('sha256').update(BEFORE_PAINT).digest('base64')
  return [
    "default-src 'none'",
    noScript !== null ? `script-src 'self' 'sha256-${hash}'` : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

interface RenderModule {
  renderPage(name: string): RenderedPage
  listSharedPages(): readonly SharedPage[]
}

/** The bundle for Node that renders the pages of the built site. */
export function loadRendered(folder: string): Promise<RenderModule> {
  return import(pathToFileURL(join(folder, 'renderPage.js')).href)
}

/**
 * Puts the markup of the components into each page, and a head around its entry: on the built page
 * from the bundle made for Node, while developing from the sources. The built page also gets its
 * security policy.
 *
 * @param pages - names of the pages; each is a file `<name>.html`.
 * @param bundle - folder of the bundle for Node, which holds `renderPage.js`.
 * @param site - the address at which the site will be, with a slash at the end; `null`: not known.
 */
export function prerenderPlugin(
  pages: readonly string[],
  bundle: string,
  site: string | null,
): Plugin {
  return {
    name: 'prerender',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, path }) {
        const { renderPage } = server
          ? ((await server.ssrLoadModule('/src/app/renderPage.tsx')) as RenderModule)
          : await loadRendered(bundle)
        const page = renderPage(toPageName(pages, path))
        const tags = toTags(page, server ? [] : [policyTag(page)])
        const tag = `<html lang="${page.language}" dir="${page.direction}">`
        const marks = [
          ['<html lang="en">', tag],
          ['</head>', `${toSocialTags(page, site)}\n  </head>`],
          ['<!--app-->', page.body],
        ] as const
        return {
          html: marks.reduce((text, [mark, other]) => put(path, text, mark, other), html),
          tags,
        }
      },
    },
  }
}

/** The page of an address such as `/compare.html`. Throws where it is none of ours. */
function toPageName(pages: readonly string[], path: string): string {
  const name = pages.find((known) => path === `/${known}.html`)
  if (name === undefined) throw new Error(`${path} is none of the pages ${pages.join(', ')}`)
  return name
}

function policyTag(page: RenderedPage): HtmlTagDescriptor {
  return metaTag({ 'http-equiv': 'Content-Security-Policy', content: toPolicy(page) })
}

/** What goes into a page around its markup; the policy stands before all that it is about. */
function toTags(page: RenderedPage, policy: readonly HtmlTagDescriptor[]): HtmlTagDescriptor[] {
  const { title, description, noScript } = page
  return [
    metaTag({ charset: 'utf-8' }),
    ...policy,
    metaTag({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    metaTag({ name: 'referrer', content: 'no-referrer' }),
    metaTag({ name: 'color-scheme', content: 'light dark' }),
    { tag: 'title', children: title, injectTo: 'head-prepend' },
    metaTag({ name: 'description', content: description }),
    { tag: 'link', attrs: ICON, injectTo: 'head-prepend' },
    ...(noScript === null ? [] : wizardTags(noScript)),
  ]
}

function metaTag(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head-prepend' }
}

/** Only the wizard takes up earlier answers, and has something of its own to say where scripts do not run. */
function wizardTags(noScript: string): HtmlTagDescriptor[] {
  return [
    { tag: 'script', children: BEFORE_PAINT, injectTo: 'head' },
    { tag: 'noscript', children: noScript, injectTo: 'body-prepend' },
  ]
}
