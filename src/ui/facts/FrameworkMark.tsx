import styles from './FrameworkMark.module.css'
import { MARK_OUTLINES } from './markOutlines.ts'
import { useFacts } from './useFacts.ts'

/** For a framework that the dataset does not know. */
const NEUTRAL = 'M1.5 5.75h11v2.5h-11z'

/**
 * The shape that goes with a framework's name. It says nothing that the name beside it does not
 * say, so readers pass it over.
 */
export function FrameworkMark({ id }: { readonly id: string }) {
  const { dataset } = useFacts()
  const shape = dataset.frameworks.find((framework) => framework.id === id)?.mark
  return (
    <svg className={styles.mark} viewBox="0 0 14 14" aria-hidden="true">
      <path d={shape === undefined ? NEUTRAL : MARK_OUTLINES[shape]} />
    </svg>
  )
}
