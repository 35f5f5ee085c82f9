import { dataset } from 'virtual:dataset'
import { evidence } from 'virtual:evidence'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { createDecider } from '#state/createDecider.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createLoadStore } from '#state/createLoadStore.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { findFirstQuestion } from '#state/findFirstQuestion.ts'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { GuestRoot } from '#ui/guest/GuestRoot.tsx'
import { GuestWithoutScripts } from '#ui/guest/GuestWithoutScripts.tsx'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { WithoutProgram } from '#ui/page/WithoutProgram.tsx'
import { WithoutScripts } from '#ui/page/WithoutScripts.tsx'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import type { Guest, Wizard } from '#ui/wizard.ts'
import { WizardContext } from '#ui/wizardContext.ts'
import { translate } from '#words/translate.ts'
import type { RenderedPage } from './renderedPage.ts'
import { frontCard, language, model } from './renderGrounds.ts'

/** The wizard as it begins, on its own page. */
export function renderWizard(): RenderedPage {
  const wizard = { ...createWizard(), guest: null }
  const parts = { shown: <WizardRoot wizard={wizard} />, noScript: <WithoutScripts /> }
  return renderParts({ path: '', embed: 'oembed/index.json' }, wizard, parts)
}

/** The same in a frame of somebody else's page, which has said nothing yet. */
export function renderFrame(): RenderedPage {
  const does = { restart: () => {}, onShared: () => {} }
  const guest: Guest = { resultAs: 'inline', locked: [], unread: [], ...does }
  const wizard = { ...createWizard(), guest }
  const parts = { shown: <GuestRoot wizard={wizard} />, noScript: <GuestWithoutScripts /> }
  return renderParts({ path: 'embed/', embed: 'oembed/embed.json' }, wizard, parts)
}

/** A wizard in which nobody has done anything. */
function createWizard(): Omit<Wizard, 'guest'> {
  return {
    dataset,
    model,
    catalogue,
    store: createWizardStore(dataset.questions, findFirstQuestion(model)),
    decider: createDecider(() => () => {}),
    groundsOf: createGrounds({ dataset, model }),
    evidence: createLoadStore(async () => ({ evidence, pageWords })),
    later: createLoadStore(() => new Promise(() => {})),
    isOwn: false,
    asked: dataset.questions,
  }
}

function renderParts(
  place: Pick<RenderedPage, 'path' | 'embed'>,
  wizard: Wizard,
  { shown, noScript }: { readonly shown: ReactNode; readonly noScript: ReactNode },
): RenderedPage {
  return {
    ...language,
    ...place,
    title: translate(catalogue, 'pageTitle'),
    description: translate(catalogue, 'pageDescription'),
    card: frontCard,
    noScript: renderToStaticMarkup(
      <WizardContext value={wizard}>
        <FactsContext value={wizard}>{noScript}</FactsContext>
      </WizardContext>,
    ),
    withoutProgram: renderToStaticMarkup(
      <PageWordsContext value={pageWords}>
        <WithoutProgram />
      </PageWordsContext>,
    ),
    body: renderToString(shown),
  }
}
