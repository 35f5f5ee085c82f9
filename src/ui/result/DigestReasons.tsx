import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { Comparison } from '#engine/reasons/compareFrameworks.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import { restsOnOwnLevel } from '#report/restsOnOwnLevel.ts'
import { toAnswerName } from '#report/toAnswerName.ts'
import { AnswerMark } from '#ui/answers/AnswerMark.tsx'
import { useAssumptionWord } from '#ui/ownLevels/useAssumptionWord.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './ResultDigest.module.css'

interface DigestReasonsProps {
  readonly comparison: Comparison
  /** Strongest first. */
  readonly contributions: readonly Contribution[]
  readonly most: number
  readonly emptyText: string
}

/** Reasons in a line each: what counted, and the answer that called for it. */
export function DigestReasons(props: DigestReasonsProps) {
  const { comparison, contributions, most, emptyText } = props
  const assumption = useAssumptionWord()
  const { dataset, catalogue, model } = useWizard()
  const answers = useWizardState((state) => state.answers)
  if (contributions.length === 0) return <p>{emptyText}</p>
  return (
    <ol className={styles.reasons}>
      {selectFirst(contributions, most).map((contribution) => {
        const { question, option } = nameAnswer(model, contribution)
        const texts = catalogue.questions[question]
        const about = dataset.criteria.find(({ id }) => id === contribution.criterion)?.name
        return (
          <li key={contribution.row}>
            <span className={styles.topic}>{about ?? texts?.topic}</span>{' '}
            <span>
              {about === undefined
                ? texts?.options[option]?.label
                : toAnswerName(catalogue, model, contribution)}
            </span>
            <AnswerMark answer={answers[question]} />
            {restsOnOwnLevel(dataset, comparison, contribution) ? ` (${assumption})` : null}
          </li>
        )
      })}
    </ol>
  )
}

/** The strongest reason of each answer, as an answer that gives several stands once. */
function selectFirst(contributions: readonly Contribution[], most: number): Contribution[] {
  const isFirst = ({ row }: Contribution, at: number) =>
    contributions.findIndex((one) => one.row === row) === at
  return contributions.filter(isFirst).slice(0, most)
}
