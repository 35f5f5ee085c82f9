import type { Decision } from '#engine/decide.ts'
import { findAssumptions } from '#engine/questions/findAssumptions.ts'
import type { Reach } from '#engine/questions/judgeReach.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './OpenQuestions.module.css'
import { QuestionLinks } from './QuestionLinks.tsx'

const REACHES: readonly Reach[] = ['alone', 'together', 'none']

/** What is not known yet, by whether knowing it could change the verdict. */
export function OpenQuestions({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model } = useWizard()
  const { answered, open, verdict } = decision
  if (open.length === 0) return null
  const found = findAssumptions(model, answered, open)
  const groups = REACHES.map((reach) => ({
    reach,
    questions: found.filter((one) => one.reach === reach).map(({ question }) => question),
  })).filter(({ questions }) => questions.length > 0)
  return (
    <section className={styles.open} aria-labelledby="open-questions" data-paper="off">
      <h2 id="open-questions" tabIndex={-1} data-part="">
        {t('openTitle')}
      </h2>
      <p className={styles.help}>{t('openHelp', { count: open.length })}</p>
      {verdict.kind === 'open' ? (
        <QuestionLinks questions={found.map(({ question }) => question)} />
      ) : (
        groups.map(({ reach, questions }) => (
          <div key={reach} className={styles.group}>
            <h3 className={styles.reach}>{t(`reach-${reach}`)}</h3>
            <QuestionLinks questions={questions} />
          </div>
        ))
      )}
    </section>
  )
}
