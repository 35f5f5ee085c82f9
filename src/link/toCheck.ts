/** The largest prime that two base-36 characters can hold, so that no single slip goes unseen. */
const MODULUS = 1_291
const BASE = 37

/**
 * Two characters that guard a token against cut-off and mistyping.
 *
 * The text as a polynomial over its character codes at 37, modulo the prime 1291: every changed
 * character and every swap of two neighbours changes the result, which a general checksum of this
 * length only makes likely. It is no signature: anyone can make one.
 *
 * @param text - characters below code 1291, as tokens have.
 */
export function toCheck(text: string): string {
  let remainder = 0
  for (const character of text) {
    remainder = (remainder * BASE + (character.codePointAt(0) ?? 0)) % MODULUS
  }
  return remainder.toString(36).padStart(2, '0')
}
