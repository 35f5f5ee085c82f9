import type { z } from 'zod'
import { AcceptedOverlapsFile } from '#schema/acceptedOverlap.ts'
import { Catalogue } from '#schema/catalogue.ts'
import { ClaimsFile } from '#schema/claim.ts'
import { CombinationsFile } from '#schema/combination.ts'
import { CriteriaFile } from '#schema/criterion.ts'
import { ReleaseFile } from '#schema/dataset.ts'
import { FeaturesFile } from '#schema/feature.ts'
import { FrameworkFile } from '#schema/framework.ts'
import { IdsLock } from '#schema/idsLock.ts'
import { PersonasFile } from '#schema/persona.ts'
import { PitfallsFile } from '#schema/pitfall.ts'
import { PrecedentsFile } from '#schema/precedent.ts'
import { QuestionsFile } from '#schema/question.ts'
import { SourcesFile } from '#schema/source.ts'
import { UseCasesFile } from '#schema/useCase.ts'

/** What may stand in `data/`: a place, the shape of what is there, and the name of its schema. */
export interface DatasetShape {
  readonly name: string
  /** A file, or a folder (ending in `/`) in which every file has the shape. */
  readonly place: string
  readonly shape: z.ZodType
}

export const DATASET_SHAPES = [
  { name: 'release', place: 'release.json', shape: ReleaseFile },
  { name: 'criteria', place: 'criteria.json', shape: CriteriaFile },
  { name: 'sources', place: 'sources.json', shape: SourcesFile },
  { name: 'use-cases', place: 'use-cases.json', shape: UseCasesFile },
  { name: 'pitfalls', place: 'pitfalls.json', shape: PitfallsFile },
  { name: 'combinations', place: 'combinations.json', shape: CombinationsFile },
  { name: 'features', place: 'features.json', shape: FeaturesFile },
  { name: 'claims', place: 'claims.json', shape: ClaimsFile },
  { name: 'precedents', place: 'precedents.json', shape: PrecedentsFile },
  { name: 'personas', place: 'personas.json', shape: PersonasFile },
  { name: 'accepted-overlaps', place: 'accepted-overlaps.json', shape: AcceptedOverlapsFile },
  { name: 'ids-lock', place: 'ids.lock.json', shape: IdsLock },
  { name: 'framework', place: 'frameworks/', shape: FrameworkFile },
  { name: 'questions', place: 'questions/', shape: QuestionsFile },
  { name: 'catalogue', place: 'locales/', shape: Catalogue },
] as const satisfies readonly DatasetShape[]
