import { nameAnswer } from '#engine/model/nameAnswer.ts'
import type { Contribution } from '#engine/reasons/explainMargin.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './ResultDigest.module.css'

interface DigestReasonsProps {
  /** Strongest first. */
  readonly contributions: readonly Contribution[]
  readonly most: number
  readonly emptyText: string
}

/** Reasons by the answers they come from, a line each; an answer that gives several stands once. */
export function DigestReasons({ contributions, most, emptyText }: DigestReasonsProps) {
  const { catalogue, model } = useWizard()
  if (contributions.length === 0) return <p>{emptyText}</p>
  const rows = [...new Map(contributions.map((one) => [one.row, one])).values()].slice(0, most)
  return (
    <ol className={styles.reasons}>
      {rows.map((contribution) => {
        const { question, option } = nameAnswer(model, contribution)
        const texts = catalogue.questions[question]
        return (
          <li key={contribution.row}>
            <span className={styles.topic}>{texts?.topic}</span>{' '}
            <span>{texts?.options[option]?.label}</span>
          </li>
        )
      })}
    </ol>
  )
}
