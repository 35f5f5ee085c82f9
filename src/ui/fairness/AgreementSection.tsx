import type { AuditReport } from '#audit/auditReport.ts'
import { PageSection } from '#ui/page/PageSection.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './AgreementSection.module.css'
import { findGate } from './findGate.ts'
import { PersonaList } from './PersonaList.tsx'
import { ProjectList } from './ProjectList.tsx'
import { ShareBars } from './ShareBars.tsx'

/** How often it says what experts recommended, what real projects run on and what others compute. */
export function AgreementSection({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const projectCount = usePage().evidence.precedents.length
  const personas = findGate(report, 'personas')
  const precedents = findGate(report, 'precedents')
  const { amongPicks, amongAll } = precedents
  const { methods } = findGate(report, 'other-methods')
  const countRow = (id: string, label: string, count: number, of: number) => ({
    id,
    label,
    share: of === 0 ? 0 : count / of,
    said: t('countOf', { count, of }),
  })
  return (
    <PageSection id="agreement" title={t('agreementTitle')} help={t('agreementHelp')}>
      <ShareBars
        full={1}
        limits={[]}
        rows={[
          countRow('personas', t('agreePersonas'), personas.agreeing, personas.of),
          countRow('first', t('agreeFirst'), amongPicks.first, amongPicks.of),
          countRow('first-two', t('agreeFirstTwo'), amongPicks.firstTwo, amongPicks.of),
          countRow('all-first-two', t('agreeAllFirstTwo'), amongAll.firstTwo, amongAll.of),
          ...methods.map(({ method, share }) => ({
            id: method,
            label: t(`method-${method}`),
            share,
          })),
        ]}
      />
      <p className={styles.warning}>{t('agreementWarning')}</p>
      <details className={styles.details}>
        <summary>{t('personasSummary', { count: personas.of })}</summary>
        <PersonaList gate={personas} />
      </details>
      <details className={styles.details}>
        <summary>{t('projectsSummary', { count: projectCount })}</summary>
        <ProjectList gate={precedents} />
      </details>
    </PageSection>
  )
}
