import styles from './LevelMark.module.css'

const LEVELS = [1, 2, 3, 4]

/** A level of 0 to 4 as a number beside four strokes. Readers hear the sentence `spoken`. */
export function LevelMark({ level, spoken }: { readonly level: number; readonly spoken: string }) {
  return (
    <span className={styles.mark}>
      <span className="visually-hidden">{spoken}</span>
      <span aria-hidden="true">{level}</span>
      <svg className={styles.strokes} viewBox="0 0 19 8" aria-hidden="true">
        {LEVELS.map((step) => (
          <rect
            key={step}
            className={step <= level ? styles.reached : styles.missing}
            x={(step - 1) * 5}
            width="4"
            height="8"
          />
        ))}
      </svg>
    </span>
  )
}
