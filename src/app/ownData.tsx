import { dataset } from 'virtual:dataset'
import { pageWords } from 'virtual:page-words/en'
import { catalogue } from 'virtual:words/en'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import '#ui/base.css'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { OwnDataPage } from '#ui/ownData/OwnDataPage.tsx'
import { PageBoundary } from '#ui/page/PageBoundary.tsx'
import { PageWordsContext } from '#ui/page/pageWordsContext.ts'
import { openOwnData } from './openOwnData.ts'

const root = document.getElementById('root')
if (!root) throw new Error('own-data.html has no element with the id "root"')

const words = { catalogue, pageWords }

hydrateRoot(
  root,
  <StrictMode>
    <FactsContext value={{ catalogue, dataset }}>
      <PageWordsContext value={pageWords}>
        <PageBoundary isWhole>
          <OwnDataPage open={(file) => openOwnData(words, file)} />
        </PageBoundary>
      </PageWordsContext>
    </FactsContext>
  </StrictMode>,
)
