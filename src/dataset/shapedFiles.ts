import type { z } from 'zod'
import type { AcceptedOverlapsFile } from '#schema/acceptedOverlap.ts'
import type { Catalogue } from '#schema/catalogue.ts'
import type { ClaimsFile } from '#schema/claim.ts'
import type { Combination } from '#schema/combination.ts'
import type { Criterion } from '#schema/criterion.ts'
import type { ReleaseFile } from '#schema/dataset.ts'
import type { FeaturesFile } from '#schema/feature.ts'
import type { Framework, FrameworkFile } from '#schema/framework.ts'
import type { IdsLock } from '#schema/idsLock.ts'
import type { PersonasFile } from '#schema/persona.ts'
import type { Pitfall } from '#schema/pitfall.ts'
import type { PrecedentsFile } from '#schema/precedent.ts'
import type { Question } from '#schema/question.ts'
import type { Source } from '#schema/source.ts'
import type { UseCase } from '#schema/useCase.ts'

/** One theme of questions. Those of a dataset of one's own stand in one list and name their themes. */
export interface ThemeOfQuestions {
  readonly theme: string
  readonly order: number
  readonly questions: readonly (Omit<Question, 'theme'> & Partial<Pick<Question, 'theme'>>)[]
}

/** What decides, in files of the right shape; a framework's file may hold more than that. */
export interface DecidingFiles<One extends Framework = Framework> {
  readonly release: Pick<z.infer<typeof ReleaseFile>, 'version'>
  readonly criteria: { readonly criteria: readonly Criterion[] }
  readonly sources: { readonly sources: readonly Source[] }
  readonly useCases: { readonly useCases: readonly UseCase[] }
  readonly pitfalls: { readonly pitfalls: readonly Pitfall[] }
  readonly combinations: { readonly combinations: readonly Combination[] }
  readonly frameworks: ReadonlyMap<string, One>
  readonly questions: ReadonlyMap<string, ThemeOfQuestions>
}

/** The files of a dataset, each of the right shape, by path; not yet checked against each other. */
export interface ShapedFiles extends DecidingFiles {
  readonly release: z.infer<typeof ReleaseFile>
  readonly features: z.infer<typeof FeaturesFile>
  readonly claims: z.infer<typeof ClaimsFile>
  readonly precedents: z.infer<typeof PrecedentsFile>
  readonly personas: z.infer<typeof PersonasFile>
  readonly acceptedOverlaps: z.infer<typeof AcceptedOverlapsFile>
  readonly idsLock: IdsLock
  readonly frameworks: ReadonlyMap<string, z.infer<typeof FrameworkFile>>
  readonly catalogues: ReadonlyMap<string, Catalogue>
  /** Every file that may cite a source, whatever its shape. */
  readonly citing: ReadonlyMap<string, unknown>
}
