import type { Model } from '#engine/model/model.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import type { StatedVerdict } from '#schema/explanation.ts'

/** A verdict by the ids of its frameworks. Pure. */
export function toStatedVerdict(model: Model, verdict: Verdict): StatedVerdict {
  const frameworks = listLeading(verdict).map((column) => model.frameworkIds[column] ?? '')
  return { kind: verdict.kind, frameworks }
}
