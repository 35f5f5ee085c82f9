import { checkCatalogue } from './checkCatalogue.ts'
import { checkFrameworks } from './checkFrameworks.ts'
import { checkIdsLock } from './checkIdsLock.ts'
import { checkQuestions } from './checkQuestions.ts'
import { checkUseCases } from './checkUseCases.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

/**
 * Whether the files of a dataset agree with each other: every id that is named exists, ids and
 * codes are unique, nothing is left unrated, unworded or unlocked. Every disagreement is reported.
 */
export function crossCheckDataset(files: ShapedFiles): DatasetIssue[] {
  return [
    ...findRepeated('criteria.json', 'criteria', files.criteria.criteria, 'id'),
    ...findRepeated('sources.json', 'sources', files.sources.sources, 'id'),
    ...checkFrameworks(files),
    ...checkQuestions(files),
    ...checkUseCases(files),
    ...checkIdsLock(files),
    ...[...files.catalogues].flatMap(([file, catalogue]) => checkCatalogue(files, file, catalogue)),
  ]
}
