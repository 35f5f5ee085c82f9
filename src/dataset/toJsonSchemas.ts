import { z } from 'zod'
import { VerdictReport } from '#schema/verdictReport.ts'
import { DATASET_SHAPES } from './datasetShapes.ts'

/**
 * The JSON Schema of every kind of data file, so that editors complete and check the files, and of
 * the verdict that the command line prints. Text by path below the project.
 */
export function toJsonSchemas(): ReadonlyMap<string, string> {
  const data = DATASET_SHAPES.map(({ name, shape }): [string, z.ZodType] => [
    `data/schema/${name}.schema.json`,
    shape,
  ])
  const all: [string, z.ZodType][] = [...data, ['public/schema/verdict.schema.json', VerdictReport]]
  return new Map(
    all.map(([path, shape]) => [path, `${JSON.stringify(z.toJSONSchema(shape), null, 2)}\n`]),
  )
}
