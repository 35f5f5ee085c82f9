import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import type { MissingPage, RenderedPage, SharedPage } from '#app/renderedPage.ts'
import { createPageStyles } from './createPageStyles.ts'
import { put } from './put.ts'
import { type Inline, toPolicy } from './toPolicy.ts'
import { toSocialTags } from './toSocialTags.ts'
import { toStarter } from './toStarter.ts'

const ICON = { rel: 'icon', href: './favicon.svg', type: 'image/svg+xml' }

interface RenderModule {
  renderPage(name: string): RenderedPage
  listSharedPages(): readonly SharedPage[]
  renderMissingPage(site: string | null): MissingPage
}

/** The bundle for Node that renders the pages of the built site. */
export function loadRendered(folder: string): Promise<RenderModule> {
  return import(pathToFileURL(join(folder, 'renderPage.js')).href)
}

/**
 * Puts the markup of the components into each page, and a head around its entry: on the built page
 * from the bundle made for Node, while developing from the sources. A built page is seen with that
 * one file: its styles stand in it, and so does the script that fetches its program later. It also
 * gets its security policy.
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
): Plugin[] {
  const styles = createPageStyles()
  return [
    ...styles.plugins,
    {
      name: 'prerender',
      transformIndexHtml: {
        order: 'post',
        async handler(html, { server, path, chunk, bundle: files = {} }) {
          const { renderPage } = server
            ? ((await server.ssrLoadModule('/src/app/renderPage.tsx')) as RenderModule)
            : await loadRendered(bundle)
          const name = toPageName(pages, path)
          const page = renderPage(name)
          const before = beforePaint[name]
          const scripts = before === undefined ? [] : [before]
          const marks = [
            ['<html lang="en">', `<html lang="${page.language}" dir="${page.direction}">`],
            ['</head>', `${toSocialTags(page, site)}\n  </head>`],
            ['<!--app-->', page.body],
          ] as const
          const whole = marks.reduce((text, [mark, other]) => put(path, text, mark, other), html)
          if (!chunk) return { html: whole, tags: toTags(page, { scripts, styles: [] }, []) }
          // A wizard may show something else than the page as it stands.
          const isWizard = before !== undefined
          const programs = listScripts(chunk, files)
          const starter = toStarter(programs, isWizard)
          const inline = { scripts: [...scripts, starter], styles: [styles.of(name)] }
          const tags = toTags(page, inline, [policyTag(name, inline)])
          return { html: withoutScripts(whole), tags: [...tags, ...programs.map(toPreload)] }
        },
      },
    },
  ]
}

/** The program of a page and all that it imports, as a page at the root of the site names them. */
function listScripts({ fileName }: Rolldown.OutputChunk, files: Rolldown.OutputBundle): string[] {
  const found = new Set<string>()
  const add = (name: string) => {
    const file = files[name]
    if (found.has(name) || file?.type !== 'chunk') return
    found.add(name)
    file.imports.forEach(add)
  }
  add(fileName)
  return [...found].map((name) => `./${name}`)
}

/**
 * Fetched as soon as the whole page is there, so that it is at hand when the starter wants it. At the
 * end of the page, so that no byte of it comes before a byte of the page.
 */
function toPreload(href: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', href, fetchpriority: 'low' },
    injectTo: 'body',
  }
}

/** The starter takes their place. */
function withoutScripts(html: string): string {
  return html.replaceAll(
    /\s*<(script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g,
    '',
  )
}

/** The page of an address such as `/compare.html`. Throws where it is none of ours. */
function toPageName(pages: readonly string[], path: string): string {
  const name = pages.find((known) => path === `/${known}.html`)
  if (name === undefined) throw new Error(`${path} is none of the pages ${pages.join(', ')}`)
  return name
}

function policyTag(name: string, inline: Inline): HtmlTagDescriptor {
  return metaTag({ 'http-equiv': 'Content-Security-Policy', content: toPolicy(name, inline) })
}

/** What goes into a page around its markup; the policy stands before all that it is about. */
function toTags(
  page: RenderedPage,
  { scripts, styles }: Inline,
  policy: readonly HtmlTagDescriptor[],
): HtmlTagDescriptor[] {
  const { title, description, noScript, withoutProgram } = page
  return [
    metaTag({ charset: 'utf-8' }),
    ...policy,
    metaTag({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    metaTag({ name: 'referrer', content: 'no-referrer' }),
    metaTag({ name: 'color-scheme', content: 'light dark' }),
    { tag: 'title', children: title, injectTo: 'head-prepend' },
    metaTag({ name: 'description', content: description }),
    { tag: 'link', attrs: ICON, injectTo: 'head-prepend' },
    ...styles.map((text) => toTag('style', text, 'head')),
    ...scripts.map((text) => toTag('script', text, 'head')),
    ...(noScript === null ? [] : [toTag('noscript', noScript, 'body-prepend')]),
    ...(withoutProgram === null ? [] : [toTag('div', withoutProgram, 'body')]),
  ]
}

function metaTag(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head-prepend' }
}

function toTag(
  tag: string,
  children: string,
  injectTo: 'head' | 'body-prepend' | 'body',
): HtmlTagDescriptor {
  return { tag, children, injectTo }
}
