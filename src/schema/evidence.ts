import type { AcceptedOverlap } from './acceptedOverlap.ts'
import type { Claim } from './claim.ts'
import type { Feature } from './feature.ts'
import type { Guide } from './guide.ts'
import type { Persona } from './persona.ts'
import type { Precedent } from './precedent.ts'
import type { Source } from './source.ts'

/**
 * What stands behind the dataset and decides nothing: read by the pages that explain it and by
 * the audit, and kept out of what a visitor loads to get a verdict.
 */
export interface Evidence {
  /** By framework id. */
  readonly guides: Readonly<Record<string, Guide>>
  readonly features: readonly Feature[]
  readonly claims: readonly Claim[]
  readonly precedents: readonly Precedent[]
  readonly personas: readonly Persona[]
  readonly acceptedOverlaps: readonly AcceptedOverlap[]
  /** Where to say that a fact is wrong, if whoever runs the site has named a place. */
  readonly issues?: string
  /** Every address that anything cites. */
  readonly sources: readonly Source[]
}
