import { Guide } from '#schema/guide.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import { listQuestions } from './listQuestions.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'claims.json'

/**
 * What a claim says to be used by is there, and whoever calls a claim anything but an opinion says
 * where to look it up.
 */
export function checkClaims(files: ShapedFiles): DatasetIssue[] {
  const { claims } = files.claims
  const uses = listUses(files)
  return [
    ...findRepeated(FILE, 'claims', claims, 'id'),
    ...claims.flatMap((claim, index): DatasetIssue[] => {
      const path = `claims.${index}`
      const usedBy = 'usedBy' in claim ? claim.usedBy : []
      const isUnsourced = claim.verdict !== 'opinion' && claim.sources.length === 0
      const expected = 'at least one source, for only an opinion has none'
      return [
        ...usedBy.flatMap((use, at) =>
          uses.has(use)
            ? []
            : [
                {
                  file: FILE,
                  path: `${path}.usedBy.${at}`,
                  value: use,
                  expected: 'something in the dataset, such as "traits/django/orm"',
                },
              ],
        ),
        ...(isUnsourced
          ? [{ file: FILE, path: `${path}.sources`, value: claim.sources, expected }]
          : []),
      ]
    }),
  ]
}

/** Everything that a claim can be used by, as paths. */
function listUses(files: ShapedFiles): ReadonlySet<string> {
  const frameworks = [...files.frameworks.values()]
  const toPaths = (kind: string, entries: readonly { readonly id: string }[]) =>
    entries.map(({ id }) => `${kind}/${id}`)
  return new Set([
    ...toPaths('frameworks', frameworks),
    ...toPaths('features', files.features.features),
    ...toPaths('pitfalls', files.pitfalls.pitfalls),
    ...toPaths('combinations', files.combinations.combinations),
    ...toPaths('questions', listQuestions(files)),
    ...frameworks.flatMap(({ id }) => [
      // Every criterion: a trait that is missing is reported once, where it is missing.
      ...toPaths(`traits/${id}`, files.criteria.criteria),
      ...Object.keys(Guide.shape).map((part) => `guides/${id}/${part}`),
    ]),
  ])
}
