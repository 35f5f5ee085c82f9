/**
 * Into how many parts a win is split so that any tie can be shared evenly in whole numbers: the
 * least number that 1, 2 .. `picks` all divide, such as 6 for three picks.
 */
export function toTieParts(picks: number): number {
  const counts = Array.from({ length: picks }, (_, index) => index + 1)
  let parts = 1
  while (counts.some((count) => parts % count !== 0)) parts++
  return parts
}
