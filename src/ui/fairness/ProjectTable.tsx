import type { AuditReport } from '#audit/auditReport.ts'
import { toEvidenceAddress } from '#report/toEvidenceAddress.ts'
import type { Precedent } from '#schema/precedent.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { formatDay } from '#ui/formatDay.ts'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import styles from './CaseList.module.css'
import { findGate } from './findGate.ts'

/** Every real project: what it is, what it runs on and since when, and where the wizard puts that. */
export function ProjectTable({ report }: { readonly report: AuditReport }) {
  const { evidence } = usePage()
  const { projects } = findGate(report, 'precedents')
  return (
    <ul className={styles.list}>
      {evidence.precedents.map((precedent) => (
        <li key={precedent.id} className={styles.case}>
          <ProjectFacts precedent={precedent} />
          <ProjectPlace
            precedent={precedent}
            place={projects.find((one) => one.precedent === precedent.id)?.place ?? null}
          />
        </li>
      ))}
    </ul>
  )
}

function ProjectFacts({ precedent }: { readonly precedent: Precedent }) {
  const t = usePageText()
  const { language } = usePage().catalogue
  const { name, description, evidence, repository, rationales, migrations } = precedent
  return (
    <div>
      <p>
        <strong>{name}.</strong> {description}
      </p>
      <p className={styles.quiet}>
        <a href={toEvidenceAddress(precedent)} rel="noopener noreferrer" target="_blank">
          {evidence.snapshotOn === undefined
            ? t('evidenceIn', { repository, path: evidence.path })
            : t('evidenceInOn', {
                repository,
                path: evidence.path,
                day: formatDay(language, evidence.snapshotOn),
              })}
        </a>
      </p>
      {[...migrations, ...rationales].map(({ text, source }) => (
        <div key={`${source} ${text}`}>
          <p>{text}</p>
          <SourceLine source={source} checkedOn={null} />
        </div>
      ))}
    </div>
  )
}

interface ProjectPlaceProps {
  readonly precedent: Precedent
  /** Of its framework among all, from 1; `null` where it was not compared. */
  readonly place: number | null
}

function ProjectPlace({ precedent, place }: ProjectPlaceProps) {
  const t = usePageText()
  const { dataset, catalogue } = usePage()
  const { framework, alsoUses } = precedent
  const name = dataset.frameworks.find(({ id }) => id === framework)?.name ?? framework
  return (
    <div>
      <p>{t('runsOn', { name })}</p>
      {alsoUses.length === 0 ? null : (
        <p className={styles.quiet}>
          {t('alsoUses', { names: joinList(catalogue.language, alsoUses) })}
        </p>
      )}
      <p>{place === null ? t('notCompared') : t('placedAt', { name, place })}</p>
    </div>
  )
}
