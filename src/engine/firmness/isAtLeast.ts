/** Whether `kept` of `samples` is `perHundred` in 100 or more; whole numbers, nothing rounds. */
export function isAtLeast(
  { kept, samples }: { readonly kept: number; readonly samples: number },
  perHundred: number,
): boolean {
  return kept * 100 >= perHundred * samples
}
