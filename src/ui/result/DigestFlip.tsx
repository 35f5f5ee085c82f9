import type { Decision } from '#engine/decide.ts'
import { toStatedFlips } from '#report/toStatedFlips.ts'
import { FlipItem } from '#ui/trial/FlipItem.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import styles from './ResultDigest.module.css'

/** The smallest change that would give another result. */
export function DigestFlip({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { model } = useWizard()
  const [flip] = toStatedFlips(model, decision.answered)
  if (!flip) return null
  return (
    <section className={styles.part} aria-labelledby="digest-flip">
      <h2 id="digest-flip" className={styles.title}>
        {t('digestFlip')}
      </h2>
      <p>
        <FlipItem flip={flip} />
      </p>
    </section>
  )
}
