import pixelmatch from 'pixelmatch'
import type { PNG } from 'pngjs'

/**
 * How far a pixel's colour may be off, 0 to 1. Under the same Chromium and fonts two pictures of
 * the same page are the same byte for byte; this much forgives another rounding of a colour.
 */
const COLOUR_TOLERANCE = 0.05
/** Fewer pixels than the smallest letter of ours has. */
const MOST_DIFFERENT = 12

/** Side of a cell, in px: about two lines of text, so that other letters weigh the same in it. */
const CELL = 64
/**
 * How differently ink may be spread, 0 to 1. With other fonts altogether, our six pictures came to
 * 0.05 to 0.32; with another screen in place of the right one, to 0.36 to 0.57.
 */
const MOST_SPREAD = 0.34
/** How far the lightness of the paper may be off, 0 to 1: dark is not light. */
const MOST_PAPER = 0.1
/** The share by which a part may be higher or lower when its lines break elsewhere. */
const MOST_HEIGHT = 0.15

/**
 * How many pixels differ. Pictures of different sizes differ altogether.
 *
 * @returns what is wrong, or `null`.
 */
export function findDifference(kept: PNG, taken: PNG): string | null {
  const { width, height } = kept
  if (width !== taken.width || height !== taken.height) return toSizes(kept, taken)
  const options = { threshold: COLOUR_TOLERANCE }
  const count = pixelmatch(kept.data, taken.data, undefined, width, height, options)
  return count > MOST_DIFFERENT ? `${count} pixels differ` : null
}

/**
 * The same for pictures whose letters are drawn otherwise: what is compared is the paper, and how
 * much ink is in each cell of it, which says where text, rules and empty space are.
 *
 * @returns what is wrong, or `null`.
 */
export function findStructuralDifference(kept: PNG, taken: PNG): string | null {
  const isFarHigher = Math.abs(taken.height / kept.height - 1) > MOST_HEIGHT
  if (kept.width !== taken.width || isFarHigher) return toSizes(kept, taken)
  if (Math.abs(toPaper(kept) - toPaper(taken)) > MOST_PAPER) return 'the paper is another'
  const rows = Math.floor(Math.min(kept.height, taken.height) / CELL)
  const before = listInk(kept, rows)
  const now = listInk(taken, rows)
  const apart = before.reduce((sum, ink, cell) => sum + Math.abs(ink - (now[cell] ?? 0)), 0)
  const together = [...before, ...now].reduce((sum, ink) => sum + ink, 0)
  const spread = together === 0 ? 0 : apart / together
  return spread > MOST_SPREAD ? `${Math.round(spread * 100)} % of its ink is elsewhere` : null
}

/** How far each cell of the first rows is from the lightness of the paper, 0 to 1. */
function listInk(picture: PNG, rows: number): number[] {
  const columns = Math.floor(picture.width / CELL)
  const paper = toPaper(picture)
  return Array.from({ length: rows * columns }, (_, cell) => {
    const left = (cell % columns) * CELL
    const top = Math.floor(cell / columns) * CELL
    let sum = 0
    for (let y = top; y < top + CELL; y++) {
      for (let x = left; x < left + CELL; x++) sum += toLightness(picture, x, y)
    }
    return Math.abs(sum / CELL ** 2 - paper)
  })
}

/** Our pages are paper in their first corner. */
function toPaper(picture: PNG): number {
  return toLightness(picture, 0, 0)
}

/** 0 to 1. */
function toLightness({ data, width }: PNG, x: number, y: number): number {
  const at = (y * width + x) * 4
  const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3)
  return (red * 0.2126 + green * 0.7152 + blue * 0.0722) / 255
}

function toSizes(kept: PNG, taken: PNG): string {
  return `it is ${taken.width} × ${taken.height} px, not ${kept.width} × ${kept.height}`
}
