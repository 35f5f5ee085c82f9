type Token =
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'positional' | 'option-terminator' }

/** Throws where an option stands twice among what `parseArgs` found: which of them is meant? */
export function refuseRepeated(tokens: readonly Token[]): void {
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const repeated = names.find((name, index) => names.indexOf(name) < index)
  if (repeated !== undefined) throw new Error(`Option '--${repeated}' was given twice`)
}
