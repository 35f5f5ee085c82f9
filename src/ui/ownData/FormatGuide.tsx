import { usePageText } from '#ui/page/usePageText.ts'
import type { PageKey } from '#words/uiKey.ts'
import styles from './FormatGuide.module.css'

/** The keys of a file by the sentence that says what stands under them. */
const PARTS: readonly { readonly keys: readonly string[]; readonly holds: PageKey }[] = [
  { keys: ['format', 'formatVersion', 'title', 'version'], holds: 'dataPart-head' },
  { keys: ['criteria'], holds: 'dataPart-criteria' },
  { keys: ['frameworks'], holds: 'dataPart-frameworks' },
  { keys: ['questions'], holds: 'dataPart-questions' },
  { keys: ['words'], holds: 'dataPart-words' },
  { keys: ['useCases', 'pitfalls', 'combinations', 'sources'], holds: 'dataPart-rest' },
]

/** What stands in a dataset file, part by part, with one to begin from. */
export function FormatGuide() {
  const t = usePageText()
  return (
    <div className={styles.guide}>
      <ul className={styles.links}>
        <li>
          <a href="./example/databases.json" download>
            {t('dataExample')}
          </a>
        </li>
        <li>
          <a href="./schema/dataset.schema.json" download>
            {t('dataSchema')}
          </a>
        </li>
      </ul>
      <dl className={styles.parts}>
        {PARTS.map(({ keys, holds }) => (
          <div key={holds} className={styles.part}>
            <dt>
              {keys.map((key) => (
                <code key={key} className={styles.key}>
                  {key}
                </code>
              ))}
            </dt>
            <dd>{t(holds)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.limits}>{t('dataLimits')}</p>
    </div>
  )
}
