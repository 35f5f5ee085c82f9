import { useState } from 'react'
import type { Decision } from '#engine/decide.ts'
import { selectProgram } from '#report/selectProgram.ts'
import type { Framework } from '#schema/framework.ts'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { joinList } from '#words/joinList.ts'
import styles from './FirstStepsSection.module.css'
import { StarterSteps } from './StarterSteps.tsx'
import { toStarters } from './toStarters.ts'

/** From an empty folder to a program that runs, with the pick beside the next in line. */
export function FirstStepsSection({ decision }: { readonly decision: Decision }) {
  const t = usePageText()
  const { dataset, catalogue, evidence } = usePage()
  const kind = useWizardState(({ answers }) => selectProgram(dataset.questions, answers))
  const starters = toStarters(decision)
    .flatMap((column) => dataset.frameworks[column] ?? [])
    .filter(({ id }) => evidence.guides[id])
  const [chosen, setChosen] = useState<string>()
  const [first] = starters
  if (!first) return null
  const shown = starters.find(({ id }) => id === chosen) ?? first
  const names = joinList(
    catalogue.formats,
    starters.map(({ name }) => name),
  )
  return (
    <ResultSection
      isOnPaper={false}
      id="first-steps"
      title={t('firstStepsTitle')}
      help={t(`resultSteps-${kind}`, { names })}
      isWide
    >
      {starters.length > 1 ? (
        <StarterChoice starters={starters} shown={shown} onChosen={setChosen} />
      ) : null}
      <div className={styles.starters}>
        {starters.map((framework) => (
          <div key={framework.id} className={framework === shown ? styles.shown : styles.other}>
            <StarterSteps framework={framework} kind={kind} />
          </div>
        ))}
      </div>
      <p className={styles.all}>
        <a href="./first-steps.html">{t('resultStepsAll', { count: dataset.frameworks.length })}</a>
      </p>
    </ResultSection>
  )
}

interface StarterChoiceProps {
  readonly starters: readonly Framework[]
  readonly shown: Framework
  readonly onChosen: (id: string) => void
}

/** Which of them to read where there is no room for two beside each other. */
function StarterChoice({ starters, shown, onChosen }: StarterChoiceProps) {
  const t = usePageText()
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{t('resultStepsChoice')}</legend>
      {starters.map(({ id, name }) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name="first-steps"
            checked={id === shown.id}
            onChange={() => onChosen(id)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
