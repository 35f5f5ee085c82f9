import type { Cell } from '#audit/cell.ts'

/** Where a number of the dataset stands, in words. */
export function nameCell(cell: Cell): string {
  return cell.kind === 'trait'
    ? `level of ${cell.framework} on ${cell.criterion}`
    : `need for ${cell.criterion} in ${cell.question}: ${cell.option}`
}
