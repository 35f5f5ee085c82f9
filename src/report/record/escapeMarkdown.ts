/** Text that Markdown shows as it stands: nothing in it is markup, and it stays on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .trim()
}
