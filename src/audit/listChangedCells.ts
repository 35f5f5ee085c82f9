import { CENTRE_LEVEL } from '#engine/model/centreLevel.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { CellValue } from './cell.ts'
import { listCells } from './listCells.ts'

/** A level or need that differs between two datasets; `null` where there is none. */
export interface CellDifference {
  readonly cell: CellValue
  readonly before: number | null
  readonly after: number | null
  /** The cell as it would have to be for the newer dataset to decide as the older one did. */
  readonly undone: CellValue
}

/**
 * Levels and needs that differ between two datasets, as far as the newer one has a place for them:
 * those of a framework or an option that is gone are left out. A level that was not there counted
 * as the centre, a need that was not there as 0.
 */
export function listChangedCells(before: Dataset, after: Dataset): CellDifference[] {
  const old = toValues(before)
  const now = toValues(after)
  const hasPlace = (cell: CellValue) =>
    cell.kind === 'trait'
      ? after.frameworks.some(({ id }) => id === cell.framework)
      : after.questions.some(
          ({ id, options }) =>
            id === cell.question && options.some((option) => option.id === cell.option),
        )
  return [...new Map([...old, ...now])].flatMap(([key, cell]): CellDifference[] => {
    const [was, is] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null]
    if (was === is || !hasPlace(cell)) return []
    const absent = cell.kind === 'trait' ? CENTRE_LEVEL : 0
    return [
      {
        cell: { ...cell, value: is ?? absent },
        before: was,
        after: is,
        undone: { ...cell, value: was ?? absent },
      },
    ]
  })
}

function toValues(dataset: Dataset): Map<string, CellValue> {
  return new Map(
    listCells(dataset).map((cell) => {
      const { value: _, ...place } = cell
      return [JSON.stringify(place), cell]
    }),
  )
}
