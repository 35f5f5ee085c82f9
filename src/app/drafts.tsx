import { dataset } from 'virtual:dataset'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { compileModel } from '#engine/model/compileModel.ts'
import '#ui/base.css'
import '#ui/drafts/DraftsPage.tsx'
import { DraftList } from '#ui/drafts/DraftList.tsx'
import { DraftBookContext } from '#ui/drafts/draftBookContext.ts'
import { DRAFTS_ID } from '#ui/drafts/draftsId.ts'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { PageBoundary } from '#ui/page/PageBoundary.tsx'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { connectDrafts } from './connectDrafts.ts'

const root = document.getElementById(DRAFTS_ID)
if (!root) throw new Error('drafts.html has no element with the id "drafts"')

const grounds = { dataset, model: compileModel(dataset) }
const store = connectDrafts(window)

createRoot(root).render(
  <StrictMode>
    <FactsContext value={{ catalogue, dataset }}>
      <DraftBookContext value={{ store, grounds, catalogue, pageWords }}>
        <PageWordsContext value={pageWords}>
          <PageBoundary>
            <DraftList />
          </PageBoundary>
        </PageWordsContext>
      </DraftBookContext>
    </FactsContext>
  </StrictMode>,
)
