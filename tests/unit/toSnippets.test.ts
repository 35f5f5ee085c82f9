import { describe, expect, it } from 'vitest'
import { type Embedding, TOOLS, toSnippets } from '#report/embedding/toSnippets.ts'

const plain: Embedding = {
  site: 'https://example.org/wizard/',
  title: 'Wizard',
  heightPx: 640,
  settings: [],
}
const linesOf = (tool: (typeof TOOLS)[number], embedding = plain) =>
  toSnippets(tool, embedding).flatMap(({ lines }) => lines)
/** What stands on a page, where tools read HTML in their own ways. */
const onPage = (tool: (typeof TOOLS)[number]) =>
  toSnippets(tool, plain).at(-1)?.lines.join('\n') ?? ''

describe('what is pasted for a tool', () => {
  it.each(TOOLS)('names the site and nothing else: %s', (tool) => {
    const addresses =
      linesOf(tool)
        .join('\n')
        .match(/https?:\/\/[^"'\s]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.org\/wizard\//)
  })

  it.each(['mkdocs', 'docusaurus', 'vitepress', 'starlight', 'frame'] as const)(
    'is on the page what HTML, JSX and Vue read alike: %s',
    (tool) => {
      const text = onPage(tool)
      // A string as style ends a build, a script runs once or never, braces are filled in.
      expect(text).not.toMatch(/style=|<script|\{|<!--|<(p|div|blockquote)\b/)
      const attributes = [...text.matchAll(/<iframe ([^>]*)>/g)].flatMap(([, all = '']) =>
        [...all.matchAll(/([a-z-]+)="/g)].map(([, name]) => name),
      )
      expect(attributes).toEqual(['src', 'title', 'width', 'height', 'loading', 'allow'])
      expect(text).toContain('</iframe>')
    },
  )

  it('keeps settings readable, and safe where they are not plain', () => {
    const embedding: Embedding = {
      ...plain,
      title: 'Which "one" & why <here>',
      settings: [
        ['preset', 'online-shop'],
        ['locked', 'team=learning-alone,staff-screens=daily~must'],
        ['answers', 'a b&c="d"'],
      ],
    }
    const [frame] = linesOf('frame', embedding)
    expect(frame).toContain('title="Which &quot;one&quot; &amp; why &lt;here>"')
    expect(frame).toContain(
      'embed/?preset=online-shop&amp;locked=team=learning-alone,staff-screens=daily~must&amp;answers=a%20b%26c=%22d%22"',
    )
    const [address] = linesOf('address', embedding)
    const query = new URL(address ?? '').searchParams
    expect([...query]).toEqual(embedding.settings)
  })

  it('are options of the directive for Sphinx', () => {
    const settings = [['preset', 'online-shop']] as const
    expect(toSnippets('sphinx', { ...plain, settings }).at(-1)).toEqual({
      place: 'page.rst',
      lines: [
        '.. framework-wizard::',
        '   :title: Wizard',
        '   :height: 640',
        '   :preset: online-shop',
      ],
    })
  })
})
