import type { AuditReport, Gate } from '#audit/auditReport.ts'
import { FreshOrOld } from '#ui/facts/FreshOrOld.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { GateFinding } from './GateFinding.tsx'
import styles from './GateList.module.css'
import { toLimitValues } from './toLimitValues.ts'

/** Every gate: what it checks, what was found, and whether it holds. */
export function GateList({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const { formats } = usePage().catalogue
  return (
    <ul className={styles.list}>
      {report.gates.map((gate) => (
        <li key={gate.id} className={styles.gate}>
          <p className={styles.name}>{t(`gate-${gate.id}`)}</p>
          <p className={styles.what}>{t(`gate-${gate.id}-why`, toLimitValues(formats, gate))}</p>
          <p className={styles.found}>
            <GateFinding gate={gate} />
          </p>
          <p className={gate.status === 'failed' ? styles.failed : styles.status}>
            <GateOutcome gate={gate} />
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Whether a gate holds. Facts grow old after the site was built, so that is asked on the day. */
function GateOutcome({ gate }: { readonly gate: Gate }) {
  const t = usePageText()
  const status = t(`status-${gate.status}`)
  if (gate.id !== 'freshness' || gate.checkedBetween === null) return status
  const [earliest] = gate.checkedBetween
  return <FreshOrOld day={earliest} fresh={status} old={t('status-warned')} />
}
