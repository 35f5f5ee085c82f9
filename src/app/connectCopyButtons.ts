import { copyCode } from '#ui/firstSteps/copyCode.ts'

/** Shows and runs the buttons that copy code on a page that is only rendered. */
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
      figure.dataset.outcome = await copyCode(code)
    })
  }
}
