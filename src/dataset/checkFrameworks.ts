import type { DatasetIssue } from './datasetIssue.ts'
import { misnamed } from './misnamed.ts'
import type { DecidingFiles } from './shapedFiles.ts'

/** File name is id; every criterion is rated, none that does not exist. */
export function checkFrameworks(files: DecidingFiles): DatasetIssue[] {
  const criteria = files.criteria.criteria.map(({ id }) => id)
  return [...files.frameworks].flatMap(([file, { id, traits }]) => {
    const issues: DatasetIssue[] = []
    if (file !== `frameworks/${id}.json`) issues.push(misnamed(file, 'id', id))
    for (const criterion of criteria) {
      if (!Object.hasOwn(traits, criterion)) {
        const expected = 'a level for this criterion, or "notRated" and why'
        issues.push({ file, path: `traits.${criterion}`, value: undefined, expected })
      }
    }
    for (const criterion of Object.keys(traits)) {
      if (!criteria.includes(criterion)) {
        const expected = 'the id of a criterion'
        issues.push({ file, path: `traits.${criterion}`, value: criterion, expected })
      }
    }
    return issues
  })
}
