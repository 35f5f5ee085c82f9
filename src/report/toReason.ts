import { CENTRE_LEVEL } from '#engine/model/centreLevel.ts'
import type { Model } from '#engine/model/model.ts'
import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import type { Dataset } from '#schema/dataset.ts'
import type { Framework } from '#schema/framework.ts'
import type { Option } from '#schema/question.ts'
import type { Fact, Reason } from '#schema/verdictReport.ts'
import { restsOnOwnLevel } from './restsOnOwnLevel.ts'

/**
 * A contribution in the terms of the dataset: the answer it comes from, whom it speaks for, and
 * the facts of both sides, one's own among them. The more telling fact comes first: the one further from the centre, and
 * of two equally far the one of the framework it speaks for. Pure; never throws.
 */
export function toReason(
  dataset: Dataset,
  model: Model,
  { favoured, rival }: Pick<Comparison, 'favoured' | 'rival'>,
  contribution: Contribution,
): Reason {
  const named = nameAnswer(model, contribution)
  const options: readonly Option[] = dataset.questions[contribution.question]?.options ?? []
  const option = options.find(({ id }) => id === named.option)
  const [winner, loser] = contribution.points > 0 ? [favoured, rival] : [rival, favoured]
  const facts = [winner, loser].flatMap((column): Fact[] => {
    const framework = dataset.frameworks[column]
    return framework && option ? toFact(dataset, framework, option, contribution.criterion) : []
  })
  return {
    ...named,
    criterion: contribution.criterion,
    points: Math.abs(contribution.points),
    favours: dataset.frameworks[winner]?.id ?? '',
    facts: facts.sort((a, b) => distance(b) - distance(a)),
    isAssumption: restsOnOwnLevel(dataset, { favoured, rival }, contribution),
  }
}

function toFact(
  { criteria }: Dataset,
  framework: Framework,
  option: Option,
  criterion: string | null,
): Fact[] {
  if (criterion === null) {
    const fit = option.fits?.[framework.id]
    if (!fit) return []
    const { because, source = null } = fit
    const fact = { because, source, checkedOn: null, isAssumption: false }
    return [{ framework: framework.id, level: null, ...fact }]
  }
  const trait = framework.traits[criterion]
  if (!trait || 'notRated' in trait) return []
  const { level } = trait
  if (!('isOwn' in trait)) {
    const { because, source = null, checkedOn = null } = trait
    return [{ framework: framework.id, level, because, source, checkedOn, isAssumption: false }]
  }
  const because = criteria.find(({ id }) => id === criterion)?.levels[level] ?? ''
  const fact = { because, source: null, checkedOn: null, isAssumption: true }
  return [{ framework: framework.id, level, ...fact }]
}

function distance({ level }: Fact): number {
  return level === null ? CENTRE_LEVEL : Math.abs(level - CENTRE_LEVEL)
}
