import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { LaterPart } from '#ui/LaterPart.tsx'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'
import type { UiKey } from '#words/uiKey.ts'
import { DigestReasons } from './DigestReasons.tsx'
import styles from './ResultDigest.module.css'

const SHOWN_FOR = 3

/** The result at a glance: why, what speaks against it, and what would change it. */
export function ResultDigest({ decision }: { readonly decision: Decision }) {
  const t = useText()
  const { dataset, catalogue } = useWizard()
  const { comparison } = decision
  if (!comparison) return null
  const { favoured, rival, reasons, isRivalRuledOut } = comparison
  const nameOf = (column: number) => dataset.frameworks[column]?.name ?? ''
  const leaders = toLeaders(decision)
  const isShared = leaders.length > 1
  const unsaid = leaders.filter((column) => column !== favoured && column !== rival).map(nameOf)
  return (
    <div className={styles.digest} data-paper="off">
      <section className={styles.part} aria-labelledby="digest-for">
        <h2 id="digest-for" className={styles.title}>
          {isShared ? t('digestForOne', { name: nameOf(favoured) }) : t('digestFor')}
        </h2>
        <DigestReasons
          comparison={comparison}
          contributions={reasons.positives}
          most={SHOWN_FOR}
          emptyText={isRivalRuledOut ? t('digestRuledOut') : t('digestNothing')}
        />
      </section>
      <section className={styles.part} aria-labelledby="digest-against">
        <h2 id="digest-against" className={styles.title}>
          {t(toRivalKey(isShared, isRivalRuledOut), { name: nameOf(rival) })}
        </h2>
        <DigestReasons
          comparison={comparison}
          contributions={reasons.negatives}
          most={isShared ? SHOWN_FOR : 1}
          emptyText={t('digestNothing')}
        />
        {unsaid.length === 0 ? null : (
          <p>{t('digestLevelToo', { names: joinList(catalogue.formats, unsaid) })}</p>
        )}
      </section>
      <LaterPart name="DigestFlip" props={{ decision }} />
    </div>
  )
}

/** A rival that is ruled out is no case against the pick, only somebody to compare with. */
function toRivalKey(isShared: boolean, isRuledOut: boolean): UiKey {
  if (isShared) return 'digestForOne'
  return isRuledOut ? 'digestAgainstOut' : 'digestAgainst'
}
