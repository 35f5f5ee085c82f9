import type { PersonaOutcome, PersonasGate } from '#audit/auditPersonas.ts'
import type { Persona } from '#schema/persona.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { CaseList } from '#ui/page/CaseList.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import styles from './CaseText.module.css'
import { useGateWords } from './useGateWords.ts'

/** Every published situation: what was recommended, what the wizard says, why where they differ. */
export function PersonaList({ gate }: { readonly gate: PersonasGate }) {
  const { evidence } = usePage()
  const cases = gate.personas.flatMap((outcome) => {
    const persona = evidence.personas.find(({ id }) => id === outcome.persona)
    if (!persona) return []
    return {
      id: persona.id,
      about: (
        <>
          <p>{persona.situation}</p>
          <SourceLine source={persona.source} checkedOn={null} />
        </>
      ),
      finding: <PersonaFinding persona={persona} outcome={outcome} />,
    }
  })
  return <CaseList wider="about" cases={cases} />
}

interface PersonaFindingProps {
  readonly persona: Persona
  readonly outcome: PersonaOutcome
}

function PersonaFinding({ persona, outcome }: PersonaFindingProps) {
  const t = usePageText()
  const { formats } = usePage().catalogue
  const { nameOf } = useGateWords()
  const toNames = (ids: readonly string[]) => joinList(formats, ids.map(nameOf))
  const named = outcome.alternatives.filter(({ standing }) => standing !== 'close')
  return (
    <>
      <p>{t('wasRecommended', { names: toNames(outcome.accepted) })}</p>
      <p>{t('wizardSays', { names: toNames(outcome.picks) })}</p>
      {named.length === 0 ? null : (
        <p>{t('wizardNames', { names: toNames(named.map(({ framework }) => framework)) })}</p>
      )}
      {outcome.outcome === 'agrees' ? null : (
        <p className={styles.differs}>{persona.disagreement?.because}</p>
      )}
    </>
  )
}
