import type { PersonasGate } from '#audit/auditPersonas.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { joinList } from '#words/joinList.ts'
import styles from './CaseList.module.css'
import { useGateWords } from './useGateWords.ts'

/** Every published situation: what was recommended, what the wizard says, why where they differ. */
export function PersonaTable({ gate }: { readonly gate: PersonasGate }) {
  const t = usePageText()
  const { evidence, catalogue } = usePage()
  const { nameOf } = useGateWords()
  const toNames = (ids: readonly string[]) => joinList(catalogue.language, ids.map(nameOf))
  return (
    <ul className={styles.list}>
      {gate.personas.map(({ persona: id, accepted, picks, alternatives, outcome }) => {
        const persona = evidence.personas.find((one) => one.id === id)
        if (!persona) return null
        const named = alternatives.filter(({ standing }) => standing !== 'close')
        return (
          <li key={id} className={styles.case}>
            <div>
              <p>{persona.situation}</p>
              <SourceLine source={persona.source} checkedOn={null} />
            </div>
            <div>
              <p>{t('wasRecommended', { names: toNames(accepted) })}</p>
              <p>
                {t('wizardSays', { names: toNames(picks) })}
                {named.length === 0
                  ? null
                  : ` ${t('wizardNames', { names: toNames(named.map(({ framework }) => framework)) })}`}
              </p>
              {outcome === 'agrees' ? null : (
                <p className={styles.differs}>{persona.disagreement?.because}</p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
