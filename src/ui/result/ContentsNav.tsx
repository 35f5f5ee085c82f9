import type { RefObject } from 'react'
import { useText } from '#ui/useText.ts'
import styles from './ContentsNav.module.css'
import { useContents } from './useContents.ts'

/**
 * What stands further down and the ways there. They are no links: the part of the address after #
 * holds the answers.
 */
export function ContentsNav({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const t = useText()
  const contents = useContents(page)
  const goTo = (id: string) => {
    const heading = document.getElementById(id)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView()
  }
  return (
    <nav className={styles.contents} aria-labelledby="contents-title">
      <h2 id="contents-title" className={styles.title}>
        {t('contentsTitle')}
      </h2>
      <ul className={styles.list}>
        {contents.map(({ id, title }) => (
          <li key={id}>
            <button className={styles.entry} type="button" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
