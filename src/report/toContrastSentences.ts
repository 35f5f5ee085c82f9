import type { Model } from '#engine/model/model.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import type { Standing } from '#engine/verdict/rankFrameworks.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
import type { WizardKey } from '#words/uiKey.ts'
import { toAnswerName } from './toAnswerName.ts'
import type { Contrast } from './toContrast.ts'

type Row = Pick<Contribution, 'question' | 'row'>

/**
 * Why a framework is not picked, in one sentence for each leader with the main reason: the answer
 * that rules it out, or the one that makes most of the difference. Leaders of whom the same can be
 * said share a sentence. Pure; never throws.
 *
 * @param contrasts - of `other`, one for each leader.
 */
export function toContrastSentences(
  { frameworks }: Pick<DatasetCore, 'frameworks'>,
  catalogue: WizardCatalogue,
  model: Model,
  other: Standing,
  contrasts: readonly Contrast[],
): string[] {
  const nameOf = (column: number) => frameworks[column]?.name ?? ''
  const say = (contrast: Contrast, pick: string) =>
    translate(catalogue, toKey(other, contrast), {
      name: nameOf(other.framework),
      pick,
      count: contrast.distance,
      ...toAnswers(catalogue, model, other, contrast),
    })
  const unnamed = contrasts.map((contrast) => say(contrast, ''))
  return [...new Set(unnamed)].flatMap((said) => {
    const group = contrasts.filter((_, at) => unnamed[at] === said)
    const names = group.map(({ comparison }) => nameOf(comparison.favoured))
    return group.slice(0, 1).map((first) => say(first, joinList(catalogue.formats, names)))
  })
}

function toKey({ role }: Standing, { kind, forLeader, forOther }: Contrast): WizardKey {
  if (kind === 'level' && forLeader.length + forOther.length === 0) return 'whyNot-alike'
  return kind === 'ahead' && role === 'alternative' ? 'whyNot-ahead-alternative' : `whyNot-${kind}`
}

/** The main reason by its answer: `answer` is what keeps the framework back or takes it ahead. */
function toAnswers(
  catalogue: WizardCatalogue,
  model: Model,
  { ruledOutBy }: Standing,
  { kind, forLeader, forOther }: Contrast,
) {
  const answerOf = ([main]: readonly Row[]) => {
    if (!main) return ''
    return toAnswerName(catalogue, model, main)
  }
  const main = { 'ruled-out': ruledOutBy, behind: forLeader, level: forLeader, ahead: forOther }
  return { answer: answerOf(main[kind]), other: answerOf(forOther) }
}
