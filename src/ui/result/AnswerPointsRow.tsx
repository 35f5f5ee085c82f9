import type { BarScale } from '#report/toBarScale.ts'
import { StandingBar } from '#ui/facts/StandingBar.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { formatPoints } from '#words/formatPoints.ts'
import styles from './AnswerPoints.module.css'

interface AnswerPointsRowProps {
  readonly question: string
  readonly option: string
  readonly points: number
  readonly scale: BarScale
}

/** One answer: what it is about, what was said, how much it mattered, and what it gave. */
export function AnswerPointsRow({ question, option, points, scale }: AnswerPointsRowProps) {
  const t = useText()
  const { catalogue } = useWizard()
  const texts = catalogue.questions[question]
  const answer = useWizardState(({ answers }) => answers[question])
  const importance = answer?.kind === 'chosen' ? answer.importance : 'normal'
  return (
    <tr>
      <th scope="row">
        <span className={styles.answer}>
          <span className={styles.label}>
            <span className={styles.topic}>
              {texts?.topic}
              {importance === 'normal' ? null : ` · ${t(`importance-${importance}`)}`}
            </span>{' '}
            {texts?.options[option]?.label}
          </span>
          <StandingBar points={points} scale={scale} />
        </span>
      </th>
      <td>{formatPoints(catalogue, points)}</td>
    </tr>
  )
}
