import type { Disagreement } from '#engine/advice/findDisagreement.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
import { toName } from './toName.ts'
import { toTodaySentence } from './toTodaySentence.ts'

const MOST_NAMED = 4

/**
 * That today's data do not agree with the pick of a link, in sentences: who came first was, who
 * does now, and which facts behind it were checked anew. Pure; never throws.
 *
 * @param day - the day of the link's facts, as the language writes it; `null`: they are today's.
 * @param from - whether it is a link or a decision that the person has kept.
 */
export function toDisagreementSentence(
  dataset: Pick<DatasetCore, 'frameworks' | 'criteria'>,
  catalogue: WizardCatalogue,
  { was, now, checkedSince }: Disagreement,
  day: string | null,
  from: 'link' | 'draft' = 'link',
): string {
  const nameOf = (id: string) => toName(dataset, id)
  const wasKey = from === 'draft' ? 'then-kept' : day === null ? 'then-here' : 'then'
  const facts = checkedSince.slice(0, MOST_NAMED).map(({ framework, criterion }) =>
    translate(catalogue, 'levelLabel', {
      name: nameOf(framework),
      criterion: dataset.criteria.find(({ id }) => id === criterion)?.name ?? criterion,
    }),
  )
  const more = checkedSince.length - facts.length
  return [
    was === null
      ? translate(catalogue, `${wasKey}-nobody`, { day: day ?? '' })
      : translate(catalogue, `${wasKey}-pick`, { day: day ?? '', name: nameOf(was) }),
    toTodaySentence(dataset, catalogue, now),
    ...(facts.length === 0
      ? []
      : [
          translate(catalogue, more > 0 ? 'checkedSinceMore' : 'checkedSince', {
            facts: more > 0 ? facts.join(', ') : joinList(catalogue.formats, facts),
            count: more,
          }),
        ]),
  ].join(' ')
}
