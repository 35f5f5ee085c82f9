import type { AuditReport } from '#audit/auditReport.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { GateFinding } from './GateFinding.tsx'
import styles from './GateList.module.css'

/** Every gate: what it checks, what was found, and whether it holds. */
export function GateList({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  return (
    <ul className={styles.list}>
      {report.gates.map((gate) => (
        <li key={gate.id} className={styles.gate}>
          <p className={styles.name}>{t(`gate-${gate.id}`)}</p>
          <p className={styles.what}>{t(`gate-${gate.id}-why`)}</p>
          <p className={styles.found}>
            <GateFinding gate={gate} />
          </p>
          <p className={gate.status === 'failed' ? styles.failed : styles.status}>
            {t(`status-${gate.status}`)}
          </p>
        </li>
      ))}
    </ul>
  )
}
