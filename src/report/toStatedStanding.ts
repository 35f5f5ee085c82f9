import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { VerdictReport } from '#schema/verdictReport.ts'

type Stated = VerdictReport['ranking'][number]

/** Where a framework stands, by ids, with what rules it out. Pure; never throws. */
export function toStatedStanding(dataset: Dataset, model: Model, standing: Standing): Stated {
  const { framework, role, rank, points, fit, ruledOutBy } = standing
  return {
    framework: model.frameworkIds[framework] ?? '',
    role,
    rank,
    points,
    fit,
    ruledOutBy: ruledOutBy.map((knockOut) => toStatedKnockOut(dataset, model, knockOut)),
  }
}

function toStatedKnockOut(
  dataset: Dataset,
  model: Model,
  knockOut: KnockOut,
): Stated['ruledOutBy'][number] {
  const { framework, limit } = knockOut
  const trait =
    limit.criterion === null ? undefined : dataset.frameworks[framework]?.traits[limit.criterion]
  return {
    ...nameAnswer(model, knockOut),
    kind: limit.kind,
    criterion: limit.criterion,
    least: limit.least,
    level: trait && 'level' in trait ? trait.level : null,
    isAssumption: trait !== undefined && 'isOwn' in trait,
  }
}
