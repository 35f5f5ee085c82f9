import type { CriteriaChoice } from '#report/selectCriteria.ts'
import type { Framework } from '#schema/framework.ts'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { useFacts } from '#ui/facts/useFacts.ts'
import { useIsTakenOver } from '#ui/useIsTakenOver.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './ComparisonControls.module.css'

/** What of the comparison a person wants to see. */
export interface ComparisonChoice extends CriteriaChoice {
  /** Ids of the frameworks to show. */
  readonly shown: readonly string[]
}

interface ComparisonControlsProps {
  readonly frameworks: readonly Framework[]
  readonly themes: readonly string[]
  readonly choice: ComparisonChoice
  readonly onChange: (choice: ComparisonChoice) => void
}

/**
 * Which frameworks, which theme, in which order. Nothing can be chosen before the script that
 * would follow has come; without scripts everything is shown in the order of the dataset.
 */
export function ComparisonControls(props: ComparisonControlsProps) {
  const { frameworks, themes, choice, onChange } = props
  const t = useLaterText()
  const { catalogue } = useFacts()
  const toggle = (id: string, isShown: boolean) => {
    const shown = frameworks
      .map((framework) => framework.id)
      .filter((other) => (other === id ? isShown : choice.shown.includes(other)))
    onChange({ ...choice, shown })
  }
  const order = (value: string) => (value === 'difference' ? value : 'theme')
  return (
    <fieldset className={styles.controls} disabled={!useIsTakenOver()}>
      <legend className="visually-hidden">{t('comparisonControls')}</legend>
      <fieldset className={styles.frameworks}>
        <legend className={styles.label}>{t('frameworksShown')}</legend>
        {frameworks.map(({ id, name }) => (
          <label key={id} className={styles.framework}>
            <input
              type="checkbox"
              checked={choice.shown.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>
              <FrameworkMark id={id} />
              {name}
            </span>
          </label>
        ))}
      </fieldset>
      <label className={styles.field}>
        <span className={styles.label}>{t('themeShown')}</span>
        <select
          value={choice.theme ?? ''}
          onChange={(event) => onChange({ ...choice, theme: event.target.value || null })}
        >
          <option value="">{t('allThemes')}</option>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {catalogue.criterionThemes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span className={styles.label}>{t('orderShown')}</span>
        <select
          value={choice.order}
          onChange={(event) => onChange({ ...choice, order: order(event.target.value) })}
        >
          <option value="theme">{t('orderByTheme')}</option>
          <option value="difference">{t('orderByDifference')}</option>
        </select>
      </label>
    </fieldset>
  )
}
