import type { Question } from '#schema/question.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { isLocked } from '#ui/guest/isLocked.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import type { WizardKey } from '#words/uiKey.ts'
import styles from './AnswerList.module.css'
import { AnswerMark } from './AnswerMark.tsx'
import { AnswerSelect } from './AnswerSelect.tsx'
import { ImportanceSelect } from './ImportanceSelect.tsx'

interface AnswerRowProps {
  readonly question: Question
  readonly page: 'overview' | 'result'
}

/** On the result an answer is changed where it stands; the link leads to what explains it. */
function toVerb(page: AnswerRowProps['page'], isAnswered: boolean): WizardKey {
  if (page === 'result') return 'explainTopic'
  return isAnswered ? 'changeTopic' : 'answerTopic'
}

/** One question, what was answered, how much it matters, and the way to change it. */
export function AnswerRow({ question, page }: AnswerRowProps) {
  const t = useLaterText()
  const { catalogue, store, guest } = useWizard()
  const answer = useWizardState(({ answers }) => answers[question.id])
  const texts = catalogue.questions[question.id]
  const topic = texts?.topic ?? question.id
  const isOpen = answer === undefined || answer.kind === 'open'
  const isFixed = isLocked(guest, question.id)
  const said =
    answer?.kind === 'chosen'
      ? texts?.options[answer.option]?.label
      : answer?.kind === 'closed'
        ? t('noPreference')
        : answer?.kind === 'open'
          ? t('notSure')
          : t('notAnswered')
  return (
    <li className={styles.row}>
      <span className={styles.topic}>{topic}</span>
      <span className={isOpen ? styles.open : styles.said}>
        {page === 'result' && !isFixed ? <AnswerSelect question={question} /> : said}
        <AnswerMark answer={answer} />
      </span>
      <span className={styles.importance}>
        {answer?.kind !== 'chosen' ? null : isFixed ? (
          t(`importance-${answer.importance}`)
        ) : (
          <ImportanceSelect
            question={question}
            answer={answer}
            topic={topic}
            isTried={page === 'result'}
          />
        )}
      </span>
      <span className={styles.change} data-paper="off">
        {isFixed ? null : (
          <LinkButton
            label={t(toVerb(page, answer !== undefined), { topic })}
            onPress={() => store.getState().changeStarted(question.id, page)}
          >
            {t(page === 'result' ? 'explain' : answer === undefined ? 'answer' : 'change')}
          </LinkButton>
        )}
      </span>
    </li>
  )
}
