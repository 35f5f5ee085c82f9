/**
 * A generator of whole numbers that is the same in every engine: the 32-bit xorshift of Marsaglia
 * (2003) with shifts 13, 17, 5, whole-number operations only.
 *
 * @param seed - any whole number; 0 is replaced, because the generator would stay there.
 * @returns a function that draws a whole number from 0 to `below` - 1 (`below` up to 65,536),
 *   even to within one part in 65,536 / `below`.
 */
export function createDraw(seed: number): (below: number) => number {
  let state = seed | 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((state >>> 16) * below) >>> 16
  }
}
