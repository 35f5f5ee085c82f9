import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Decision } from '#engine/decide.ts'
import type { Draft } from '#state/drafts/draft.ts'
import { findKept } from '#state/drafts/findKept.ts'
import { toDraftContent } from '#state/toDraftContent.ts'
import { NameForm } from '#ui/controls/NameForm.tsx'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useDraftStore } from '#ui/drafts/useDraftStore.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { KeptDraft } from './KeptDraft.tsx'
import styles from './ShareSection.module.css'
import { useDraftName } from './useDraftName.ts'

/** The decision under a name in this browser; where it is kept already, as what. */
export function KeepDraft({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { dataset, model, store } = useWizard()
  const draftStore = useDraftStore()
  const told = useRef<HTMLDivElement>(null)
  /** What was to be updated, but another tab has deleted it. */
  const [gone, setGone] = useState<Draft | null>(null)
  const drafts = useStore(draftStore, (state) => state.drafts)
  const answers = useWizardState((state) => state.answers)
  const overrides = useWizardState((state) => state.overrides)
  const mode = useWizardState((state) => state.mode)
  const from = useWizardState((state) => state.draft)
  const { verdict } = decision
  const pick = verdict.kind === 'pick' ? (model.frameworkIds[verdict.framework] ?? null) : null
  const proposed = useDraftName(pick)
  const content = toDraftContent(dataset, { answers, overrides, mode }, pick)
  const kept = findKept(drafts, content.fragment, from)
  const origin = drafts.find(({ id }) => id === from)
  const keep = (name: string) => {
    draftStore.getState().draftKept({ name, ...content })
    const { news } = draftStore.getState()
    if (news?.kind === 'kept') store.getState().decisionKept(news.id)
    setGone(null)
    told.current?.focus()
  }
  const update = (draft: Draft) => {
    draftStore.getState().draftUpdated(draft.id, content)
    setGone(draftStore.getState().news?.kind === 'gone' ? draft : null)
    told.current?.focus()
  }
  return (
    <div>
      {kept && (!origin || origin === kept) ? null : (
        <NameForm
          label={t('draftKeepAs')}
          submit={t(origin ? 'draftKeepNew' : 'draftKeep')}
          proposed={proposed}
          onName={keep}
        >
          {origin ? (
            <SecondaryButton onPress={() => update(origin)}>
              {t('draftUpdate', { name: origin.name })}
            </SecondaryButton>
          ) : null}
        </NameForm>
      )}
      <div ref={told} className={styles.kept} tabIndex={-1}>
        {kept ? <KeptDraft draft={kept} /> : null}
        {gone && !kept ? <p>{t('draftGone', { name: gone.name })}</p> : null}
      </div>
    </div>
  )
}
