import { useId, useState } from 'react'
import type { Decision } from '#engine/decide.ts'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { useEvidence } from '#ui/useEvidence.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { KEPT_FORMS, type KeptForm, toFile } from './keptForms.ts'
import styles from './ShareSection.module.css'

type Told = 'copyDone' | 'keepSaved' | 'keepFailed'

/** The decision in a form to keep: copied, or saved as a file. What makes it loads when asked. */
export function KeepRecord({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const id = useId()
  const { dataset, model, catalogue, isOwn } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const overrides = useWizardState((state) => state.overrides)
  const evidence = useEvidence()
  const [form, setForm] = useState<KeptForm>('madr')
  const [told, setTold] = useState<Told | null>(null)
  if (evidence.kind !== 'ready') return null
  const { pageWords, evidence: behind } = evidence.loaded
  const keep = async (use: (text: string) => Promise<Told>) => {
    try {
      const { makeKept } = await import('./makeKept.ts')
      const grounds = { dataset, model, catalogue: { ...catalogue, ...pageWords } }
      const on = new Date().toISOString().slice(0, 10)
      const site = isOwn ? null : new URL('./', document.baseURI).href
      const recorded = { answers, overrides, decision, on, site }
      setTold(await use(makeKept(form, grounds, behind.precedents, recorded)))
    } catch {
      setTold('keepFailed')
    }
  }
  const copy = async (text: string): Promise<Told> => {
    await navigator.clipboard.writeText(text)
    return 'copyDone'
  }
  const save = async (text: string): Promise<Told> => {
    const { name, type } = toFile(form)
    saveFile(new File([text], name, { type }))
    return 'keepSaved'
  }
  return (
    <div>
      <label htmlFor={id}>{t('keepAs')}</label>
      <div className={styles.field}>
        <select
          id={id}
          className={styles.text}
          value={form}
          onChange={(event) =>
            setForm(KEPT_FORMS.find((one) => one === event.target.value) ?? form)
          }
        >
          {KEPT_FORMS.map((one) => (
            <option key={one} value={one}>
              {t(`keep-${one}`)}
            </option>
          ))}
        </select>
        <SecondaryButton onPress={() => keep(copy)}>{t('keepCopy')}</SecondaryButton>
        <SecondaryButton onPress={() => keep(save)}>{t('keepSave')}</SecondaryButton>
      </div>
      <p className={styles.told} role="status">
        {told === null ? '' : t(told)}
      </p>
    </div>
  )
}

/** Saves a file as if somebody had followed a link to it. */
function saveFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  URL.revokeObjectURL(address)
}
