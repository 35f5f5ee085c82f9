import { toPseudoText } from './toPseudoText.ts'

/** What of a catalogue is no word. */
const KEPT = ['$schema', 'language', 'formats']
/** The dataset takes no longer texts; the longest of ours are near it and get accents alone. */
const LONGEST = 500

/** A catalogue that says the same in pseudo-words, and is read from right to left. */
export function toMirroredCatalogue(catalogue: object): object {
  const entries = Object.entries(catalogue).map(([key, value]) => [
    key,
    KEPT.includes(key) ? value : toPseudo(value),
  ])
  return { ...Object.fromEntries(entries), direction: 'rtl' }
}

function toPseudo(value: unknown): unknown {
  if (typeof value === 'string') {
    const long = toPseudoText(value)
    return long.length > LONGEST ? toPseudoText(value, 1) : long
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPseudo(one)]))
}
