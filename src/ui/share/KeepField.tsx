import { useId, useState } from 'react'
import styles from '#ui/controls/Field.module.css'
import { SecondaryButton } from '#ui/controls/SecondaryButton.tsx'
import { saveFile } from '#ui/saveFile.ts'
import { useLaterText } from '#ui/useLaterText.ts'

/** A form in which something can be kept. */
export interface KeepForm<Id extends string> {
  readonly id: Id
  readonly label: string
  /** What it is called as a file, and of which type it is. */
  readonly file: { readonly name: string; readonly type: string }
}

interface KeepFieldProps<Id extends string> {
  readonly forms: readonly [KeepForm<Id>, ...KeepForm<Id>[]]
  readonly make: (form: Id) => Promise<string>
}

type Told = 'copyDone' | 'keepSaved' | 'keepFailed'

/** Something to keep, in one of several forms: copied, or saved as a file. */
export function KeepField<Id extends string>({ forms, make }: KeepFieldProps<Id>) {
  const t = useLaterText()
  const id = useId()
  const [chosen, setChosen] = useState(forms[0].id)
  const [told, setTold] = useState<Told | null>(null)
  const form = forms.find((one) => one.id === chosen) ?? forms[0]
  const keep = async (use: (text: string) => Promise<Told>) => {
    try {
      setTold(await use(await make(form.id)))
    } catch {
      setTold('keepFailed')
    }
  }
  const copy = async (text: string): Promise<Told> => {
    await navigator.clipboard.writeText(text)
    return 'copyDone'
  }
  const save = async (text: string): Promise<Told> => {
    saveFile(new File([text], form.file.name, { type: form.file.type }))
    return 'keepSaved'
  }
  return (
    <div>
      <label htmlFor={id}>{t('keepAs')}</label>
      <div className={styles.field}>
        <select
          id={id}
          className={styles.text}
          value={form.id}
          onChange={(event) =>
            setChosen(forms.find((one) => one.id === event.target.value)?.id ?? chosen)
          }
        >
          {forms.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
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
