import { toRulesOfThumb } from '#report/toRulesOfThumb.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import styles from './RulesOfThumb.module.css'

/** Which framework comes first in which typical projects. */
export function RulesOfThumb() {
  const t = useLaterText()
  const { dataset, model, catalogue } = useWizard()
  return (
    <>
      <h2 className={styles.title}>{t('rulesTitle')}</h2>
      <p className={styles.help}>{t('rulesHelp')}</p>
      <ul className={styles.rules}>
        {toRulesOfThumb(model, dataset.useCases).map(({ frameworks, useCases }) => {
          const names = frameworks.map((column) => dataset.frameworks[column]?.name ?? '')
          const cases = useCases.map(({ id }) => catalogue.useCases[id]?.name ?? id)
          return (
            <li key={names.join()}>
              <strong>{joinList(catalogue.formats, names, 'disjunction')}:</strong>{' '}
              {cases.join(' · ')}
            </li>
          )
        })}
      </ul>
    </>
  )
}
