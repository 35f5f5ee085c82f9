import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import { translate } from '#words/translate.ts'

const NEW_LINE = '\r\n'

/**
 * The points that each answer gave to each framework, what its importance multiplied them by, and the
 * sums, as comma-separated values (RFC 4180). Whoever is ruled out is so called. A text that a spreadsheet would take for a formula begins with an apostrophe. Pure.
 */
export function toCsv(
  { dataset, model, catalogue }: { dataset: Dataset; model: Model; catalogue: Catalogue },
  { answered, standings }: Pick<Decision, 'answered' | 'standings'>,
): string {
  const columns = [...dataset.frameworks.keys()]
  const toHeading = ({ name }: { name: string }, column: number) =>
    standings.some(({ framework, ruledOutBy }) => framework === column && ruledOutBy.length > 0)
      ? `${name} (${translate(catalogue, 'ruledOut')})`
      : name
  const totalOf = (column: number) =>
    standings.find(({ framework }) => framework === column)?.points ?? 0
  const rows = [
    ['question', 'answer', 'times', ...dataset.frameworks.map(toHeading)],
    ...answered.map((row) => {
      const id = model.questions[row.question]?.id ?? ''
      return [
        catalogue.questions[id]?.topic ?? id,
        catalogue.questions[id]?.options[nameAnswer(model, row).option]?.label ?? '',
        row.factor,
        ...columns.map((column) => toPoints(model, row, column)),
      ]
    }),
    ['sum', '', '', ...columns.map(totalOf)],
  ]
  return `${rows.map((row) => row.map(toCell).join(',')).join(NEW_LINE)}${NEW_LINE}`
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
