import { z } from 'zod'
import { DATASET_SHAPES } from './datasetShapes.ts'

/**
 * The JSON Schema of every kind of data file, as the text of `data/schema/<name>.schema.json`, so
 * that editors complete and check the files.
 */
export function toJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    DATASET_SHAPES.map(({ name, shape }) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(shape), null, 2)}\n`,
    ]),
  )
}
