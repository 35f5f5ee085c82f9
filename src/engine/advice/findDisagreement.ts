import type { Model } from '#engine/model/model.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import type { Answers } from '#schema/answer.ts'
import type { DatasetCore } from '#schema/dataset.ts'

/** Then and now: a link says who came first, and today's data say somebody else. */
export interface Disagreement {
  /** Id of the framework that the link names; `null`: nobody came first alone. */
  readonly was: string | null
  /** Ids of those that come first now; empty: nobody does. */
  readonly now: readonly string[]
  /** What these answers call for and was checked anew since the link was made. */
  readonly checkedSince: readonly { readonly framework: string; readonly criterion: string }[]
}

/**
 * Whether today's data still agree with the pick that a link carries (engine.md section 3, then and
 * now); `null` where they do, and where nothing is called for any more. Pure; never throws.
 *
 * @param was - the pick in the link; `null`: nobody came first alone.
 * @param madeOn - the day of the link's facts; `null`: they are today's.
 */
export function findDisagreement(
  dataset: Pick<DatasetCore, 'frameworks' | 'questions'>,
  model: Model,
  answers: Answers,
  was: string | null,
  madeOn: string | null,
): Disagreement | null {
  const verdict = judgeRows(model, toAnsweredRows(model, answers))
  const leading = listLeading(verdict).map((column) => model.frameworkIds[column] ?? '')
  const pick = verdict.kind === 'pick' ? (leading[0] ?? null) : null
  if (pick === was) return null
  const called = listCalledFor(dataset, answers)
  const checkedSince = dataset.frameworks
    .filter(({ id }) => id === was || leading.includes(id))
    .flatMap(({ id, traits }) =>
      called
        .filter((criterion) => {
          const trait = traits[criterion]
          const checkedOn = trait && 'checkedOn' in trait ? trait.checkedOn : undefined
          return checkedOn !== undefined && madeOn !== null && checkedOn > madeOn
        })
        .map((criterion) => ({ framework: id, criterion })),
    )
  return { was, now: leading, checkedSince }
}

function listCalledFor({ questions }: Pick<DatasetCore, 'questions'>, answers: Answers): string[] {
  const called = questions.flatMap(({ id, options }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (answer?.kind !== 'chosen') return []
    return Object.keys(options.find((option) => option.id === answer.option)?.needs ?? {})
  })
  return [...new Set(called)]
}
