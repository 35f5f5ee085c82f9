import type { RefObject } from 'react'
import { goToPart } from '#ui/goToPart.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './ContentsNav.module.css'
import { useContents } from './useContents.ts'

/**
 * What stands further down and the ways there. They are no links: the part of the address after #
 * holds the answers.
 */
export function ContentsNav({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const t = useLaterText()
  const contents = useContents(page)
  return (
    <nav className={styles.contents} aria-labelledby="contents-title">
      <h2 id="contents-title" className={styles.title}>
        {t('contentsTitle')}
      </h2>
      <ul className={styles.list}>
        {contents.map(({ id, title }) => (
          <li key={id}>
            <button className={styles.entry} type="button" onClick={() => goToPart(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
