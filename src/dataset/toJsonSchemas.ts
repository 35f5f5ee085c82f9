import { z } from 'zod'
import { OwnDataset } from '#schema/ownDataset.ts'
import { TeamReport } from '#schema/teamReport.ts'
import { VerdictReport } from '#schema/verdictReport.ts'
import { DATASET_SHAPES } from './datasetShapes.ts'

/**
 * The JSON Schema of every kind of data file, so that editors complete and check the files, of a
 * dataset of one's own, and of the verdicts, of one person and of a team, that the command line
 * prints. Text by path below the project.
 */
export function toJsonSchemas(): ReadonlyMap<string, string> {
  const data = DATASET_SHAPES.map(({ name, shape }): [string, z.ZodType] => [
    `data/schema/${name}.schema.json`,
    shape,
  ])
  const all: [string, z.ZodType][] = [
    ...data,
    ['public/schema/dataset.schema.json', OwnDataset],
    ['public/schema/verdict.schema.json', z.union([VerdictReport, TeamReport])],
  ]
  return new Map(
    all.map(([path, shape]) => [path, `${JSON.stringify(z.toJSONSchema(shape), null, 2)}\n`]),
  )
}
