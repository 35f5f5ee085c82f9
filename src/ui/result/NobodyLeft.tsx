import type { Decision } from '#engine/decide.ts'
import type { RelaxationStep } from '#engine/verdict/findRelaxations.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { focusTrial } from '#ui/trial/focusTrial.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import styles from './NobodyLeft.module.css'

/** When every pick is ruled out: the smallest ways to have one back. */
export function NobodyLeft({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, catalogue, model, store } = useWizard()
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
  const topicOf = (question: number) =>
    catalogue.questions[model.questions[question]?.id ?? '']?.topic ?? ''
  return (
    <section className={styles.nobody} aria-labelledby="ways-back">
      <h2 id="ways-back">{t('waysBack')}</h2>
      <ul>
        {decision.relaxations.map(({ framework, steps }) => {
          const topicsOf = (kind: 'unmark' | 'change') =>
            steps.filter((step) => step.kind === kind).map(({ question }) => topicOf(question))
          const topics = joinList(catalogue.formats, [...topicsOf('unmark'), ...topicsOf('change')])
          const name = dataset.frameworks[framework]?.name ?? ''
          const isUnmarking = topicsOf('change').length === 0
          return (
            <li key={framework}>
              {t(isUnmarking ? 'wayBack-unmark' : 'wayBack-change', { name, topics })}{' '}
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
