import type { KnockOut } from '#engine/verdict/findKnockOuts.ts'
import { KnockOutLine } from './KnockOutLine.tsx'
import styles from './KnockOutList.module.css'

/** Everything that rules one framework out. */
export function KnockOutList({ knockOuts }: { readonly knockOuts: readonly KnockOut[] }) {
  return (
    <ul className={styles.causes}>
      {knockOuts.map((knockOut) => (
        <KnockOutLine
          key={`${knockOut.row}-${knockOut.limit.kind}-${knockOut.limit.criterion}`}
          knockOut={knockOut}
        />
      ))}
    </ul>
  )
}
