import type { NearPrecedent } from '#engine/advice/findNearestPrecedents.ts'
import { toName } from '#report/toName.ts'
import { EvidenceLink } from '#ui/page/EvidenceLink.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { joinList } from '#words/joinList.ts'
import styles from './PrecedentItem.module.css'

/** One real project: what it is and runs on, the line that proves it, what is alike and what not. */
export function PrecedentItem({ near }: { readonly near: NearPrecedent }) {
  const t = usePageText()
  const { dataset } = usePage()
  const { name, framework, description, evidence } = near.precedent
  return (
    <li className={styles.project}>
      <div className={styles.about}>
        <h4 className={styles.name}>{name}</h4>
        <p>
          {description} {t('runsOn', { name: toName(dataset, framework) })}
        </p>
        <p className={styles.evidence}>
          <code className={styles.line}>{evidence.line}</code>
          <EvidenceLink precedent={near.precedent} />
        </p>
      </div>
      <Likeness near={near} />
    </li>
  )
}

function Likeness({ near: { precedent, agreed, differing } }: { readonly near: NearPrecedent }) {
  const t = usePageText()
  const { language, questions } = usePage().catalogue
  const answers = useWizardState((state) => state.answers)
  const topicOf = (question: string) => questions[question]?.topic ?? question
  const labelOf = (question: string, option = '') => questions[question]?.options[option]?.label
  const values = { count: agreed.length, of: agreed.length + differing.length }
  return (
    <details className={styles.likeness}>
      <summary>
        {t('precedentLikeness', values)}
        <span className="visually-hidden"> {precedent.name}</span>
      </summary>
      <dl className={styles.answers}>
        <dt>{t('precedentAlike')}</dt>
        <dd>{joinList(language, agreed.map(topicOf))}</dd>
        {differing.length === 0 ? null : <dt>{t('precedentDiffers')}</dt>}
        {differing.map((question) => {
          const answer = answers[question]
          const here = labelOf(question, answer?.kind === 'chosen' ? answer.option : '') ?? ''
          const there = labelOf(question, precedent.answers[question]) ?? ''
          return (
            <dd key={question}>
              {t('precedentDifference', { topic: topicOf(question), here, there })}
            </dd>
          )
        })}
      </dl>
    </details>
  )
}
