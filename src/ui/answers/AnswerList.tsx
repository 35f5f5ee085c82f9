import { isOpen } from '#engine/model/isOpen.ts'
import type { Question } from '#schema/question.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import styles from './AnswerList.module.css'
import { AnswerRow } from './AnswerRow.tsx'

interface AnswerListProps {
  /** Which page lists them, so that changing one leads back there. */
  readonly page: 'overview' | 'result'
}

/** Answers by theme, each with a way to change it; the overview lists the open questions too. */
export function AnswerList({ page }: AnswerListProps) {
  const { dataset, catalogue, asked } = useWizard()
  const themes = [...new Set(dataset.questions.map(({ theme }) => theme))]
  const answers = useWizardState((state) => state.answers)
  const before = useWizardState(({ trial, answers: given }) => trial?.answers ?? given)
  const isListed = (question: Question) =>
    (page === 'overview' && asked.includes(question)) ||
    !isOpen(question, answers) ||
    !isOpen(question, before)
  const questionsOf = (theme: string): readonly Question[] =>
    dataset.questions.filter((question) => question.theme === theme && isListed(question))
  return themes
    .filter((theme) => questionsOf(theme).length > 0)
    .map((theme) => (
      <section key={theme} className={styles.theme} aria-labelledby={`theme-${theme}`}>
        {page === 'overview' ? (
          <h2 id={`theme-${theme}`}>{catalogue.themes[theme]}</h2>
        ) : (
          <h3 id={`theme-${theme}`}>{catalogue.themes[theme]}</h3>
        )}
        <ul className={styles.list}>
          {questionsOf(theme).map((question) => (
            <AnswerRow key={question.id} question={question} page={page} />
          ))}
        </ul>
      </section>
    ))
}
