import { dataset } from 'virtual:dataset'
import { evidence } from 'virtual:evidence'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { auditDataset } from '#audit/auditDataset.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { Framework } from '#schema/framework.ts'
import { createDecider } from '#state/createDecider.ts'
import { createEvidenceStore } from '#state/createEvidenceStore.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { createNoDrafts } from '#state/drafts/createNoDrafts.ts'
import { findFirstQuestion } from '#state/findFirstQuestion.ts'
import { ComparePage } from '#ui/compare/ComparePage.tsx'
import { DraftsPage } from '#ui/drafts/DraftsPage.tsx'
import { EmbedPage } from '#ui/embedding/EmbedPage.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { FairnessPage } from '#ui/fairness/FairnessPage.tsx'
import { FirstStepsPage } from '#ui/firstSteps/FirstStepsPage.tsx'
import { GuestRoot } from '#ui/guest/GuestRoot.tsx'
import { GuestWithoutScripts } from '#ui/guest/GuestWithoutScripts.tsx'
import { MethodPage } from '#ui/method/MethodPage.tsx'
import { OwnDataPage } from '#ui/ownData/OwnDataPage.tsx'
import { PageContext } from '#ui/page/pageContext.ts'
import { FRAME_NAME, type PageName } from '#ui/page/pageName.ts'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { SharedWithoutScripts } from '#ui/page/SharedWithoutScripts.tsx'
import { WithoutScripts } from '#ui/page/WithoutScripts.tsx'
import { TeamPage } from '#ui/team/TeamPage.tsx'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import { WizardContext } from '#ui/wizardContext.ts'
import { translate, translatePage } from '#words/translate.ts'
import { type Card, toCard } from './cards/toCard.tsx'
import { toEmbedding } from './toEmbedding.ts'
import type { SocialPage } from './toSocialTags.ts'

/** What is said about a page, with the picture that goes with it. */
interface AnnouncedPage extends SocialPage {
  readonly card: Card
}

/** What a page is made of at build time. */
export interface RenderedPage extends AnnouncedPage {
  readonly language: string
  readonly direction: string
  /** The markup to show where scripts do not run; `null` where the page does not need them. */
  readonly noScript: string | null
  /** The markup of the components. */
  readonly body: string
}

const { frameworks } = dataset
const model = compileModel(dataset)
const language = { language: catalogue.language, direction: catalogue.direction }
const frontCard = toCard('front', dataset.frameworks, pageWords)

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

/** How the page of a shared result differs from that of the wizard: in what is said about it. */
export interface SharedPage extends AnnouncedPage {
  /** The markup to show first where scripts do not run. */
  readonly about: string
}

/** One page for each framework, and one for results in which nobody came first alone. */
export function listSharedPages(): SharedPage[] {
  return [renderShared(null), ...dataset.frameworks.map(renderShared)]
}

function renderShared(pick: Framework | null): SharedPage {
  const title = pick ? 'sharedTitle' : 'sharedTitleNobody'
  const description = pick ? 'sharedDescription' : 'sharedDescriptionNobody'
  const named = pick ? { name: pick.name } : {}
  return {
    path: pick ? `r/${pick.id}/` : 'r/',
    title: translatePage(pageWords, title, named),
    description: translatePage(pageWords, description, named),
    card: toCard(pick ?? 'nobody', dataset.frameworks, pageWords),
    embed: `oembed/r/${pick?.id ?? 'index'}.json`,
    about: renderToStaticMarkup(
      <PageWordsContext value={pageWords}>
        <PageContext value={{ catalogue, dataset, model, evidence }}>
          <SharedWithoutScripts pick={pick?.id ?? null} />
        </PageContext>
      </PageWordsContext>,
    ),
  }
}

/** A wizard in which nobody has done anything. */
function createWizard() {
  return {
    dataset,
    model,
    catalogue,
    store: createWizardStore(dataset.questions, findFirstQuestion(model)),
    drafts: createNoDrafts(),
    decider: createDecider(() => () => {}),
    groundsOf: createGrounds({ dataset, model }),
    evidence: createEvidenceStore(async () => ({ evidence, pageWords })),
    isOwn: false,
    asked: dataset.questions,
    guest: null,
  }
}

function renderFrame(): RenderedPage {
  const does = { restart: () => {}, onShared: () => {} }
  const guest = { resultAs: 'inline', locked: [], unread: [], ...does } as const
  const wizard = { ...createWizard(), guest }
  return {
    ...language,
    path: 'embed/',
    title: translate(catalogue, 'pageTitle'),
    description: translate(catalogue, 'pageDescription'),
    card: frontCard,
    embed: 'oembed/embed.json',
    noScript: renderToStaticMarkup(
      <WizardContext value={wizard}>
        <FactsContext value={wizard}>
          <GuestWithoutScripts />
        </FactsContext>
      </WizardContext>,
    ),
    body: renderToString(<GuestRoot wizard={wizard} />),
  }
}

function renderWizard(): RenderedPage {
  const wizard = createWizard()
  return {
    ...language,
    path: '',
    title: translate(catalogue, 'pageTitle'),
    description: translate(catalogue, 'pageDescription'),
    card: frontCard,
    embed: 'oembed/index.json',
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
    body: renderToString(
      <FactsContext value={page}>
        <PageWordsContext value={pageWords}>
          <PageContext value={page}>{content}</PageContext>
        </PageWordsContext>
      </FactsContext>,
    ),
  }
}
