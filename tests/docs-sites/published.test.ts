import { expect, inject, it } from 'vitest'
import { TOOLS, toSnippets } from '#report/embedding/toSnippets.ts'

it('what the page says to paste is what is printed for its address', () => {
  const published = inject('published').filter(({ tool }) => tool !== null)
  const embedding = {
    site: `${inject('wizardOrigin')}/`,
    title: 'Python web framework wizard',
    heightPx: 900,
    settings: [],
  }
  const printed = TOOLS.flatMap((tool) =>
    toSnippets(tool, embedding).map(({ place, lines }) => ({
      tool,
      place,
      code: lines.join('\n'),
    })),
  )
  expect(published).toEqual(printed)
})
