import type { Model } from '#engine/model/model.ts'
import { planQuick } from './planQuick.ts'

/** The question that quick mode asks somebody who has answered nothing; by id. Pure. */
export function findFirstQuestion(model: Model): string | undefined {
  return planQuick(model, {}).next ?? undefined
}
