import { useId } from 'react'
import { focusTrial } from '#ui/trial/focusTrial.ts'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './OwnLevels.module.css'
import { toPublishedLevel } from './toPublishedLevel.ts'

interface LevelChoiceProps {
  /** The ids of both. */
  readonly framework: string
  readonly criterion: string
}

/** How far a framework goes on a criterion: what is published, or a level of one's own instead. */
export function LevelChoice({ framework, criterion }: LevelChoiceProps) {
  const t = useLaterText()
  const id = useId()
  const { store } = useWizard()
  const dataset = useDataset()
  const rated = dataset.frameworks.find((one) => one.id === framework)
  const judged = dataset.criteria.find((one) => one.id === criterion)
  const trait = rated?.traits[criterion]
  if (!rated || !judged || !trait) return null
  const published = toPublishedLevel(trait)
  const level = 'level' in trait ? trait.level : null
  const choose = (value: string, select: Element) => {
    const chosen = value === '' ? published : Number(value)
    store.getState().levelTried(framework, criterion, chosen === published ? null : chosen)
    // Reasons change places with their levels, and what was used here may go.
    requestAnimationFrame(() => {
      if (!select.isConnected) focusTrial()
    })
  }
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t('levelLabel', { name: rated.name, criterion: judged.name })}</label>
      <select
        id={id}
        className={styles.select}
        value={level ?? ''}
        onChange={(event) => choose(event.target.value, event.target)}
      >
        {published === null ? <option value="">{t('levelUnrated')}</option> : null}
        {judged.levels.map((meaning, one) => (
          <option key={meaning} value={one}>
            {t(one === published ? 'levelPublished' : 'levelOption', { level: one, meaning })}
          </option>
        ))}
      </select>
    </div>
  )
}
