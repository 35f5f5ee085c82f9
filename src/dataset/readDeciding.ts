import { z } from 'zod'
import type { Dataset } from '#schema/dataset.ts'
import { Framework, MarkShape } from '#schema/framework.ts'
import { type Persona, PersonasFile } from '#schema/persona.ts'
import { QuestionsFile } from '#schema/question.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import type { DatasetFiles } from './loadDatasetFiles.ts'
import { parseJson } from './parseJson.ts'
import { toDataset } from './toDataset.ts'
import { toShapeIssues } from './toShapeIssues.ts'

/** What can be used of files that are no dataset by today's shapes. */
export type ReadDeciding =
  | {
      readonly kind: 'ok'
      /** Frameworks and questions; nothing else is in it. */
      readonly dataset: Dataset
      /** `null` where there are none, or none of today's shape. */
      readonly personas: readonly Persona[] | null
    }
  | { readonly kind: 'unreadable'; readonly issue: DatasetIssue }

/**
 * Frameworks of any format that have today's identity and traits, whatever else they have. A shape
 * decides nothing, and there was a time without.
 */
const AnyFrameworkFile = z.object({ ...Framework.shape, mark: MarkShape.catch('square') })
const Release = z.object({ version: z.string() })

/**
 * Reads what decides, frameworks and questions, from files of an older or newer format, and drops
 * the rest. Whether the files agree with each other is not looked at: the engine takes a criterion
 * that nobody is rated on as the centre. Never throws.
 */
export function readDeciding(files: DatasetFiles): ReadDeciding {
  const frameworks = readAll(files, 'frameworks/', AnyFrameworkFile)
  const questions = readAll(files, 'questions/', QuestionsFile)
  if (frameworks.kind === 'unreadable') return frameworks
  if (questions.kind === 'unreadable') return questions
  const release = readAll(files, 'release.json', Release)
  const personas = readAll(files, 'personas.json', PersonasFile)
  const [version] = release.kind === 'ok' ? [...release.read.values()] : []
  const dataset = toDataset({
    release: { version: version?.version ?? '' },
    criteria: { criteria: [] },
    sources: { sources: [] },
    useCases: { useCases: [] },
    pitfalls: { pitfalls: [] },
    combinations: { combinations: [] },
    frameworks: frameworks.read,
    questions: questions.read,
  })
  const read = personas.kind === 'ok' ? [...personas.read.values()] : []
  return { kind: 'ok', dataset, personas: read[0]?.personas ?? null }
}

type ReadFiles<Content> =
  | { readonly kind: 'ok'; readonly read: ReadonlyMap<string, Content> }
  | { readonly kind: 'unreadable'; readonly issue: DatasetIssue }

/** Every file of a place in one shape, or the first mistake. */
function readAll<Content>(
  files: DatasetFiles,
  place: string,
  shape: z.ZodType<Content>,
): ReadFiles<Content> {
  const read = new Map<string, Content>()
  for (const [file, text] of files) {
    if (!file.startsWith(place)) continue
    const parsed = parseJson(file, text)
    if (parsed.kind === 'invalid') return { kind: 'unreadable', issue: parsed.issue }
    const result = shape.safeParse(parsed.content)
    if (result.success) read.set(file, result.data)
    else {
      const [first] = toShapeIssues(file, parsed.content, result.error.issues)
      if (first) return { kind: 'unreadable', issue: first }
    }
  }
  if (read.size > 0) return { kind: 'ok', read }
  const expected = place.endsWith('/') ? 'a folder with at least one file' : 'this file'
  return { kind: 'unreadable', issue: { file: place, path: '', value: undefined, expected } }
}
