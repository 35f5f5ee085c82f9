import type { Decision } from '#engine/decide.ts'
import type { RelaxationStep } from '#engine/verdict/findRelaxations.ts'
import { toWayBackSentence } from '#report/toWayBackSentence.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { focusTrial } from '#ui/trial/focusTrial.ts'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './NobodyLeft.module.css'

/** When every pick is ruled out: the smallest ways to have one back. */
export function NobodyLeft({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { dataset, model, store } = useWizard()
  const catalogue = useCatalogue()
  const takeBack = (steps: readonly RelaxationStep[]) => {
    const { answers, changesTried, changeStarted } = store.getState()
    const idsOf = (kind: RelaxationStep['kind']) =>
      steps
        .filter((step) => step.kind === kind)
        .map(({ question }) => model.questions[question]?.id ?? '')
    const unmarked = idsOf('unmark').flatMap((id) => {
      const answer = answers[id]
      return answer?.kind === 'chosen'
        ? [[id, { ...answer, importance: 'important' }] as const]
        : []
    })
    if (unmarked.length > 0) changesTried(Object.fromEntries(unmarked))
    const [first] = idsOf('change')
    if (first !== undefined) changeStarted(first, 'result')
    else focusTrial()
  }
  return (
    <section className={styles.nobody} aria-labelledby="ways-back">
      <h2 id="ways-back">{t('waysBack')}</h2>
      <ul>
        {decision.relaxations.map((relaxation) => {
          const { framework, steps } = relaxation
          const isUnmarking = steps.every(({ kind }) => kind === 'unmark')
          return (
            <li key={framework}>
              {toWayBackSentence({ dataset, model, catalogue }, relaxation)}{' '}
              <LinkButton onPress={() => takeBack(steps)}>
                {t(isUnmarking ? 'wayBackMust' : 'wayBackAnswer')}
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
