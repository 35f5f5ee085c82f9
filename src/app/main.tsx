import { dataset } from 'virtual:dataset-core'
import { catalogue } from 'virtual:first-words/en'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { compileModel } from '#engine/model/compileModel.ts'
import { createDecider } from '#state/createDecider.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createLoadStore } from '#state/createLoadStore.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { findFirstQuestion } from '#state/findFirstQuestion.ts'
import { requestOnce } from '#state/requestOnce.ts'
import { whenReady } from '#state/whenReady.ts'
import '#ui/base.css'
import '#ui/page/RulesOfThumb.module.css'
import '#ui/page/WithoutProgram.module.css'
import '#ui/page/WithoutScripts.module.css'
import { createWhenIdle } from '#ui/createWhenIdle.ts'
import { prefetch } from '#ui/prefetch.ts'
import { reloadWhenStuck } from '#ui/reloadWhenStuck.ts'
import { WizardRoot } from '#ui/WizardRoot.tsx'
import { connectAddress } from './connectAddress.ts'
import { connectProgress } from './connectProgress.ts'
import { hasKept } from './hasKept.ts'
import { isPlain } from './isPlain.ts'
import { keepMeanwhile } from './keepMeanwhile.ts'
import { loadEvidence } from './loadEvidence.ts'
import type { Reading } from './reading.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

const model = compileModel(dataset)
const grounds = { dataset, model }
const store = createWizardStore(dataset.questions, findFirstQuestion(model))
const whenIdle = createWhenIdle(window)
const decider = createDecider(whenIdle)
const groundsOf = createGrounds(grounds)
const evidence = createLoadStore(loadEvidence)
const later = createLoadStore(async () =>
  (await import('./laterBundle.ts')).openLater(grounds, window),
)
const core = { dataset, model, catalogue, store, decider, groundsOf, evidence, later }
const wizard = { ...core, isOwn: false, asked: dataset.questions, guest: null }
/** Nobody brings anything: what is shown is the page as it stands. */
const isBlank = isPlain(location) && !hasKept(window)
let isShown = false

if (isBlank) {
  connect(null)
  show(root)
} else {
  whenReady(later, ({ reading }) => {
    connect(reading)
    show(root)
  })
  // What cannot be read now is left as it stands, in the address and in the browser.
  requestOnce(later, (loaded) => {
    if (!loaded) keepMeanwhile(dataset, store, later, window)
    show(root)
  })
}
whenReady(later, ({ reading }) => reading.connectTrial(store))
reloadWhenStuck([later, evidence], (place) => createRoot(place).render('drawn'), window)

/** @param reading - `null` where there is nothing to read. */
function connect(reading: Reading | null): void {
  connectProgress(dataset, store, reading, window, (text, before) => {
    // What has just changed is written into the history before anything else changes.
    queueMicrotask(() => {
      whenReady(later, (loaded) => loaded.reading.putAside(store, text, before, 'other-tab'))
      later.request()
    })
  })
  connectAddress(grounds, store, later, window)
}

function show(place: HTMLElement): void {
  if (isShown) return
  isShown = true
  prefetch(store, [later, evidence], whenIdle)
  store.subscribe(({ answers, overrides }) => {
    decider.prepare({ model: groundsOf(overrides).model, answers })
  })
  const app = (
    <StrictMode>
      <WizardRoot wizard={wizard} />
    </StrictMode>
  )
  // In turns that give way to whatever a person does meanwhile.
  if (isBlank) startTransition(() => void hydrateRoot(place, app))
  else createRoot(place).render(app)
}
