import type { OwnDataset } from '#schema/ownDataset.ts'
import { checkAdvice } from './checkAdvice.ts'
import { checkCatalogue } from './checkCatalogue.ts'
import { checkCitations } from './checkCitations.ts'
import { checkFrameworks } from './checkFrameworks.ts'
import { checkMarks } from './checkMarks.ts'
import { checkQuestionNames } from './checkQuestionNames.ts'
import { checkQuestions } from './checkQuestions.ts'
import { checkUseCases } from './checkUseCases.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { DecidingFiles } from './shapedFiles.ts'
import { toOwnWords } from './toOwnFiles.ts'

const WORDS = 'locales/'
const LEAST_PICKS = 2

/**
 * Whether the parts of a dataset of one's own agree with each other, by the checks of `data/`. What
 * rests on ids waits until these are told apart. Paths are those in the one file.
 */
export function checkOwnDataset(own: OwnDataset, files: DecidingFiles): DatasetIssue[] {
  const repeated = [
    ...findRepeated('', 'criteria', own.criteria, 'id'),
    ...findRepeated('', 'frameworks', own.frameworks, 'id'),
    ...findRepeated('', 'sources', own.sources ?? [], 'id'),
    ...checkQuestionNames(files),
  ]
  const issues = [...repeated, ...(repeated.length > 0 ? [] : checkAgreement(own, files))]
  return issues.map((issue) => toOwnPlace(own, issue))
}

function checkAgreement(own: OwnDataset, files: DecidingFiles): DatasetIssue[] {
  const { pitfalls, combinations, useCases } = files
  return [
    ...checkPicks(own),
    ...checkCitations({ ...files, citing: new Map([['', { ...own, sources: undefined }]]) }),
    ...checkFrameworks(files),
    ...checkMarks(files),
    ...checkQuestions(files),
    ...(useCases.useCases.length > 0 ? checkUseCases(files) : []),
    ...checkAdvice(files, 'pitfalls', pitfalls.pitfalls),
    ...checkAdvice(files, 'combinations', combinations.combinations),
    ...checkCatalogue(files, WORDS, toOwnWords(own)),
  ]
}

function checkPicks({ frameworks }: OwnDataset): DatasetIssue[] {
  const picks = frameworks.filter(({ role }) => role !== 'alternative')
  if (picks.length >= LEAST_PICKS) return []
  const expected = `at least ${LEAST_PICKS} of the role "pick" to choose between`
  return [{ file: '', path: 'frameworks', value: picks.map(({ id }) => id), expected }]
}

/** A place in a file of `data/` as one in the file that holds everything. */
function toOwnPlace({ frameworks }: OwnDataset, issue: DatasetIssue): DatasetIssue {
  const at = frameworks.findIndex(({ id }) => issue.file === `frameworks/${id}.json`)
  const above = at >= 0 ? `frameworks.${at}.` : issue.file === WORDS ? 'words.' : ''
  return { ...issue, file: '', path: `${above}${issue.path}` }
}
