/** The text with another port in place of 8000, the one in the dataset. */
export function movePort(text: string, port: number): string {
  return text.replaceAll(/\b8000\b/g, String(port))
}
