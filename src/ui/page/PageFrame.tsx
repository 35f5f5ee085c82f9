import type { ReactNode } from 'react'
import { PageFooter } from '#ui/frame/PageFooter.tsx'
import { useText } from '#ui/useText.ts'
import styles from './PageFrame.module.css'
import { PageLinks } from './PageLinks.tsx'
import type { PageName } from './pageName.ts'
import { usePageText } from './usePageText.ts'

interface PageFrameProps {
  readonly name: PageName
  readonly title: string
  readonly lead: string
  /** Its parts by the ids of their headings; none where they come and go. */
  readonly contents: readonly { readonly id: string; readonly title: string }[]
  readonly children: ReactNode
}

/** What every page around the wizard has: the way to the others, a heading, the age of the facts. */
export function PageFrame({ name, title, lead, contents, children }: PageFrameProps) {
  const t = useText()
  const p = usePageText()
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a className={styles.name} href="./">
          {t('appName')}
        </a>
        <PageLinks current={name} />
      </header>
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1>{title}</h1>
          <p className={styles.lead}>{lead}</p>
          <p className={styles.failed} role="alert">
            {p('pageProgramFailed')}
          </p>
          {contents.length === 0 ? null : (
            <nav aria-label={p('onThisPage')}>
              <ul className={styles.contents}>
                {contents.map((part) => (
                  <li key={part.id}>
                    <a href={`#${part.id}`}>{part.title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        {children}
      </main>
      <PageFooter />
    </div>
  )
}
