import { dataset } from 'virtual:dataset'
import { evidence } from 'virtual:evidence'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { auditDataset } from '#audit/auditDataset.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { createDecider } from '#state/createDecider.ts'
import { createEvidenceStore } from '#state/createEvidenceStore.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { findFirstQuestion } from '#state/findFirstQuestion.ts'
import { ComparePage } from '#ui/compare/ComparePage.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { FairnessPage } from '#ui/fairness/FairnessPage.tsx'
import { FirstStepsPage } from '#ui/firstSteps/FirstStepsPage.tsx'
import { WithoutScripts } from '#ui/frame/WithoutScripts.tsx'
import { MethodPage } from '#ui/method/MethodPage.tsx'
import { PageContext } from '#ui/page/pageContext.ts'
import type { PageName } from '#ui/page/pageName.ts'
import { SharedWithoutScripts } from '#ui/page/SharedWithoutScripts.tsx'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import { WizardContext } from '#ui/wizardContext.ts'
import { translate, translatePage } from '#words/translate.ts'

/** What a page is made of at build time. */
export interface RenderedPage {
  readonly language: string
  readonly direction: string
  readonly title: string
  readonly description: string
  /** The markup to show where scripts do not run; `null` where the page does not need them. */
  readonly noScript: string | null
  /** The markup of the components. */
  readonly body: string
}

const model = compileModel(dataset)
const language = { language: catalogue.language, direction: catalogue.direction }

/** Renders a page as it stands before anybody has done anything. */
export function renderPage(name: PageName): RenderedPage {
  switch (name) {
    case 'index':
      return renderWizard()
    case 'compare':
      return renderAround('compareTitle', 'compareDescription', <ComparePage />)
    case 'first-steps':
      return renderAround('firstStepsTitle', 'firstStepsDescription', <FirstStepsPage />)
    case 'how-it-works':
      return renderAround('methodTitle', 'methodDescription', <MethodPage />)
    case 'how-fair': {
      // As of the dataset's own day, so that two builds of the same data are the same.
      const report = auditDataset(dataset, evidence, dataset.version)
      return renderAround('fairTitle', 'fairDescription', <FairnessPage report={report} />)
    }
  }
}

/** How the page of a shared result differs from that of the wizard: in what is said about it. */
export interface SharedPage {
  /** Below the folder of the site, with a slash at the end. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** The markup to show first where scripts do not run. */
  readonly about: string
}

/** One page for each framework, and one for results in which nobody came first alone. */
export function listSharedPages(): SharedPage[] {
  return [
    renderShared(null, 'sharedTitleNobody', 'sharedDescriptionNobody', ''),
    ...dataset.frameworks.map(({ id, name }) =>
      renderShared(id, 'sharedTitle', 'sharedDescription', name),
    ),
  ]
}

function renderShared(
  pick: string | null,
  title: TitleKey,
  description: TitleKey,
  name: string,
): SharedPage {
  return {
    path: pick === null ? 'r/' : `r/${pick}/`,
    title: translatePage(pageWords, title, { name }),
    description: translatePage(pageWords, description, { name }),
    about: renderToStaticMarkup(
      <PageContext value={{ catalogue, dataset, model, evidence, pageWords }}>
        <SharedWithoutScripts pick={pick} />
      </PageContext>,
    ),
  }
}

function renderWizard(): RenderedPage {
  const wizard = {
    dataset,
    model,
    catalogue,
    store: createWizardStore(dataset.questions, findFirstQuestion(model)),
    decider: createDecider(() => () => {}),
    groundsOf: createGrounds({ dataset, model }),
    evidence: createEvidenceStore(async () => ({ evidence, pageWords })),
  }
  return {
    ...language,
    title: translate(catalogue, 'pageTitle'),
    description: translate(catalogue, 'pageDescription'),
    noScript: renderToStaticMarkup(
      <WizardContext value={wizard}>
        <FactsContext value={wizard}>
          <WithoutScripts />
        </FactsContext>
      </WizardContext>,
    ),
    body: renderToString(<WizardRoot wizard={wizard} />),
  }
}

type TitleKey = Parameters<typeof translatePage>[1]

function renderAround(title: TitleKey, description: TitleKey, content: ReactNode): RenderedPage {
  const everySource = { ...dataset, sources: evidence.sources }
  const page = { catalogue, dataset: everySource, model, evidence, pageWords }
  return {
    ...language,
    title: translatePage(pageWords, 'pageTitle', { page: translatePage(pageWords, title) }),
    description: translatePage(pageWords, description),
    noScript: null,
    body: renderToString(
      <FactsContext value={page}>
        <PageContext value={page}>{content}</PageContext>
      </FactsContext>,
    ),
  }
}
