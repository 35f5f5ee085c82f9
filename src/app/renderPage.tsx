import { dataset } from 'virtual:dataset'
import { evidence } from 'virtual:evidence'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { auditDataset } from '#audit/auditDataset.ts'
import { ComparePage } from '#ui/compare/ComparePage.tsx'
import { DraftsPage } from '#ui/drafts/DraftsPage.tsx'
import { EmbedPage } from '#ui/embedding/EmbedPage.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { FairnessPage } from '#ui/fairness/FairnessPage.tsx'
import { FirstStepsPage } from '#ui/firstSteps/FirstStepsPage.tsx'
import { MethodPage } from '#ui/method/MethodPage.tsx'
import { OwnDataPage } from '#ui/ownData/OwnDataPage.tsx'
import { PageContext } from '#ui/page/pageContext.ts'
import { FRAME_NAME, type PageName } from '#ui/page/pageName.ts'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { TeamPage } from '#ui/team/TeamPage.tsx'
import { translatePage } from '#words/translate.ts'
import type { MissingPage, RenderedPage, SharedPage } from './renderedPage.ts'
import { frontCard, language, model } from './renderGrounds.ts'
import { renderMissing } from './renderMissing.tsx'
import { renderShared } from './renderShared.tsx'
import { renderFrame, renderWizard } from './renderWizard.tsx'
import { toEmbedding } from './toEmbedding.ts'

const { frameworks } = dataset

/** Renders a page as it stands before anybody has done anything. */
export function renderPage(name: PageName | typeof FRAME_NAME): RenderedPage {
  switch (name) {
    case FRAME_NAME:
      return renderFrame()
    case 'index':
      return renderWizard()
    case 'team':
      return renderAround(name, 'teamTitle', 'teamDescription', <TeamPage />)
    case 'compare':
      return renderAround(
        name,
        'compareTitle',
        'compareDescription',
        <ComparePage frameworks={frameworks} />,
      )
    case 'drafts':
      return renderAround(name, 'draftsTitle', 'draftsDescription', <DraftsPage />)
    case 'first-steps':
      return renderAround(
        name,
        'firstStepsTitle',
        'firstStepsDescription',
        <FirstStepsPage frameworks={frameworks} />,
      )
    case 'how-it-works':
      return renderAround(name, 'methodTitle', 'methodDescription', <MethodPage />)
    case 'own-data': {
      const content = <OwnDataPage open={() => new Promise(() => {})} />
      return renderAround(name, 'dataTitle', 'dataDescription', content)
    }
    case 'in-your-docs': {
      const content = <EmbedPage {...toEmbedding(dataset, catalogue)} />
      return renderAround(name, 'embedTitle', 'embedDescription', content)
    }
    case 'how-fair': {
      // As of the dataset's own day, so that two builds of the same data are the same.
      const report = auditDataset(dataset, evidence, dataset.version)
      const content = <FairnessPage report={report} />
      return renderAround(name, 'fairTitle', 'fairDescription', content)
    }
  }
}

/** One page for each framework, and one for results in which nobody came first alone. */
export function listSharedPages(): SharedPage[] {
  return [renderShared(null), ...frameworks.map(renderShared)]
}

/** What stands where there is no page. */
export function renderMissingPage(site: string | null): MissingPage {
  return renderMissing(site)
}

type TitleKey = Parameters<typeof translatePage>[1]

function renderAround(
  name: PageName,
  title: TitleKey,
  description: TitleKey,
  content: ReactNode,
): RenderedPage {
  const everySource = { ...dataset, sources: evidence.sources }
  const page = { catalogue, dataset: everySource, model, evidence }
  return {
    ...language,
    path: `${name}.html`,
    title: translatePage(pageWords, 'pageTitle', { page: translatePage(pageWords, title) }),
    description: translatePage(pageWords, description),
    card: frontCard,
    embed: null,
    noScript: null,
    withoutProgram: null,
    body: renderToString(
      <FactsContext value={page}>
        <PageWordsContext value={pageWords}>
          <PageContext value={page}>{content}</PageContext>
        </PageWordsContext>
      </FactsContext>,
    ),
  }
}
