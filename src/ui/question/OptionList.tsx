import type { Question } from '#schema/question.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import type { UiKey } from '#words/uiKey.ts'
import styles from './OptionList.module.css'
import { OptionRow } from './OptionRow.tsx'

interface OptionListProps {
  readonly question: Question
  readonly onChoose: (id: string) => void
}

/** The options of a question, then the two answers that every question has. */
export function OptionList({ question, onChoose }: OptionListProps) {
  const t = useText()
  const { catalogue, guest } = useWizard()
  const answer = useWizardState(({ answers }) => answers[question.id])
  const chosen = answer?.kind === 'chosen' ? answer.option : answer?.kind
  const texts = catalogue.questions[question.id]?.options
  // A frame has no room for what two answers say about themselves on every question.
  const toHint = (key: UiKey) => (guest === null ? t(key) : undefined)
  const rows = [
    ...question.options.map(({ id }) => ({ id, isQuiet: false, ...texts?.[id] })),
    { id: 'open', isQuiet: true, label: t('notSure'), hint: toHint('notSureHint') },
    { id: 'closed', isQuiet: true, label: t('noPreference'), hint: toHint('noPreferenceHint') },
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
          answer={chosen === id ? answer : undefined}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
}
