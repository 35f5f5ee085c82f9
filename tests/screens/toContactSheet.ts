import { stateGroups } from './states.ts'
import { type Look, SCHEMES, toPictureName, type WIDTHS } from './takePictures.ts'

/** How wide a picture is on a sheet, in px. */
const SHOWN_WIDTHS: Readonly<Record<Look['width'], number>> = { 390: 195, 768: 256, 1280: 380 }

const STYLE = `
  body { margin: 24px; background: #777; color: #fff; font: 14px/1.4 system-ui, sans-serif }
  h1, h2 { font-weight: 600 } a { color: inherit }
  .states { display: flex; flex-wrap: wrap; gap: 20px 28px; align-items: start }
  h3 { margin: 0 0 4px; font-size: 14px }
  .looks { display: flex; gap: 6px; align-items: start }
  img { display: block; max-height: 420px; object-fit: cover; object-position: top; background: #555 }`

/**
 * Thumbnails of states, each a link to its whole picture.
 *
 * @param names - of the states that were pictured.
 * @param groups - to show, in this order.
 */
export function toContactSheet(
  names: readonly string[],
  groups: readonly string[],
  widths: readonly (typeof WIDTHS)[number][],
): string {
  const parts = groups.flatMap((group) => {
    const shown = Object.keys(stateGroups[group] ?? {}).filter((name) => names.includes(name))
    if (shown.length === 0) return []
    const figures = shown.map((name) => toFigure(name, widths)).join('\n')
    return [`<h2>${group}, ${widths.join(', ')} px</h2>\n<div class="states">${figures}</div>`]
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens: ${groups.join(', ')}</title>
<style>${STYLE}</style>
${parts.join('\n')}
</html>`
}

function toFigure(name: string, widths: readonly Look['width'][]): string {
  const pictures = widths.flatMap((width) =>
    SCHEMES.map((colorScheme) => {
      const file = toPictureName(name, { width, colorScheme })
      const image = `<img src="${file}.seen.png" width="${SHOWN_WIDTHS[width]}" loading="lazy" alt="${file}">`
      return `<a href="${file}.png">${image}</a>`
    }),
  )
  return `<section><h3>${name}</h3><div class="looks">${pictures.join('')}</div></section>`
}
