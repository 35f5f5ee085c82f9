import type { Decision } from '#engine/decide.ts'
import type { Model } from '#engine/model/model.ts'
import { toPoints } from '#engine/model/toPoints.ts'
import { toAnswerName } from '#report/toAnswerName.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'

const NEW_LINE = '\r\n'

/**
 * The points that each answer gave to each framework, with the sums, as comma-separated values
 * (RFC 4180). A text that a spreadsheet would take for a formula begins with an apostrophe. Pure.
 */
export function toCsv(
  { dataset, model, catalogue }: { dataset: Dataset; model: Model; catalogue: Catalogue },
  { answered, standings }: Pick<Decision, 'answered' | 'standings'>,
): string {
  const columns = [...dataset.frameworks.keys()]
  const totalOf = (column: number) =>
    standings.find(({ framework }) => framework === column)?.points ?? 0
  const rows = [
    ['question', 'answer', ...dataset.frameworks.map(({ name }) => name)],
    ...answered.map((row) => {
      const id = model.questions[row.question]?.id ?? ''
      return [
        catalogue.questions[id]?.topic ?? id,
        toAnswerName(catalogue, model, row),
        ...columns.map((column) => toPoints(model, row, column)),
      ]
    }),
    ['', '', ...columns.map(totalOf)],
  ]
  return `${rows.map((row) => row.map(toCell).join(',')).join(NEW_LINE)}${NEW_LINE}`
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
