import type { Fact, Reason } from '#schema/verdictReport.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { LevelChoice } from '#ui/ownLevels/LevelChoice.tsx'
import { useAssumptionWord } from '#ui/ownLevels/useAssumptionWord.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './ReasonItem.module.css'

/** One reason: the answer, the facts it meets, and where they can be looked up. */
export function ReasonItem({ reason }: { readonly reason: Reason }) {
  const t = useText()
  const { dataset, catalogue } = useWizard()
  const criterion = dataset.criteria.find(({ id }) => id === reason.criterion)
  const texts = catalogue.questions[reason.question]
  const answer = useWizardState(({ answers }) => answers[reason.question])
  const isAssumed = answer?.kind === 'chosen' && answer.isAssumed
  return (
    <li className={styles.reason}>
      <p className={styles.answer}>
        <span className={styles.topic}>
          {texts?.topic}
          {criterion === undefined ? null : ` · ${criterion.name}`}
        </span>
        <span className={styles.said}>
          {texts?.options[reason.option]?.label}
          {isAssumed ? <span className={styles.assumed}> {t('assumedMark')}</span> : null}
        </span>
      </p>
      {reason.facts.map((fact) => (
        <FactLine key={fact.framework} fact={fact} />
      ))}
      {reason.criterion === null ? null : (
        <details className={styles.doubt} data-paper="off">
          <summary>
            {t('ownDoubt')}
            <span className="visually-hidden"> {criterion?.name}</span>
          </summary>
          {reason.facts.map(({ framework }) => (
            <LevelChoice key={framework} framework={framework} criterion={reason.criterion ?? ''} />
          ))}
        </details>
      )}
    </li>
  )
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const assumption = useAssumptionWord()
  const { dataset } = useWizard()
  const name = dataset.frameworks.find(({ id }) => id === fact.framework)?.name
  return (
    <div className={styles.fact}>
      <p className={styles.because}>
        <b className={styles.framework}>{name}</b> {fact.because}
      </p>
      {fact.source === null ? (
        <p className={styles.own}>{assumption}</p>
      ) : (
        <SourceLine source={fact.source} checkedOn={fact.checkedOn} />
      )}
    </div>
  )
}
