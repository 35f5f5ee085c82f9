import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import { toDifferencePhrase } from '#report/toDifferencePhrase.ts'
import { toStatedDifferences } from '#report/toStatedDifferences.ts'
import type { Answers } from '#schema/answer.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { focusHeading } from '#ui/focusHeading.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { joinList } from '#words/joinList.ts'
import styles from './TrialBar.module.css'
import { TRIAL_ID } from './trialId.ts'

/** That other answers are being tried, what they do to the verdict, and both ways on. */
export function TrialBar() {
  const trial = useWizardState((state) => state.trial)
  return trial ? <Trial before={trial} /> : null
}

function Trial({ before }: { readonly before: Answers }) {
  const t = useText()
  const { dataset, catalogue, store } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const differences = toStatedDifferences(dataset.questions, before, answers)
  const [was, is] = [useVerdictPhrase(before), useVerdictPhrase(answers)]
  const leave = (event: 'trialKept' | 'trialUndone') => {
    store.getState()[event]()
    focusHeading()
  }
  return (
    <section id={TRIAL_ID} className={styles.bar} tabIndex={-1} aria-label={t('trialLabel')}>
      <p>
        <strong>{t('trialLead')}</strong> {toDifferencePhrase(catalogue, differences)}.{' '}
        {was === is ? t('trialSame', { verdict: is }) : t('trialOther', { was, is })}
      </p>
      <div className={styles.actions}>
        <LinkButton onPress={() => leave('trialUndone')}>{t('trialUndo')}</LinkButton>
        <LinkButton onPress={() => leave('trialKept')}>{t('trialKeep')}</LinkButton>
      </div>
    </section>
  )
}

/** Who leads with some answers, by name. */
function useVerdictPhrase(answers: Answers): string {
  const t = useText()
  const { dataset, model, catalogue } = useWizard()
  const verdict = judgeRows(model, toAnsweredRows(model, answers))
  const names = listLeading(verdict).map((column) => dataset.frameworks[column]?.name ?? '')
  return names.length === 0
    ? t(verdict.kind === 'none' ? 'verdict-none' : 'verdict-open')
    : joinList(catalogue.language, names, 'disjunction')
}
