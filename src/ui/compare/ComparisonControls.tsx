import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './ComparisonControls.module.css'

/**
 * Which frameworks, which theme, in which order. Nothing can be chosen before the script that
 * follows has come (`connectComparison`); without scripts everything is shown in the order of the
 * dataset.
 */
export function ComparisonControls({ themes }: { readonly themes: readonly string[] }) {
  const t = useLaterText()
  const { dataset, catalogue } = usePage()
  return (
    <fieldset className={styles.controls} data-comparison="controls" disabled>
      <legend className="visually-hidden">{t('comparisonControls')}</legend>
      <fieldset className={styles.frameworks}>
        <legend className={styles.label}>{t('frameworksShown')}</legend>
        {dataset.frameworks.map(({ id, name }) => (
          <label key={id} className={styles.framework}>
            <input type="checkbox" value={id} defaultChecked />
            <span>
              <FrameworkMark id={id} />
              {name}
            </span>
          </label>
        ))}
      </fieldset>
      <label className={styles.field}>
        <span className={styles.label}>{t('themeShown')}</span>
        <select name="theme">
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
        <select name="order">
          <option value="theme">{t('orderByTheme')}</option>
          <option value="difference">{t('orderByDifference')}</option>
        </select>
      </label>
    </fieldset>
  )
}
