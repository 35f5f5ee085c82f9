import type { Catalogue } from '#schema/catalogue.ts'
import type { PublishedDataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import { crossCheckDataset, type DatasetPlace } from './crossCheckDataset.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { DATASET_SHAPES } from './datasetShapes.ts'
import type { DatasetFiles } from './loadDatasetFiles.ts'
import { parseJson } from './parseJson.ts'
import type { ShapedFiles } from './shapedFiles.ts'
import { toDataset, toEvidence } from './toDataset.ts'
import { toShapeIssues } from './toShapeIssues.ts'

export type ParsedDataset =
  | {
      readonly kind: 'ok'
      readonly dataset: PublishedDataset
      readonly evidence: Evidence
      /** By language tag. */
      readonly catalogues: ReadonlyMap<string, Catalogue>
    }
  | { readonly kind: 'invalid'; readonly issues: readonly DatasetIssue[] }

/**
 * Checks the files of a dataset: the shape of each, and that they agree with each other. All
 * mistakes are reported at once, save disagreements with a file that is itself broken. Never
 * throws.
 */
export function parseDataset(files: DatasetFiles): ParsedDataset {
  const shaped = new Map<string, unknown>()
  const issues: DatasetIssue[] = []
  const broken = new Set<DatasetPlace>()
  for (const [file, text] of files) {
    const result = parseFile(file, text)
    if (result.kind === 'ok') shaped.set(file, result.value)
    else issues.push(...result.issues)
    const place = DATASET_SHAPES.find((shape) => isAt(shape.place, file))?.place
    if (place && result.kind === 'invalid') broken.add(place)
  }
  for (const { place } of DATASET_SHAPES) {
    if ([...files.keys()].some((file) => isAt(place, file))) continue
    const expected = place.endsWith('/') ? 'a folder with at least one file' : 'this file'
    issues.push({ file: place, path: '', value: undefined, expected })
    broken.add(place)
  }
  const shapedFiles = toShapedFiles(shaped)
  issues.push(...crossCheckDataset(shapedFiles, broken))
  if (issues.length > 0) return { kind: 'invalid', issues }
  return {
    kind: 'ok',
    dataset: toDataset(shapedFiles),
    evidence: toEvidence(shapedFiles),
    catalogues: new Map(
      [...shapedFiles.catalogues.values()].map((catalogue) => [catalogue.language, catalogue]),
    ),
  }
}

type ParsedFile =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'invalid'; readonly issues: readonly DatasetIssue[] }

function parseFile(file: string, text: string): ParsedFile {
  const found = DATASET_SHAPES.find(({ place }) => isAt(place, file))
  if (!found) {
    const places = DATASET_SHAPES.map(({ place }) => place)
    const expected = `a file of the dataset: ${places.join(', ')}`
    return { kind: 'invalid', issues: [{ file, path: '', value: file, expected }] }
  }
  const parsed = parseJson(file, text)
  if (parsed.kind === 'invalid') return { kind: 'invalid', issues: [parsed.issue] }
  const result = found.shape.safeParse(parsed.content)
  if (result.success) return { kind: 'ok', value: result.data }
  return { kind: 'invalid', issues: toShapeIssues(file, parsed.content, result.error.issues) }
}

function isAt(place: string, file: string): boolean {
  return place.endsWith('/') ? file.startsWith(place) : file === place
}

/**
 * Every file has been parsed by the shape of its place, which is what these casts rest on; one
 * whose place is broken is `undefined` or not in its folder, and is looked at by nobody.
 */
function toShapedFiles(shaped: ReadonlyMap<string, unknown>): ShapedFiles {
  const folder = <Content>(place: string) =>
    new Map([...shaped].filter(([file]) => isAt(place, file))) as Map<string, Content>
  return {
    release: shaped.get('release.json') as ShapedFiles['release'],
    criteria: shaped.get('criteria.json') as ShapedFiles['criteria'],
    sources: shaped.get('sources.json') as ShapedFiles['sources'],
    useCases: shaped.get('use-cases.json') as ShapedFiles['useCases'],
    pitfalls: shaped.get('pitfalls.json') as ShapedFiles['pitfalls'],
    combinations: shaped.get('combinations.json') as ShapedFiles['combinations'],
    features: shaped.get('features.json') as ShapedFiles['features'],
    claims: shaped.get('claims.json') as ShapedFiles['claims'],
    precedents: shaped.get('precedents.json') as ShapedFiles['precedents'],
    personas: shaped.get('personas.json') as ShapedFiles['personas'],
    acceptedOverlaps: shaped.get('accepted-overlaps.json') as ShapedFiles['acceptedOverlaps'],
    idsLock: shaped.get('ids.lock.json') as ShapedFiles['idsLock'],
    frameworks: folder('frameworks/'),
    questions: folder('questions/'),
    catalogues: folder('locales/'),
    citing: new Map([...shaped].filter(([file]) => file !== 'sources.json')),
  }
}
