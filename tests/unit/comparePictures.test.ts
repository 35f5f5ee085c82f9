import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { findDifference, findStructuralDifference } from '#tests/screens/comparePictures.ts'

const WIDTH = 320
const HEIGHT = 320
type IsDark = (x: number, y: number) => boolean

/** Black where it is dark, otherwise white. */
function draw(isDark: IsDark, height = HEIGHT): PNG {
  const picture = new PNG({ width: WIDTH, height })
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < WIDTH; x++) {
      picture.data.fill(isDark(x, y) ? 0 : 255, (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3)
      picture.data[(y * WIDTH + x) * 4 + 3] = 255
    }
  }
  return picture
}

/** Lines of text: every third row of 8 px, the left three quarters, stripes as letters. */
const text: IsDark = (x, y) => y > 0 && y % 24 < 8 && x < 240 && x % 6 < 2
const otherLetters: IsDark = (x, y) => y > 0 && y % 24 < 8 && x < 240 && (x + 3) % 7 < 2
const block: IsDark = (x, y) => x >= 100 && x < 104 && y >= 100 && y < 104

describe('pictures under the same fonts', () => {
  it('are alike when they are the same', () => {
    expect(findDifference(draw(text), draw(text))).toBeNull()
  })

  it('differ by 16 pixels, fewer than a letter has', () => {
    const changed = draw((x, y) => text(x, y) !== block(x, y))
    expect(findDifference(draw(text), changed)).toBe('16 pixels differ')
  })

  it('differ when one is higher', () => {
    expect(findDifference(draw(text), draw(text, 321))).toBe('it is 320 × 321 px, not 320 × 320')
  })
})

describe('pictures under other fonts', () => {
  it('are alike when only the letters are others', () => {
    expect(findDifference(draw(text), draw(otherLetters))).not.toBeNull()
    expect(findStructuralDifference(draw(text), draw(otherLetters))).toBeNull()
  })

  it('may be a little higher', () => {
    expect(findStructuralDifference(draw(text), draw(text, 340))).toBeNull()
    expect(findStructuralDifference(draw(text), draw(text, 400))).not.toBeNull()
  })

  it('differ from one that is in other colours', () => {
    const inverted = draw((x, y) => !text(x, y))
    expect(findStructuralDifference(draw(text), inverted)).toBe('the paper is another')
  })

  it.each<[string, IsDark]>([
    ['empty', () => false],
    ['mirrored', (x, y) => text(WIDTH - x, y)],
    ['without two thirds of its lines', (x, y) => y > (HEIGHT * 2) / 3 && text(x, y)],
  ])('differ from one that is %s', (_, isDark) => {
    expect(findStructuralDifference(draw(text), draw(isDark))).toMatch(/% of its ink is elsewhere/)
  })
})
