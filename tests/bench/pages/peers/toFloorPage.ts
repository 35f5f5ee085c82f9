import type { AskedQuestion } from './askedQuestion.ts'

/** A page in plain HTML that asks a question, styles in it and no script: as fast as a page can be. */
export function toFloorPage({ title, help, options }: AskedQuestion, styles: string): string {
  const rows = options.map(
    ({ id, label }) =>
      `<label><input type="radio" name="answer" value="${toHtml(id)}">${toHtml(label)}</label>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A question</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
<form>
<fieldset>
<legend><h1>${toHtml(title)}</h1></legend>
<p>${toHtml(help)}</p>
${rows.join('\n')}
</fieldset>
<button>Continue</button>
</form>
</html>
`
}

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
