import type { Question } from '#schema/question.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './OptionList.module.css'
import { OptionRow } from './OptionRow.tsx'

interface OptionListProps {
  readonly question: Question
  readonly onChoose: (id: string) => void
}

/** The options of a question, then the two answers that every question has. */
export function OptionList({ question, onChoose }: OptionListProps) {
  const t = useText()
  const { catalogue } = useWizard()
  const answer = useWizardState(({ answers }) => answers[question.id])
  const chosen = answer?.kind === 'chosen' ? answer.option : answer?.kind
  const texts = catalogue.questions[question.id]?.options
  const rows = [
    ...question.options.map(({ id }) => ({ id, isQuiet: false, ...texts?.[id] })),
    { id: 'open', isQuiet: true, label: t('notSure'), hint: t('notSureHint') },
    { id: 'closed', isQuiet: true, label: t('noPreference'), hint: t('noPreferenceHint') },
  ]
  return (
    <div className={styles.list}>
      {rows.map(({ id, label, hint, isQuiet }, index) => (
        <OptionRow
          key={id}
          id={id}
          position={index + 1}
          label={label ?? id}
          hint={hint}
          isQuiet={isQuiet}
          isAssumed={answer?.kind === 'chosen' && answer.isAssumed && chosen === id}
          isChosen={chosen === id}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
}
