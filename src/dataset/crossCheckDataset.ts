import { checkAcceptedOverlaps } from './checkAcceptedOverlaps.ts'
import { checkAdvice } from './checkAdvice.ts'
import { checkCatalogue } from './checkCatalogue.ts'
import { checkCitations } from './checkCitations.ts'
import { checkClaims } from './checkClaims.ts'
import { checkFeatures } from './checkFeatures.ts'
import { checkFrameworks } from './checkFrameworks.ts'
import { checkIdsLock } from './checkIdsLock.ts'
import { checkInterface } from './checkInterface.ts'
import { checkMarks } from './checkMarks.ts'
import { checkPersonas } from './checkPersonas.ts'
import { checkPrecedents } from './checkPrecedents.ts'
import { checkQuestionNames } from './checkQuestionNames.ts'
import { checkQuestions } from './checkQuestions.ts'
import { checkUseCases } from './checkUseCases.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import type { DATASET_SHAPES } from './datasetShapes.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

export type DatasetPlace = (typeof DATASET_SHAPES)[number]['place']

/**
 * Whether the files of a dataset agree with each other: every id that is named exists, ids and
 * codes are unique, nothing is left unrated, unworded or unlocked. Every disagreement is reported.
 *
 * @param broken - places with a file that is missing or misshapen. A comparison with them would
 * blame the sound files for it, so it waits.
 */
export function crossCheckDataset(
  files: ShapedFiles,
  broken: ReadonlySet<DatasetPlace>,
): DatasetIssue[] {
  const when = (places: readonly DatasetPlace[], check: () => DatasetIssue[]) =>
    places.some((place) => broken.has(place)) ? [] : check()
  const misnamed = checkQuestionNames(files)
  const whenNamed = (places: readonly DatasetPlace[], check: () => DatasetIssue[]) =>
    misnamed.length > 0 ? [] : when(['questions/', ...places], check)
  return [
    ...when(['criteria.json'], () =>
      findRepeated('criteria.json', 'criteria', files.criteria.criteria, 'id'),
    ),
    ...when(['sources.json'], () =>
      findRepeated('sources.json', 'sources', files.sources.sources, 'id'),
    ),
    ...when(['sources.json'], () => checkCitations(files)),
    ...when(['criteria.json'], () => checkFrameworks(files)),
    ...checkMarks(files),
    ...misnamed,
    ...when(['criteria.json', 'frameworks/'], () => checkQuestions(files)),
    ...whenNamed(['use-cases.json'], () => checkUseCases(files)),
    ...whenNamed(['pitfalls.json', 'frameworks/'], () =>
      checkAdvice(files, 'pitfalls', files.pitfalls.pitfalls),
    ),
    ...whenNamed(['combinations.json', 'frameworks/'], () =>
      checkAdvice(files, 'combinations', files.combinations.combinations),
    ),
    ...whenNamed(['precedents.json', 'frameworks/'], () => checkPrecedents(files)),
    ...whenNamed(['personas.json', 'frameworks/'], () => checkPersonas(files)),
    ...whenNamed(['accepted-overlaps.json'], () => checkAcceptedOverlaps(files)),
    ...when(['features.json', 'frameworks/'], () => checkFeatures(files)),
    ...whenNamed(
      [
        'claims.json',
        'criteria.json',
        'frameworks/',
        'features.json',
        'pitfalls.json',
        'combinations.json',
      ],
      () => checkClaims(files),
    ),
    ...whenNamed(['ids.lock.json'], () => checkIdsLock(files)),
    ...whenNamed(['use-cases.json', 'criteria.json'], () =>
      [...files.catalogues].flatMap(([file, words]) => checkCatalogue(files, file, words)),
    ),
    ...when(['locales/'], () => checkInterface(files)),
  ]
}
