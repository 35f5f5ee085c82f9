import { createDraw } from '#engine/firmness/createDraw.ts'

/** The same things in an order drawn at random; the same seed gives the same order. */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
  const draw = createDraw(seed)
  const left = [...things]
  return things.flatMap(() => left.splice(draw(left.length), 1))
}
