import type { AuditReport } from '#audit/auditReport.ts'
import { PageSection } from '#ui/page/PageSection.tsx'
import { PageText } from '#ui/page/PageText.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './AgreementSection.module.css'
import { findGate } from './findGate.ts'
import { PersonaList } from './PersonaList.tsx'
import { ProjectList } from './ProjectList.tsx'
import { ShareBars } from './ShareBars.tsx'
import { toLimitValues } from './toLimitValues.ts'
import { useGateWords } from './useGateWords.ts'

/** How often it says what experts recommended, what real projects run on and what others compute. */
export function AgreementSection({ report }: { readonly report: AuditReport }) {
  const t = usePageText()
  const { evidence, catalogue } = usePage()
  const { formats } = catalogue
  const projectCount = evidence.precedents.length
  const personas = findGate(report, 'personas')
  const precedents = findGate(report, 'precedents')
  const { amongPicks, amongAll, byPick } = precedents
  const { nameOf } = useGateWords()
  const others = findGate(report, 'other-methods')
  const [commonest] = byPick.toSorted((a, b) => b.of - a.of)
  if (!commonest) throw new Error('The audit knows no pick')
  const countRow = (id: string, label: string, count: number, of: number) => ({
    id,
    label,
    share: of === 0 ? 0 : count / of,
    said: t('countOf', { count, of }),
  })
  return (
    <PageSection
      id="agreement"
      title={t('agreementTitle')}
      help={t('agreementHelp', toLimitValues(formats, others))}
    >
      <ShareBars
        full={1}
        limits={[]}
        rows={[
          countRow('personas', t('agreePersonas'), personas.pickAccepted, personas.of),
          countRow('personas-named', t('agreePersonasNamed'), personas.agreeing, personas.of),
          countRow('first', t('agreeFirst'), amongPicks.first, amongPicks.of),
          ...byPick.map(({ framework, first, of }) =>
            countRow(framework, t('agreeFirstOf', { name: nameOf(framework) }), first, of),
          ),
          countRow('first-two', t('agreeFirstTwo'), amongPicks.firstTwo, amongPicks.of),
          countRow('all-first-two', t('agreeAllFirstTwo'), amongAll.firstTwo, amongAll.of),
          ...others.methods.map(({ method, share }) => ({
            id: method,
            label: t(`method-${method}`),
            share,
          })),
        ]}
      />
      <PageText>
        <p>
          {t('agreementWarning', {
            name: nameOf(commonest.framework),
            count: commonest.of,
            of: amongPicks.of,
          })}
        </p>
      </PageText>
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
