import { findDifferences } from '#engine/model/findDifferences.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import { toDifferencePhrase } from '#report/toDifferencePhrase.ts'
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
  const differences = findDifferences(dataset.questions, before, answers)
  const [was, is] = [useVerdict(before), useVerdict(answers)]
  const toOutcome = () => {
    if (is.kind === 'none' || is.kind === 'open') return t(`trial-${is.kind}`)
    if (was.names === '') return t('trialNow', { is: is.names })
    const isSame = was.names === is.names
    return t(isSame ? 'trialSame' : 'trialOther', { was: was.names, is: is.names })
  }
  const leave = (event: 'trialKept' | 'trialUndone') => {
    store.getState()[event]()
    focusHeading()
  }
  return (
    <section id={TRIAL_ID} className={styles.bar} tabIndex={-1} aria-label={t('trialLabel')}>
      <p>
        <strong>{t('trialLead')}</strong> {toDifferencePhrase(catalogue, differences)}.{' '}
        {toOutcome()}
      </p>
      <div className={styles.actions}>
        <LinkButton onPress={() => leave('trialUndone')}>{t('trialUndo')}</LinkButton>
        <LinkButton onPress={() => leave('trialKept')}>{t('trialKeep')}</LinkButton>
      </div>
    </section>
  )
}

/** What some answers come to, and who leads then, by name. */
function useVerdict(answers: Answers) {
  const { dataset, model, catalogue } = useWizard()
  const verdict = judgeRows(model, toAnsweredRows(model, answers))
  const names = listLeading(verdict).map((column) => dataset.frameworks[column]?.name ?? '')
  return { kind: verdict.kind, names: joinList(catalogue.language, names, 'disjunction') }
}
