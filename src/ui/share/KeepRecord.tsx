import type { Decision } from '#engine/decide.ts'
import { toLocalDay } from '#ui/toLocalDay.ts'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useDataset } from '#ui/useDataset.ts'
import { useEvidence } from '#ui/useEvidence.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { KeepField } from './KeepField.tsx'
import { KEPT_FORMS, type KeptForm, toFile } from './keptForms.ts'

/** The decision in a form to keep. What makes it loads when asked. */
export function KeepRecord({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model, isOwn } = useWizard()
  const catalogue = useCatalogue()
  const dataset = useDataset()
  const answers = useWizardState((state) => state.answers)
  const overrides = useWizardState((state) => state.overrides)
  const evidence = useEvidence()
  if (evidence.kind !== 'ready') return null
  const { pageWords, evidence: behind } = evidence.loaded
  const make = async (form: KeptForm) => {
    const { makeKept } = await import('./makeKept.ts')
    const grounds = { dataset, model, catalogue: { ...catalogue, ...pageWords } }
    const on = toLocalDay(new Date())
    const site = isOwn ? null : new URL('./', document.baseURI).href
    return makeKept(form, grounds, behind.precedents, { answers, overrides, decision, on, site })
  }
  const toForm = (id: KeptForm) => ({ id, label: t(`keep-${id}`), file: toFile(id) })
  const [first, ...others] = KEPT_FORMS
  return <KeepField forms={[toForm(first), ...others.map(toForm)]} make={make} />
}
