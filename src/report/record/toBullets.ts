import { escapeMarkdown } from './escapeMarkdown.ts'

/** Texts as a list in Markdown, with the asterisks that MADR asks for. Empty for none. */
export function toBullets(texts: readonly string[]): string {
  return texts.map((text) => `* ${escapeMarkdown(text)}`).join('\n')
}
