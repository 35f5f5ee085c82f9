import { useStore } from 'zustand'
import { toFreeName } from '#state/drafts/toFreeName.ts'
import { useDraftStore } from '#ui/drafts/useDraftStore.ts'
import { formatDay } from '#ui/formatDay.ts'
import { toLocalDay } from '#ui/toLocalDay.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'

/** A name that no kept decision has: who comes first, and today. @param pick - `null`: nobody alone. */
export function useDraftName(pick: string | null): string {
  const t = useLaterText()
  const { dataset, catalogue } = useWizard()
  const drafts = useDraftStore()
  const kept = useStore(drafts, (state) => state.drafts)
  const day = formatDay(catalogue, toLocalDay(new Date()))
  const name = dataset.frameworks.find(({ id }) => id === pick)?.name
  return toFreeName(
    kept,
    name === undefined ? t('draftNameNobody', { day }) : t('draftName', { name, day }),
  )
}
