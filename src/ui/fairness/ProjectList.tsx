import type { PrecedentsGate } from '#audit/auditPrecedents.ts'
import type { Precedent } from '#schema/precedent.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { CaseList } from '#ui/page/CaseList.tsx'
import { EvidenceLink } from '#ui/page/EvidenceLink.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import styles from './CaseText.module.css'
import { useGateWords } from './useGateWords.ts'

/** Every real project: what it is, what it runs on, and where the wizard puts that. */
export function ProjectList({ gate }: { readonly gate: PrecedentsGate }) {
  const { evidence } = usePage()
  const placeOf = (id: string) =>
    gate.projects.find(({ precedent }) => precedent === id)?.place ?? null
  return (
    <CaseList
      wider="about"
      cases={evidence.precedents.map((precedent) => ({
        id: precedent.id,
        about: <ProjectFacts precedent={precedent} />,
        finding: <ProjectPlace precedent={precedent} place={placeOf(precedent.id)} />,
      }))}
    />
  )
}

function ProjectFacts({ precedent }: { readonly precedent: Precedent }) {
  const { name, description, rationales, migrations } = precedent
  return (
    <>
      <p>
        <strong>{name}.</strong> {description}
      </p>
      <p className={styles.quiet}>
        <EvidenceLink precedent={precedent} />
      </p>
      {[...migrations, ...rationales].map(({ text, source }) => (
        <div key={`${source} ${text}`}>
          <p>{text}</p>
          <SourceLine source={source} checkedOn={null} />
        </div>
      ))}
    </>
  )
}

interface ProjectPlaceProps {
  readonly precedent: Precedent
  /** Of its framework among all, from 1; `null` where it was not compared. */
  readonly place: number | null
}

function ProjectPlace({ precedent, place }: ProjectPlaceProps) {
  const t = usePageText()
  const { formats } = usePage().catalogue
  const name = useGateWords().nameOf(precedent.framework)
  return (
    <>
      <p>{t('runsOn', { name })}</p>
      {precedent.alsoUses.length === 0 ? null : (
        <p className={styles.quiet}>
          {t('alsoUses', { names: joinList(formats, precedent.alsoUses) })}
        </p>
      )}
      <p>{place === null ? t('notCompared') : t('placedAt', { name, place })}</p>
    </>
  )
}
