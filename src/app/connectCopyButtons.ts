/**
 * Shows and runs the buttons that copy code on a page that is only rendered. It has its own few
 * lines for that: those of the wizard (`copyCode`) would bring all of its later parts along.
 */
export function connectCopyButtons(page: Document): void {
  for (const figure of page.querySelectorAll('figure')) {
    const code = figure.querySelector('code')
    const button = figure.querySelector('button')
    if (!code || !button) continue
    const forget = () => delete figure.dataset.outcome
    button.hidden = false
    button.addEventListener('blur', forget)
    button.addEventListener('click', async () => {
      forget()
      const isCopied = await isTaken(code.textContent)
      if (!isCopied) page.getSelection()?.selectAllChildren(code)
      figure.dataset.outcome = isCopied ? 'copied' : 'selected'
    })
  }
}

/** Whether the clipboard has it now: a browser may refuse, and has none on an unsafe address. */
async function isTaken(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
