import { dataset } from 'virtual:dataset'
import { catalogue } from 'virtual:words/en'
import { renderToString } from 'react-dom/server'
import { compileModel } from '#engine/compileModel.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import { translate } from '#words/translate.ts'

/** What a page is made of at build time. */
export interface RenderedPage {
  readonly language: string
  readonly direction: string
  readonly title: string
  readonly description: string
  readonly noScript: string
  /** The markup of the components. */
  readonly body: string
}

/** Renders the first page as it stands before anybody has answered. */
export function renderPage(): RenderedPage {
  const store = createWizardStore(dataset.questions)
  const wizard = { dataset, model: compileModel(dataset), catalogue, store }
  return {
    language: catalogue.language,
    direction: catalogue.direction,
    title: translate(catalogue, 'pageTitle'),
    description: translate(catalogue, 'pageDescription'),
    noScript: translate(catalogue, 'noScript'),
    body: renderToString(<WizardRoot wizard={wizard} />),
  }
}
