import { checkFrameworkIds } from './checkFrameworkIds.ts'
import type { DatasetIssue } from './datasetIssue.ts'
import { findRepeated } from './findRepeated.ts'
import type { ShapedFiles } from './shapedFiles.ts'

const FILE = 'features.json'

/** Every row of the feature table says something about every framework, and about no other. */
export function checkFeatures(files: ShapedFiles): DatasetIssue[] {
  const { features } = files.features
  const frameworks = [...files.frameworks.values()].map(({ id }) => id)
  return [
    ...findRepeated(FILE, 'features', features, 'id'),
    ...features.flatMap(({ values, judgement }, index): DatasetIssue[] => {
      const path = `features.${index}.values`
      const expected = 'what this framework has'
      return [
        ...checkFrameworkIds(files, FILE, path, Object.keys(values)),
        ...frameworks
          .filter((id) => !Object.hasOwn(values, id))
          .map((id) => ({ file: FILE, path: `${path}.${id}`, value: undefined, expected })),
        ...Object.entries(values)
          .filter(([, value]) => judgement === undefined && !('source' in value))
          .map(([id]) => ({
            file: FILE,
            path: `${path}.${id}.source`,
            value: undefined,
            expected: 'a source, or a judgement for the whole row',
          })),
      ]
    }),
  ]
}
