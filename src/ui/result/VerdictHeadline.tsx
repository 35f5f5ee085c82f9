import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { FirmnessText } from './FirmnessText.tsx'
import styles from './VerdictHeadline.module.css'

/** The pick, or the names that are level, as the largest thing on the page. */
export function VerdictHeadline({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset } = useWizard()
  const leaders = toLeaders(decision).map((column) => dataset.frameworks[column]?.name ?? '')
  const isShared = leaders.length > 1
  if (leaders.length === 0) {
    const kind = decision.verdict.kind === 'none' ? 'none' : 'open'
    return (
      <header className={styles.headline}>
        <h1 className={styles.sentence} tabIndex={-1}>
          {t(`verdict-${kind}`)}
        </h1>
        <p className={styles.firmness}>{t(`verdict-${kind}-text`)}</p>
      </header>
    )
  }
  return (
    <header className={styles.headline}>
      <p className={styles.lead}>
        {t(decision.alternatives.length > 0 ? 'ofTheThree' : 'forThisProject')}
      </p>
      <h1 className={isShared ? styles.shared : styles.name} tabIndex={-1}>
        {leaders.map((name, index) => (
          <span key={name}>
            {index === 0 ? null : <span className={styles.or}> {t('or')} </span>}
            {name}
          </span>
        ))}
      </h1>
      <FirmnessText decision={decision} />
    </header>
  )
}
