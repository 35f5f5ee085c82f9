import { dataset } from 'virtual:dataset'
import { evidence } from 'virtual:evidence'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Framework } from '#schema/framework.ts'
import { PageContext } from '#ui/page/pageContext.ts'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { SharedWithoutScripts } from '#ui/page/SharedWithoutScripts.tsx'
import { translatePage } from '#words/translate.ts'
import { toCard } from './cards/toCard.tsx'
import type { SharedPage } from './renderedPage.ts'
import { model } from './renderGrounds.ts'

/** The page of a result that somebody shares; `null`: nobody came first alone. */
export function renderShared(pick: Framework | null): SharedPage {
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
