import { levelOf } from '#engine/model/levelOf.ts'
import { readNeed } from '#engine/model/readNeed.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { CellValue } from './cell.ts'

/** Every trait and every need of a dataset with its number, in the order of the dataset. */
export function listCells({
  frameworks,
  questions,
}: Pick<Dataset, 'frameworks' | 'questions'>): CellValue[] {
  const traits = frameworks.flatMap(({ id, traits: own }) =>
    Object.entries(own).map(
      ([criterion, trait]): CellValue => ({
        kind: 'trait',
        framework: id,
        criterion,
        value: levelOf(trait),
      }),
    ),
  )
  const needs = questions.flatMap(({ id, options }) =>
    options.flatMap((option) =>
      Object.entries(option.needs).map(
        ([criterion, need]): CellValue => ({
          kind: 'need',
          question: id,
          option: option.id,
          criterion,
          value: readNeed(need).need,
        }),
      ),
    ),
  )
  return [...traits, ...needs]
}
