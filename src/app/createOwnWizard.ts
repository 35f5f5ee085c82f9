import type { ParsedOwnDataset } from '#dataset/parseOwnDataset.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import type { PageWords, WizardCatalogue } from '#schema/catalogue.ts'
import { createDecider } from '#state/createDecider.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createLoadStore } from '#state/createLoadStore.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { createNoDrafts } from '#state/drafts/createNoDrafts.ts'
import { findFirstQuestion } from '#state/findFirstQuestion.ts'
import type { LoadedEvidence } from '#state/loadedEvidence.ts'
import { createWhenIdle } from '#ui/createWhenIdle.ts'
import type { Later } from '#ui/later.ts'
import { laterParts } from '#ui/laterParts.ts'
import type { Wizard } from '#ui/wizard.ts'
import { toSubject } from '#words/toSubject.ts'

/** The words of the site, in which somebody's own data are shown. */
export interface SiteWords {
  readonly catalogue: WizardCatalogue
  readonly pageWords: PageWords
}

/** Nothing stands behind somebody's own data but what they say themselves. */
const NOTHING = {
  guides: {},
  features: [],
  claims: [],
  precedents: [],
  personas: [],
  acceptedOverlaps: [],
} as const

/**
 * A wizard on somebody's own data: nothing ties it to the address or to what this browser keeps,
 * for its answers mean nothing anywhere else.
 */
export function createOwnWizard(
  words: SiteWords,
  { dataset, title, subject: stated, words: own }: Extract<ParsedOwnDataset, { kind: 'ok' }>,
): Wizard {
  const model = compileModel(dataset)
  const picks = model.picks.flatMap((column) => dataset.frameworks[column]?.name ?? [])
  const subject = toSubject(words.pageWords, title, stated, picks)
  const store = createWizardStore(dataset.questions, findFirstQuestion(model))
  const decider = createDecider(createWhenIdle(window))
  const groundsOf = createGrounds({ dataset, model })
  const pageWords = { ...words.pageWords, subject }
  const evidence = createLoadStore<LoadedEvidence>(async () => ({
    evidence: { ...NOTHING, sources: dataset.sources },
    pageWords,
  }))
  evidence.request()
  store.subscribe(({ answers, overrides }) => {
    decider.prepare({ model: groundsOf(overrides).model, answers })
  })
  const catalogue = { ...words.catalogue, ...own, subject }
  const drafts = createNoDrafts()
  const later = createLoadStore<Later>(async () => ({
    parts: laterParts,
    dataset,
    catalogue,
    drafts,
  }))
  later.request()
  const core = { dataset, model, catalogue, store, decider, groundsOf, evidence, later }
  return { ...core, isOwn: true, asked: dataset.questions, guest: null }
}
