import type { Model } from '#engine/model/model.ts'
import type { Relaxation } from '#engine/verdict/findRelaxations.ts'
import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { DatasetCore } from '#schema/dataset.ts'
import { joinList } from '#words/joinList.ts'
import { translate } from '#words/translate.ts'

/** What one can be told about a relaxation with: names, topics and words. */
interface Told {
  readonly dataset: Pick<DatasetCore, 'frameworks'>
  readonly model: Pick<Model, 'questions'>
  readonly catalogue: WizardCatalogue
}

/** How a framework that is ruled out could be had back, in a sentence. Pure; never throws. */
export function toWayBackSentence(
  { dataset, model, catalogue }: Told,
  { framework, steps }: Relaxation,
): string {
  const topicsOf = (kind: 'unmark' | 'change') =>
    steps
      .filter((step) => step.kind === kind)
      .map(({ question }) => {
        const id = model.questions[question]?.id ?? ''
        return catalogue.questions[id]?.topic ?? id
      })
  const topics = joinList(catalogue.formats, [...topicsOf('unmark'), ...topicsOf('change')])
  const name = dataset.frameworks[framework]?.name ?? ''
  const isUnmarking = topicsOf('change').length === 0
  return translate(catalogue, isUnmarking ? 'wayBack-unmark' : 'wayBack-change', { name, topics })
}
