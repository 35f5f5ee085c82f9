import type { AnswerDifference } from '#engine/model/findDifferences.ts'
import type { LevelDifference } from '#engine/model/findLevelDifferences.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'
import { toName } from './toName.ts'

/** What is given otherwise, as one phrase: “JSON” for Interface, and so on. Pure. */
export function toDifferencePhrase(
  dataset: Pick<DatasetCore, 'frameworks' | 'criteria'>,
  catalogue: WizardCatalogue,
  differences: readonly AnswerDifference[],
  levels: readonly LevelDifference[],
): string {
  const answers = differences.map(({ question, answer, importance }) => {
    const texts = catalogue.questions[question]
    const topic = texts?.topic ?? question
    if (importance !== null) {
      const degree = translate(catalogue, `asImportance-${importance}`)
      return translate(catalogue, 'difference-importance', { topic, importance: degree })
    }
    if (answer?.kind === 'closed') return translate(catalogue, 'difference-closed', { topic })
    if (answer?.kind !== 'chosen') return translate(catalogue, 'difference-open', { topic })
    const option = texts?.options[answer.option]?.label ?? answer.option
    return translate(catalogue, 'difference-option', { topic, option })
  })
  const own = levels.map(({ framework, criterion, level }) => {
    const name = toName(dataset, framework)
    const about = dataset.criteria.find(({ id }) => id === criterion)?.name ?? criterion
    const key = level === null ? 'difference-published' : 'difference-level'
    return translate(catalogue, key, { name, criterion: about, level: level ?? 0 })
  })
  return joinList(catalogue.formats, [...answers, ...own])
}
