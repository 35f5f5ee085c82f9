import { dataset } from 'virtual:dataset'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { compileModel } from '#engine/model/compileModel.ts'
import '#ui/base.css'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { PageBoundary } from '#ui/page/PageBoundary.tsx'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { TeamBoard } from '#ui/team/TeamBoard.tsx'
import '#ui/team/TeamPage.tsx'
import { TeamContext } from '#ui/team/teamContext.ts'
import { TEAM_ID } from '#ui/team/teamId.ts'
import { createTeamText } from './createTeamText.ts'

const root = document.getElementById(TEAM_ID)
if (!root) throw new Error(`team.html has no element with the id "${TEAM_ID}"`)

const text = createTeamText(window)
const grounds = { dataset, model: compileModel(dataset), catalogue: { ...catalogue, ...pageWords } }

// Not hydrated: what stands in the address is there from the first moment on.
createRoot(root).render(
  <StrictMode>
    <FactsContext value={grounds}>
      <TeamContext value={grounds}>
        <PageWordsContext value={pageWords}>
          <PageBoundary>
            <TeamBoard initial={text.read()} onChange={text.keep} />
          </PageBoundary>
        </PageWordsContext>
      </TeamContext>
    </FactsContext>
  </StrictMode>,
)

// Another link followed on this page is another team.
addEventListener('hashchange', () => location.reload())
