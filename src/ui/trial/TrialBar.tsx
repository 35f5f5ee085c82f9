import { findDifferences } from '#engine/model/findDifferences.ts'
import { findLevelDifferences } from '#engine/model/findLevelDifferences.ts'
import { toAnsweredRows } from '#engine/model/toAnsweredRows.ts'
import { judgeRows } from '#engine/verdict/judgeRows.ts'
import { listLeading } from '#engine/verdict/listLeading.ts'
import type { Verdict } from '#engine/verdict/verdict.ts'
import { toDifferencePhrase } from '#report/toDifferencePhrase.ts'
import type { Given } from '#state/progress.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { focusHeading } from '#ui/focusHeading.ts'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { joinList } from '#words/joinList.ts'
import type { WizardKey } from '#words/uiKey.ts'
import styles from './TrialBar.module.css'
import { TRIAL_ID } from './trialId.ts'

/** As many changes as are told without being asked: the bar lies over what is being changed. */
const FEW = 2

/** That something else is being tried, what they do to the verdict, and both ways on. */
export function TrialBar({ before }: { readonly before: Given }) {
  const t = useLaterText()
  const { dataset, store } = useWizard()
  const catalogue = useCatalogue()
  const answers = useWizardState((state) => state.answers)
  const overrides = useWizardState((state) => state.overrides)
  const differences = findDifferences(dataset.questions, before.answers, answers)
  const levels = findLevelDifferences(before.overrides, overrides)
  const tried = toDifferencePhrase(dataset, catalogue, differences, levels)
  const count = differences.length + levels.length
  const [was, is] = [useOutcome(before), useOutcome({ answers, overrides })]
  const leave = (event: 'trialKept' | 'trialUndone') => {
    store.getState()[event]()
    focusHeading()
  }
  return (
    <section
      id={TRIAL_ID}
      className={styles.bar}
      data-trial=""
      tabIndex={-1}
      aria-label={t('trialLabel')}
    >
      <p>
        <strong>{t('trialLead')}</strong> {count > FEW ? t('trialMany', { count }) : tried}.{' '}
        {t(toOutcomeKey(was, is), { names: is.names, before: was.names })}
      </p>
      {count > FEW ? (
        <details className={styles.all}>
          <summary>{t('trialAll')}</summary>
          <p>{tried}.</p>
        </details>
      ) : null}
      <div className={styles.actions}>
        <LinkButton onPress={() => leave('trialUndone')}>{t('trialUndo')}</LinkButton>
        <LinkButton onPress={() => leave('trialKept')}>{t('trialKeep')}</LinkButton>
      </div>
    </section>
  )
}

interface Outcome {
  readonly kind: Verdict['kind']
  readonly names: string
}

/** What becomes of it, in the words of the sentence that offered it. */
function toOutcomeKey(was: Outcome, is: Outcome): WizardKey {
  const isSame = was.kind === is.kind && was.names === is.names
  if (is.kind === 'tie') return isSame ? 'trial-tie-still' : 'trial-tie'
  if (is.kind !== 'pick') return `trial-${is.kind}`
  if (isSame) return 'trial-pick-still'
  return was.kind === 'pick' ? 'trial-pick-instead' : 'trial-pick'
}

/** What answers and levels come to, and who leads then, by name. */
function useOutcome({ answers, overrides }: Given): Outcome {
  const { dataset, groundsOf } = useWizard()
  const catalogue = useCatalogue()
  const { model } = groundsOf(overrides)
  const verdict = judgeRows(model, toAnsweredRows(model, answers))
  const names = listLeading(verdict).map((column) => dataset.frameworks[column]?.name ?? '')
  return { kind: verdict.kind, names: joinList(catalogue.formats, names) }
}
