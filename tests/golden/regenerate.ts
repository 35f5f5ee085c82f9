import { real } from '#tests/fixtures/realDataset.ts'
import { decideGolden, type GoldenResult } from './decideGolden.ts'
import { describeChanges } from './describeChanges.ts'
import { readGolden, toGoldenLines, writeGolden } from './goldenFile.ts'
import { toGoldenCases } from './toGoldenCases.ts'

const { dataset, evidence } = real
const before = readGolden().map((line): GoldenResult => JSON.parse(line))
const after = toGoldenCases(dataset, evidence).map((one) =>
  decideGolden(dataset, evidence.precedents, one),
)
writeGolden(toGoldenLines(after))
process.stdout.write(`${describeChanges(before, after)}\n`)
