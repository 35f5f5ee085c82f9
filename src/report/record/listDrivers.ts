import type { Answers } from '#schema/answer.ts'
import { translate, translatePage } from '#words/translate.ts'
import type { RecordGrounds } from './weighOptions.ts'

const FACTORS = { normal: 1, important: 2, must: 2 }

/** The answers that count, weightiest first, each with its importance and what is only assumed. */
export function listDrivers(
  { dataset, catalogue }: Pick<RecordGrounds, 'dataset' | 'catalogue'>,
  answers: Answers,
): string[] {
  const drivers = dataset.questions.flatMap(({ id, weight }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (answer?.kind !== 'chosen') return []
    const { option, importance, isAssumed, isSetBySite } = answer
    const texts = catalogue.questions[id]
    const notes = [
      ...(importance === 'normal' ? [] : [translate(catalogue, `asImportance-${importance}`)]),
      ...(isAssumed ? [translatePage(catalogue, 'recordUsual')] : []),
      ...(isSetBySite ? [translatePage(catalogue, 'recordSetBySite')] : []),
    ]
    const said = `${texts?.topic ?? id}: ${texts?.options[option]?.label ?? option}`
    const text = notes.length === 0 ? said : `${said} (${notes.join(', ')})`
    return [{ text, weight: weight * FACTORS[importance] }]
  })
  return drivers.toSorted((one, other) => other.weight - one.weight).map(({ text }) => text)
}
