const ACCENTS: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'î',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  u: 'û',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
}
/** How many times as long words get in other languages. */
const LONGER = 1.4
const FILLING = 'ëïöüâêîôû'
/** Placeholders stand for values and stay as they are. */
const WORD_OR_PLACEHOLDER = /\{[^}]*\}|\p{L}+/gu

/** Our words as another language may have them: accented, and 40 % longer unless stated. */
export function toPseudoText(text: string, times = LONGER): string {
  return text.replace(WORD_OR_PLACEHOLDER, (word) => {
    if (word.startsWith('{')) return word
    const accented = [...word].map((letter) => ACCENTS[letter] ?? letter).join('')
    const missing = Math.ceil(word.length * times) - word.length
    return accented + FILLING.repeat(Math.ceil(missing / FILLING.length)).slice(0, missing)
  })
}
