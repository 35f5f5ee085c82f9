import { PitfallColumns } from '#ui/facts/PitfallColumns.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './FrameworkPitfalls.module.css'

/** All pitfalls of a framework, folded: a result shows those that its answers lead to. */
export function FrameworkPitfalls({ id, name }: { readonly id: string; readonly name: string }) {
  const t = usePageText()
  const pitfalls = usePage().dataset.pitfalls.filter(({ frameworks }) => frameworks.includes(id))
  return (
    <details className={styles.details}>
      <summary>{t('pitfallsSummary', { name, count: pitfalls.length })}</summary>
      <PitfallColumns pitfalls={pitfalls} heading="h4" />
    </details>
  )
}
