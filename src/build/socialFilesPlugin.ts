import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import satori, { type Font } from 'satori'
import type { Plugin } from 'vite'
import type { Card } from '#app/cards/toCard.tsx'
import { loadRendered } from './prerenderPlugin.ts'
import { toOembed } from './toOembed.ts'
import { CARD_SIZE } from './toSocialTags.ts'

const require = createRequire(import.meta.url)

/** Letters of Latin scripts, which is what the words of the pictures are written in. */
const FONTS = [
  ['serif', 600, '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'],
  ['sans', 400, '@fontsource/inter/files/inter-latin-400-normal.woff'],
  ['sans', 600, '@fontsource/inter/files/inter-latin-600-normal.woff'],
] as const

/**
 * Makes the files that previews of links show: a picture of the front page, of each framework and of
 * results without a winner; and, where the site knows its address, an oEmbed file beside each.
 *
 * @param bundle - folder of the bundle for Node, which holds `renderPage.js`.
 * @param site - the address at which the site will be, with a slash at the end; `null`: not known.
 */
export function socialFilesPlugin(bundle: string, site: string | null): Plugin {
  return {
    name: 'social-files',
    enforce: 'post',
    async generateBundle(_, files) {
      if (!files['index.html']) return
      const { listSharedPages, renderPage } = await loadRendered(bundle)
      const front = renderPage('index')
      const draw = await createDraw()
      const results = listSharedPages()
      for (const { card } of [front, ...results]) {
        this.emitFile({ type: 'asset', fileName: card.file, source: await draw(card) })
      }
      for (const page of [front, renderPage('embed'), ...results]) {
        if (site === null || page.embed === null) continue
        const source = toOembed(page, front.title, site)
        this.emitFile({ type: 'asset', fileName: page.embed, source })
      }
    },
  }
}

/** It may be started once in a process, whatever is built there. */
let started: Promise<void> | undefined

/** Loads what draws the pictures. */
async function createDraw(): Promise<(card: Card) => Promise<Uint8Array>> {
  started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await started
  const fonts = FONTS.map(([name, weight, file]): Font => {
    return { name, weight, data: readFileSync(require.resolve(file)) }
  })
  return async ({ picture }) =>
    new Resvg(await satori(picture, { ...CARD_SIZE, fonts })).render().asPng()
}
