import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Tool, toSnippets } from '#report/embedding/toSnippets.ts'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

const TOOLS = ['html', 'sphinx', 'mkdocs', 'docusaurus', 'vitepress', 'starlight'] as const
const EMBEDDING = {
  site: 'https://example.org/wizard/',
  title: 'Python web framework wizard',
  heightPx: 900,
  settings: [],
}

/** What the section says to paste for each tool: `<!-- tool: mkdocs -->`, then its blocks. */
function readBlocks(text: string) {
  const [, section = ''] = /^## Embed it\n(.*?)^## /ms.exec(text) ?? []
  const [, ...parts] = section.split(/^<!-- tool: (\w+) -->$/m)
  return parts.flatMap((tool, index) =>
    index % 2 === 1
      ? []
      : [...(parts[index + 1] ?? '').matchAll(/^(`{3,})\w* title="([^"\n]*)"\n(.*?)\n\1$/gms)].map(
          ([, , place, code]) => ({ tool, place, code }),
        ),
  )
}

describe('the README', () => {
  it.each(TOOLS)('says for %s what the site says', (tool: Tool) => {
    const printed = toSnippets(tool, EMBEDDING).map(({ place, lines }) => ({
      tool,
      place,
      code: lines.join('\n'),
    }))
    expect(readBlocks(readme).filter((block) => block.tool === tool)).toEqual(printed)
  })

  it('has no block in that section that is for no tool', () => {
    const [, section = ''] = /^## Embed it\n(.*?)^## /ms.exec(readme) ?? []
    const opened = [...section.matchAll(/^```+\w* title=/gm)].length
    expect(readBlocks(readme).length).toBe(opened)
  })
})
