import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import type { WrittenTexts } from './auditEvenness.ts'

/** What is written for and against every framework. */
export function toWrittenTexts(
  { frameworks, pitfalls }: Pick<Dataset, 'frameworks' | 'pitfalls'>,
  { guides }: Pick<Evidence, 'guides'>,
): WrittenTexts[] {
  return frameworks.flatMap(({ id }): WrittenTexts[] => {
    const guide = guides[id]
    if (!guide) return []
    return [
      {
        framework: id,
        strengths: guide.strengths.map(({ text }) => text),
        avoidWhen: guide.avoidWhen.map(({ text }) => text),
        pitfalls: pitfalls
          .filter(({ frameworks: concerned }) => concerned.includes(id))
          .map(({ title, happens, remedy }) => [title, happens, remedy].join(' ')),
      },
    ]
  })
}
