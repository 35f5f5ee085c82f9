import { compileModel } from '#engine/model/compileModel.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Evidence } from '#schema/evidence.ts'
import { auditConstantResponders } from './auditConstantResponders.ts'
import { auditDeadAnswers } from './auditDeadAnswers.ts'
import { auditDictator } from './auditDictator.ts'
import { auditDoubleCounting } from './auditDoubleCounting.ts'
import { auditEvenness } from './auditEvenness.ts'
import { auditFreshness } from './auditFreshness.ts'
import { auditKnockOuts } from './auditKnockOuts.ts'
import { auditLeaveOneOut } from './auditLeaveOneOut.ts'
import { auditOtherMethods } from './auditOtherMethods.ts'
import { auditPersonas } from './auditPersonas.ts'
import { auditPerturbation } from './auditPerturbation.ts'
import { auditPrecedents } from './auditPrecedents.ts'
import { auditPrior } from './auditPrior.ts'
import { auditReachable } from './auditReachable.ts'
import type { AuditReport } from './auditReport.ts'
import { drawAnswerSets } from './drawAnswerSets.ts'
import { DRAWS, FEWER_DRAWS, SEED } from './draws.ts'
import { toWrittenTexts } from './toWrittenTexts.ts'

/**
 * Runs every gate over a dataset, in the order of engine.md section 5. Pure: the same data and the
 * same day give the same report in every engine.
 *
 * @param today - `YYYY-MM-DD`, from which the age of facts is counted.
 */
export function auditDataset(dataset: Dataset, evidence: Evidence, today: string): AuditReport {
  const model = compileModel(dataset)
  const sets = drawAnswerSets(model, { samples: DRAWS, seed: SEED })
  const fewerSets = drawAnswerSets(model, { samples: FEWER_DRAWS, seed: SEED })
  return {
    version: dataset.version,
    draws: DRAWS,
    seed: SEED,
    gates: [
      auditReachable(model, SEED),
      auditPrior(model, sets),
      auditDeadAnswers(dataset, model, sets),
      auditDictator(model),
      auditDoubleCounting(dataset, evidence.acceptedOverlaps),
      auditLeaveOneOut(model, sets),
      auditConstantResponders(model),
      auditPersonas(model, evidence.personas),
      auditPrecedents(model, evidence.precedents),
      auditPerturbation(dataset, evidence),
      auditOtherMethods(dataset, model, fewerSets),
      auditKnockOuts(model, sets),
      auditEvenness(toWrittenTexts(dataset, evidence)),
      auditFreshness({ ...dataset, ...evidence }, today),
    ],
  }
}
