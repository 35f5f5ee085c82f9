import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import type { Framework } from '#schema/framework.ts'
import { listCited } from './listCited.ts'
import type { DecidingFiles, ShapedFiles } from './shapedFiles.ts'

type InFile<One> = One & { readonly $schema?: string; readonly guide?: unknown }

/** What decides, from files that agree with each other; with the sources that it cites itself. */
export function toDataset<One extends Framework>(
  files: DecidingFiles<InFile<One>>,
): Dataset & { readonly frameworks: readonly Omit<One, '$schema' | 'guide'>[] } {
  const frameworks = [...files.frameworks.values()].map(
    ({ $schema: _, guide: __, ...framework }) => framework,
  )
  const themes = [...files.questions.values()].sort((a, b) => a.order - b.order)
  const deciding = {
    version: files.release.version,
    criteria: files.criteria.criteria,
    frameworks: frameworks.sort((a, b) => (a.id < b.id ? -1 : 1)),
    questions: themes.flatMap(({ theme, questions }) =>
      questions.map((question) => ({ theme, ...question })),
    ),
    useCases: files.useCases.useCases,
    pitfalls: files.pitfalls.pitfalls,
    combinations: files.combinations.combinations,
  }
  const cited = new Set(listCited(deciding).map(({ source }) => source))
  return { ...deciding, sources: files.sources.sources.filter(({ id }) => cited.has(id)) }
}

/** What stands behind it, with every source. */
export function toEvidence(files: ShapedFiles): Evidence {
  return {
    guides: Object.fromEntries([...files.frameworks.values()].map(({ id, guide }) => [id, guide])),
    features: files.features.features,
    claims: files.claims.claims,
    precedents: files.precedents.precedents,
    personas: files.personas.personas,
    acceptedOverlaps: files.acceptedOverlaps.overlaps,
    sources: files.sources.sources,
    ...(files.release.issues !== undefined && { issues: files.release.issues }),
  }
}
