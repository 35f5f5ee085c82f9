import type { Fact, Reason } from '#schema/verdictReport.ts'
import { AnswerMark } from '#ui/answers/AnswerMark.tsx'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { LevelChoice } from '#ui/ownLevels/LevelChoice.tsx'
import { LevelFold } from '#ui/ownLevels/LevelFold.tsx'
import { useAssumptionWord } from '#ui/ownLevels/useAssumptionWord.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './ReasonItem.module.css'

interface ReasonItemProps {
  readonly reason: Reason
  /** A reason before this one that rests on the same facts, if there is one. */
  readonly toldUnder?: Reason | undefined
}

/** One reason: the answer, the facts it meets, and where they can be looked up. */
export function ReasonItem({ reason, toldUnder }: ReasonItemProps) {
  const t = useLaterText()
  const { dataset, catalogue } = useWizard()
  const criterion = dataset.criteria.find(({ id }) => id === reason.criterion)
  const toLabel = ({ question, option }: Reason) =>
    catalogue.questions[question]?.options[option]?.label ?? ''
  const answer = useWizardState(({ answers }) => answers[reason.question])
  return (
    <li className={styles.reason}>
      <p className={styles.answer}>
        <span className={styles.topic}>
          {catalogue.questions[reason.question]?.topic}
          {criterion === undefined ? null : ` · ${criterion.name}`}
        </span>
        <span className={styles.said}>
          {toLabel(reason)}
          <AnswerMark answer={answer} />
        </span>
      </p>
      {toldUnder ? (
        <p className={styles.because}>{t('reasonToldUnder', { answer: toLabel(toldUnder) })}</p>
      ) : (
        <ReasonFacts reason={reason} criterionName={criterion?.name} />
      )}
    </li>
  )
}

interface ReasonFactsProps {
  readonly reason: Reason
  /** `undefined` where what exists already speaks for itself. */
  readonly criterionName: string | undefined
}

/** The facts of both sides, and a way to put in a level of one's own. */
function ReasonFacts({ reason, criterionName }: ReasonFactsProps) {
  const t = useLaterText()
  const { facts, criterion } = reason
  return (
    <>
      {facts.map((fact) => (
        <FactLine key={fact.framework} fact={fact} />
      ))}
      {criterion === null ? null : (
        <LevelFold
          className={styles.doubt}
          summary={
            <>
              {t('ownDoubt')}
              <span className="visually-hidden"> {criterionName}</span>
            </>
          }
        >
          {facts.map(({ framework }) => (
            <LevelChoice key={framework} framework={framework} criterion={criterion} />
          ))}
        </LevelFold>
      )}
    </>
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
      {fact.isAssumption ? (
        <p className={styles.own}>{assumption}</p>
      ) : (
        <SourceLine source={fact.source} checkedOn={fact.checkedOn} />
      )}
    </div>
  )
}
