/** The first sentence of an error's message, on one line. */
export function toSentence(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split(
    /\.(?:\s|$)|\n/,
  )
  return `${first}.`
}
