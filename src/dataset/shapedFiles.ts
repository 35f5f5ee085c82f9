import type { z } from 'zod'
import type { AcceptedOverlapsFile } from '#schema/acceptedOverlap.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { ClaimsFile } from '#schema/claim.ts'
import type { CombinationsFile } from '#schema/combination.ts'
import type { CriteriaFile } from '#schema/criterion.ts'
import type { ReleaseFile } from '#schema/dataset.ts'
import type { FeaturesFile } from '#schema/feature.ts'
import type { FrameworkFile } from '#schema/framework.ts'
import type { IdsLock } from '#schema/idsLock.ts'
import type { PersonasFile } from '#schema/persona.ts'
import type { PitfallsFile } from '#schema/pitfall.ts'
import type { PrecedentsFile } from '#schema/precedent.ts'
import type { QuestionsFile } from '#schema/question.ts'
import type { SourcesFile } from '#schema/source.ts'
import type { UseCasesFile } from '#schema/useCase.ts'

/** The files of a dataset, each of the right shape, by path; not yet checked against each other. */
export interface ShapedFiles {
  readonly release: z.infer<typeof ReleaseFile>
  readonly criteria: z.infer<typeof CriteriaFile>
  readonly sources: z.infer<typeof SourcesFile>
  readonly useCases: z.infer<typeof UseCasesFile>
  readonly pitfalls: z.infer<typeof PitfallsFile>
  readonly combinations: z.infer<typeof CombinationsFile>
  readonly features: z.infer<typeof FeaturesFile>
  readonly claims: z.infer<typeof ClaimsFile>
  readonly precedents: z.infer<typeof PrecedentsFile>
  readonly personas: z.infer<typeof PersonasFile>
  readonly acceptedOverlaps: z.infer<typeof AcceptedOverlapsFile>
  readonly idsLock: IdsLock
  readonly frameworks: ReadonlyMap<string, z.infer<typeof FrameworkFile>>
  readonly questions: ReadonlyMap<string, z.infer<typeof QuestionsFile>>
  readonly catalogues: ReadonlyMap<string, Catalogue>
  /** Every file that may cite a source, whatever its shape. */
  readonly citing: ReadonlyMap<string, unknown>
}
