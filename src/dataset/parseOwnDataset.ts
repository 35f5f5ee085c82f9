import type { Dataset } from '#schema/dataset.ts'
import { OwnDataset } from '#schema/ownDataset.ts'
import type { DatasetWords } from './checkCatalogue.ts'
import { checkOwnDataset } from './checkOwnDataset.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeatedKey } from './findRepeatedKey.ts'
import { listUnsafe } from './listUnsafe.ts'
import { parseJson } from './parseJson.ts'
import { toDataset } from './toDataset.ts'
import { toOwnFiles, toOwnWords } from './toOwnFiles.ts'
import { toShapeIssues } from './toShapeIssues.ts'

export type ParsedOwnDataset =
  | {
      readonly kind: 'ok'
      readonly title: string
      readonly dataset: Dataset
      readonly words: DatasetWords
      /** What it calls the things it weighs, as far as it says so. */
      readonly subject: Pick<OwnDataset['words'], 'thing' | 'fullThing' | 'thePicks' | 'pickNames'>
    }
  | { readonly kind: 'invalid'; readonly issues: readonly DatasetIssue[] }

/**
 * The dataset in a file that somebody opens, of which nothing is trusted, or what is wrong with it.
 * Each step rests on those before it: JSON, keys once each, nothing unsafe, the shape, and that the
 * parts agree. Pure; never throws.
 *
 * @param text - no longer than the page admits, which is the first thing that it looks at.
 */
export function parseOwnDataset(text: string): ParsedOwnDataset {
  const parsed = parseJson('', text)
  if (parsed.kind === 'invalid') return invalid([parsed.issue])
  const { content } = parsed
  const repeated = findRepeatedKey(text)
  if (repeated !== null) {
    const expected = 'each key once in an object'
    return invalid([{ file: '', path: '', value: repeated, expected }])
  }
  const unsafe = listUnsafe(content)
  if (unsafe.length > 0) return invalid(unsafe)
  const shaped = OwnDataset.safeParse(content)
  if (!shaped.success) return invalid(toShapeIssues('', content, shaped.error.issues))
  const own = shaped.data
  const files = toOwnFiles(own)
  const issues = checkOwnDataset(own, files)
  if (issues.length > 0) return invalid(issues)
  const { thing, fullThing, thePicks, pickNames } = own.words
  return {
    kind: 'ok',
    title: own.title,
    dataset: toDataset(files),
    words: toOwnWords(own),
    subject: { thing, fullThing, thePicks, pickNames },
  }
}

function invalid(issues: readonly DatasetIssue[]): ParsedOwnDataset {
  return { kind: 'invalid', issues }
}
