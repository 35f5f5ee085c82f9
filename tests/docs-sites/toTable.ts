import { COLUMNS, type Row } from './rows.ts'

const FAILED = 'FAILED'

/** The rows as columns of text, with names above. */
export function toTable(rows: readonly Row[]): string {
  const lines = [
    ['site', 'system', ...COLUMNS],
    ...rows.map(({ site, scheme, cells }) => [
      site,
      scheme,
      ...COLUMNS.map((column) => cells[column] ?? FAILED),
    ]),
  ]
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  )
  return lines
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}
