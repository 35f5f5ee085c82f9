import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Decision } from '#engine/decide.ts'
import { findKept } from '#state/drafts/findKept.ts'
import { toFreeName } from '#state/drafts/toFreeName.ts'
import { toDraftContent } from '#state/toDraftContent.ts'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { formatInstant } from '#ui/formatInstant.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { KeepDraftForm } from './KeepDraftForm.tsx'
import { KeptDraft } from './KeptDraft.tsx'
import styles from './ShareSection.module.css'

/** The decision under a name in this browser; where it is kept already, as what. */
export function KeepDraft({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, model, catalogue, store, drafts: draftStore } = useWizard()
  const told = useRef<HTMLDivElement>(null)
  const drafts = useStore(draftStore, (state) => state.drafts)
  const answers = useWizardState((state) => state.answers)
  const overrides = useWizardState((state) => state.overrides)
  const mode = useWizardState((state) => state.mode)
  const from = useWizardState((state) => state.draft)
  const { verdict } = decision
  const pick = verdict.kind === 'pick' ? (model.frameworkIds[verdict.framework] ?? null) : null
  const content = toDraftContent(dataset, { answers, overrides, mode }, pick)
  const kept = findKept(drafts, content.fragment, from)
  const origin = drafts.find(({ id }) => id === from)
  const day = formatInstant(catalogue.formats, new Date().toISOString(), 'day')
  const name = dataset.frameworks.find(({ id }) => id === pick)?.name
  const proposed =
    name === undefined ? t('draftNameNobody', { day }) : t('draftName', { name, day })
  const keep = (chosen: string) => {
    draftStore.getState().draftKept({ name: chosen, ...content })
    const { news } = draftStore.getState()
    if (news?.kind === 'kept') store.getState().decisionKept(news.id)
    told.current?.focus()
  }
  const update = (id: string) => {
    draftStore.getState().draftUpdated(id, content)
    told.current?.focus()
  }
  return (
    <div>
      {kept ? null : (
        <KeepDraftForm
          label={t(origin ? 'draftKeepNew' : 'draftKeep')}
          proposed={toFreeName(drafts, proposed)}
          onKeep={keep}
        >
          {origin ? (
            <SecondaryButton onPress={() => update(origin.id)}>
              {t('draftUpdate', { name: origin.name })}
            </SecondaryButton>
          ) : null}
        </KeepDraftForm>
      )}
      <div ref={told} className={styles.kept} tabIndex={-1} role="status">
        {kept ? <KeptDraft draft={kept} /> : null}
      </div>
    </div>
  )
}
