export type CopyOutcome = 'copied' | 'selected'

/** Copies the text of an element; where the browser refuses, selects it for the person to copy. */
export async function copyCode(code: Element): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '')
    return 'copied'
  } catch {
    getSelection()?.selectAllChildren(code)
    return 'selected'
  }
}
