import type { Feature } from '#schema/feature.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './FeatureTable.module.css'
import { FrameworkCells } from './FrameworkCells.tsx'

/** The article's feature table for all frameworks, with today's values beside those it gives. */
export function FeatureTable() {
  const t = usePageText()
  const { dataset, evidence } = usePage()
  return (
    <div className={styles.table}>
      {evidence.features.map(({ id, name, judgement, values }) => (
        <section key={id} className={styles.feature} aria-labelledby={`feature-${id}`}>
          <h3 id={`feature-${id}`}>{name}</h3>
          {judgement === undefined ? null : (
            <p className={styles.note}>{t('judgement', { why: judgement })}</p>
          )}
          <FrameworkCells
            cells={dataset.frameworks.map((framework) => ({
              id: framework.id,
              name: framework.name,
              mark: null,
              content: <FeatureValue value={values[framework.id]} />,
            }))}
          />
        </section>
      ))}
    </div>
  )
}

function FeatureValue({ value }: { readonly value: Feature['values'][string] | undefined }) {
  const t = usePageText()
  if (!value) return null
  return (
    <>
      <p>{value.today}</p>
      {value.article === undefined ? null : (
        <p className={styles.article}>{t('articleSays', { text: value.article })}</p>
      )}
      {'source' in value ? <SourceLine source={value.source} checkedOn={value.checkedOn} /> : null}
    </>
  )
}
