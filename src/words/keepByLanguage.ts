/**
 * Makes a formatter once for each language: making one takes longer than using it many times. What
 * it returns depends on the language alone.
 */
export function keepByLanguage<Format>(
  make: (language: string) => Format,
): (language: string) => Format {
  const made = new Map<string, Format>()
  return (language) => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}
