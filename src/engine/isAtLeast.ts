/** Whether `kept` of `samples` is at least `perHundred` in 100: whole numbers, no fraction decides. */
export function isAtLeast(
  { kept, samples }: { readonly kept: number; readonly samples: number },
  perHundred: number,
): boolean {
  return kept * 100 >= perHundred * samples
}
