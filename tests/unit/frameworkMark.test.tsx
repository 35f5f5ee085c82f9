import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MarkShape } from '#schema/framework.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'

const { dataset } = real

/** The mark of a framework, by default with the shapes that the dataset states. */
function render(id: string, frameworks = dataset.frameworks): string {
  return renderToStaticMarkup(
    <FactsContext value={{ catalogue: english, dataset: { ...dataset, frameworks } }}>
      <FrameworkMark id={id} />
    </FactsContext>,
  )
}

describe('the mark beside a framework', () => {
  it('is another for each of the five', () => {
    const drawn = dataset.frameworks.map(({ id }) => render(id))
    expect(new Set(drawn).size).toBe(5)
  })

  it('is passed over by readers, for the name says the same', () => {
    expect(render('django')).toContain('aria-hidden="true"')
  })

  it('is neutral for a framework that the dataset does not know', () => {
    expect(render('bottle')).toContain('<path')
    expect(dataset.frameworks.map(({ id }) => render(id))).not.toContain(render('bottle'))
  })

  it('has an outline of its own for every shape that a file may state', () => {
    const [django] = dataset.frameworks
    if (!django) throw new Error('There is no framework')
    const drawn = MarkShape.options.map((mark) => render('django', [{ ...django, mark }]))
    expect(new Set([...drawn, render('bottle')]).size).toBe(MarkShape.options.length + 1)
  })
})
