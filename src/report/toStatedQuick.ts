import type { Model } from '#engine/model/model.ts'
import type { QuickRun, Stop } from '#engine/questions/askQuickly.ts'
import type { Quick } from '#schema/explanation.ts'
import { toStatedVerdict } from './toStatedVerdict.ts'

/** A run of quick mode by ids. Pure. */
export function toStatedQuick(model: Model, { order, agreed, settled, full }: QuickRun): Quick {
  const toStop = (stop: Stop | null) =>
    stop && { asked: stop.asked, verdict: toStatedVerdict(model, stop.verdict) }
  return {
    order: order.map((question) => model.questions[question]?.id ?? ''),
    agreed: toStop(agreed),
    settled: toStop(settled),
    full: toStatedVerdict(model, full),
  }
}
