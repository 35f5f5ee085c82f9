import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { put } from './put.ts'
import type { RenderedPage, SharedPage } from './renderedPage.ts'
import { toSocialTags } from './toSocialTags.ts'

const ICON = { rel: 'icon', href: './favicon.svg', type: 'image/svg+xml' }

/**
 * The policy of a built page; of inline scripts it allows just the one, and frames only where one is
 * shown. No server sends it.
 */
function toPolicy(name: string, inline: string | undefined): string {
  const hash = createHash('sha256')
    .update(inline ?? '')
    .digest('base64')
  return [
    "default-src 'none'",
    inline === undefined ? "script-src 'self'" : `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    ...(name === 'in-your-docs' ? ["frame-src 'self'"] : []),
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
 * @param beforePaint - scripts that run in a page before it is seen, by its name.
 */
export function prerenderPlugin(
  pages: readonly string[],
  bundle: string,
  site: string | null,
  beforePaint: Readonly<Record<string, string>>,
): Plugin {
  return {
    name: 'prerender',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, path }) {
        const { renderPage } = server
          ? ((await server.ssrLoadModule('/src/app/renderPage.tsx')) as RenderModule)
          : await loadRendered(bundle)
        const name = toPageName(pages, path)
        const page = renderPage(name)
        const inline = beforePaint[name]
        const tags = toTags(page, inline, server ? [] : [policyTag(name, inline)])
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

function policyTag(name: string, inline: string | undefined): HtmlTagDescriptor {
  return metaTag({ 'http-equiv': 'Content-Security-Policy', content: toPolicy(name, inline) })
}

/** What goes into a page around its markup; the policy stands before all that it is about. */
function toTags(
  page: RenderedPage,
  inline: string | undefined,
  policy: readonly HtmlTagDescriptor[],
): HtmlTagDescriptor[] {
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
    ...(inline === undefined ? [] : [toTag('script', inline, 'head')]),
    ...(noScript === null ? [] : [toTag('noscript', noScript, 'body-prepend')]),
  ]
}

function metaTag(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head-prepend' }
}

function toTag(
  tag: string,
  children: string,
  injectTo: 'head' | 'body-prepend',
): HtmlTagDescriptor {
  return { tag, children, injectTo }
}
