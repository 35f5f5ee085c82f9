import { dataset } from 'virtual:dataset'
import { catalogue } from 'virtual:words/en'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { compileModel } from '#engine/model/compileModel.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import '#ui/base.css'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import { adoptEarlyChoice } from './adoptEarlyChoice.ts'
import { connectAddress } from './connectAddress.ts'
import { connectProgress } from './connectProgress.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

const store = createWizardStore(dataset.questions)
const wizard = { dataset, model: compileModel(dataset), catalogue, store }
connectProgress(dataset, store, window)
connectAddress(dataset, store, window)
adoptEarlyChoice(store, root)

hydrateRoot(
  root,
  <StrictMode>
    <WizardRoot wizard={wizard} />
  </StrictMode>,
)
