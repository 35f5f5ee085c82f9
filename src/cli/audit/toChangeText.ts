import type { ChangedCell, DatasetChange } from '#audit/compareDatasets.ts'
import { nameCell } from './nameCell.ts'
import { toPercent } from './toPercent.ts'
import { toTable } from './toTable.ts'

const MOST_CELLS = 20

/**
 * What a change of the data does, for a person to read.
 *
 * @param broken - ids of the gates that do not hold after it.
 */
export function toChangeText(change: DatasetChange, broken: readonly string[]): string {
  const { versions, shares, personas, cells, questions } = change
  const rows = shares.map(({ framework, before, after }) => [
    framework,
    toPercent(before),
    toPercent(after),
  ])
  const picks = personas.map(({ persona, before, after }) => [
    persona,
    toPicks(before),
    toPicks(after),
  ])
  return [
    `From the data of ${versions.before || 'an unknown day'} to those of ${versions.after}.`,
    '',
    'Wins under random answers',
    ...indent(toTable([['pick', 'before', 'after'], ...rows])),
    '',
    `Personas whose pick changes: ${personas.length}`,
    ...indent(toTable(picks.length > 0 ? [['persona', 'before', 'after'], ...picks] : [])),
    '',
    `Levels and needs that changed: ${cells.length}`,
    ...indent(toTable(cells.length > 0 ? toCellRows(cells) : [])),
    ...(cells.length > MOST_CELLS ? [`  and ${cells.length - MOST_CELLS} that matter less`] : []),
    '',
    `Questions that changed otherwise: ${questions.length > 0 ? questions.join(', ') : 'none'}`,
    '',
    `Gates that do not hold now: ${broken.length > 0 ? broken.join(', ') : 'none'}`,
  ].join('\n')
}

function toCellRows(cells: readonly ChangedCell[]): string[][] {
  const rows = cells
    .slice(0, MOST_CELLS)
    .map(({ cell, before, after, share, flipped }) => [
      nameCell(cell),
      String(before ?? 'none'),
      String(after ?? 'none'),
      toPercent(share),
      flipped.join(', '),
    ])
  return [['cell', 'before', 'after', 'random verdicts', 'personas'], ...rows]
}

function toPicks(picks: readonly string[] | null): string {
  if (picks === null) return 'not there'
  return picks.length === 0 ? 'nobody' : picks.join(' = ')
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
