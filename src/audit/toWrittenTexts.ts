import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import type { WrittenTexts } from './auditEvenness.ts'

/** What is written for and against every framework. Throws where a framework has no guide. */
export function toWrittenTexts(
  { frameworks, pitfalls }: Pick<Dataset, 'frameworks' | 'pitfalls'>,
  { guides }: Pick<Evidence, 'guides'>,
): WrittenTexts[] {
  return frameworks.map(({ id }) => {
    const guide = guides[id]
    if (!guide) throw new Error(`There is no guide to ${id}`)
    return {
      framework: id,
      strengths: guide.strengths.map(({ text }) => text),
      avoidWhen: guide.avoidWhen.map(({ text }) => text),
      pitfalls: pitfalls
        .filter(({ frameworks: concerned }) => concerned.includes(id))
        .map(({ title, happens, remedy }) => [title, happens, remedy].join(' ')),
    }
  })
}
