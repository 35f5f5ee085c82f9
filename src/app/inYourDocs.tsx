import { dataset } from 'virtual:dataset'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import '#ui/base.css'
import { EmbedPage } from '#ui/embedding/EmbedPage.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { PageBoundary } from '#ui/page/PageBoundary.tsx'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { toEmbedding } from './toEmbedding.ts'

const root = document.getElementById('root')
if (!root) throw new Error('in-your-docs.html has no element with the id "root"')

hydrateRoot(
  root,
  <StrictMode>
    <FactsContext value={{ catalogue, dataset }}>
      <PageWordsContext value={pageWords}>
        <PageBoundary isWhole>
          <EmbedPage {...toEmbedding(dataset, catalogue)} />
        </PageBoundary>
      </PageWordsContext>
    </FactsContext>
  </StrictMode>,
)
