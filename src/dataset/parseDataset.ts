import type { Catalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'
import { crossCheckDataset } from './crossCheckDataset.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { DATASET_SHAPES } from './datasetShapes.ts'
import { describeShape } from './describeShape.ts'
import type { DatasetFiles } from './readDatasetFiles.ts'
import type { ShapedFiles } from './shapedFiles.ts'

export type ParsedDataset =
  | {
      readonly kind: 'ok'
      readonly dataset: Dataset
      /** By language tag. */
      readonly catalogues: ReadonlyMap<string, Catalogue>
    }
  | { readonly kind: 'invalid'; readonly issues: readonly DatasetIssue[] }

/**
 * Checks the files of a dataset: first the shape of each, then that they agree with each other.
 * All mistakes of a stage are reported at once; agreement is looked at when every shape is right.
 * Never throws.
 */
export function parseDataset(files: DatasetFiles): ParsedDataset {
  const issues: DatasetIssue[] = []
  const shaped = new Map<string, unknown>()
  for (const [file, text] of files) {
    const result = parseFile(file, text)
    if (result.kind === 'ok') shaped.set(file, result.value)
    else issues.push(...result.issues)
  }
  for (const { place } of DATASET_SHAPES) {
    const isThere = [...files.keys()].some((file) => isAt(place, file))
    if (!isThere)
      issues.push({ file: place, path: '', value: undefined, expected: 'this to exist' })
  }
  if (issues.length > 0) return { kind: 'invalid', issues }
  const shapedFiles = toShapedFiles(shaped)
  const disagreements = crossCheckDataset(shapedFiles)
  if (disagreements.length > 0) return { kind: 'invalid', issues: disagreements }
  return {
    kind: 'ok',
    dataset: toDataset(shapedFiles),
    catalogues: new Map(
      [...shapedFiles.catalogues.values()].map((catalogue) => [catalogue.language, catalogue]),
    ),
  }
}

type ParsedFile =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'invalid'; readonly issues: readonly DatasetIssue[] }

function parseFile(file: string, text: string): ParsedFile {
  const invalid = (...issues: DatasetIssue[]): ParsedFile => ({ kind: 'invalid', issues })
  const found = DATASET_SHAPES.find(({ place }) => isAt(place, file))
  if (!found) {
    return invalid({ file, path: '', value: undefined, expected: 'no file of this name in data/' })
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    const expected = `valid JSON (${error instanceof Error ? error.message : String(error)})`
    return invalid({ file, path: '', value: undefined, expected })
  }
  const result = found.shape.safeParse(content)
  if (result.success) return { kind: 'ok', value: result.data }
  return invalid(
    ...result.error.issues.map((issue) => ({
      file,
      path: issue.path.join('.'),
      value: valueAt(content, issue.path),
      expected: describeShape(issue),
    })),
  )
}

function isAt(place: string, file: string): boolean {
  return place.endsWith('/') ? file.startsWith(place) : file === place
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    content,
  )
}

/** Every file has been parsed by the shape of its place, which is what these casts rest on. */
function toShapedFiles(shaped: ReadonlyMap<string, unknown>): ShapedFiles {
  const folder = <Content>(place: string) =>
    new Map([...shaped].filter(([file]) => isAt(place, file))) as Map<string, Content>
  return {
    release: shaped.get('release.json') as ShapedFiles['release'],
    criteria: shaped.get('criteria.json') as ShapedFiles['criteria'],
    sources: shaped.get('sources.json') as ShapedFiles['sources'],
    useCases: shaped.get('use-cases.json') as ShapedFiles['useCases'],
    idsLock: shaped.get('ids.lock.json') as ShapedFiles['idsLock'],
    frameworks: folder('frameworks/'),
    questions: folder('questions/'),
    catalogues: folder('locales/'),
  }
}

function toDataset(files: ShapedFiles): Dataset {
  const frameworks = [...files.frameworks.values()].map(({ $schema: _, ...framework }) => framework)
  const themes = [...files.questions.values()].sort((a, b) => a.order - b.order)
  return {
    version: files.release.version,
    criteria: files.criteria.criteria,
    frameworks: frameworks.sort((a, b) => (a.id < b.id ? -1 : 1)),
    questions: themes.flatMap(({ theme, questions }) =>
      questions.map((question) => ({ ...question, theme })),
    ),
    useCases: files.useCases.useCases,
    sources: files.sources.sources,
  }
}
