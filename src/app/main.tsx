import { dataset } from 'virtual:dataset-core'
import { catalogue } from 'virtual:first-words/en'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { compileModel } from '#engine/model/compileModel.ts'
import { createDecider } from '#state/createDecider.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createLoadStore } from '#state/createLoadStore.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { findFirstQuestion } from '#state/findFirstQuestion.ts'
import '#ui/base.css'
import '#ui/page/WithoutScripts.module.css'
import { adoptEarlyChoice } from '#ui/adoptEarlyChoice.ts'
import { createWhenIdle } from '#ui/createWhenIdle.ts'
import { prefetch } from '#ui/prefetch.ts'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import { connectAddress } from './connectAddress.ts'
import { connectDrafts } from './connectDrafts.ts'
import { connectProgress } from './connectProgress.ts'
import { connectTrial } from './connectTrial.ts'
import { loadEvidence } from './loadEvidence.ts'
import { loadLater } from './loadLater.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

const model = compileModel(dataset)
const store = createWizardStore(dataset.questions, findFirstQuestion(model))
const whenIdle = createWhenIdle(window)
const decider = createDecider(whenIdle)
const groundsOf = createGrounds({ dataset, model })
const evidence = createLoadStore(loadEvidence)
const later = createLoadStore(loadLater)
const drafts = connectDrafts(window)
const core = { dataset, model, catalogue, store, drafts }
const home = { isOwn: false, asked: dataset.questions, guest: null }
const wizard = { ...core, decider, groundsOf, evidence, later, ...home }
connectProgress(dataset, store, window)
connectAddress({ dataset, model }, store, drafts, window)
connectTrial(dataset, store, window)
adoptEarlyChoice(store, root)
prefetch(store, [later, evidence], whenIdle)
store.subscribe(({ answers, overrides }) => {
  decider.prepare({ model: groundsOf(overrides).model, answers })
})

hydrateRoot(
  root,
  <StrictMode>
    <WizardRoot wizard={wizard} />
  </StrictMode>,
)
