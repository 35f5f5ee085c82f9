import { useText } from '#ui/useText.ts'
import styles from './PageLinks.module.css'
import { PAGE_NAMES, type PageName } from './pageName.ts'

/** The way to every other page. On the page that is open, its name stands without a link. */
export function PageLinks({ current }: { readonly current: PageName }) {
  const t = useText()
  return (
    <nav data-paper="off" className={styles.nav} aria-label={t('pagesLabel')}>
      <ul className={styles.list}>
        {PAGE_NAMES.map((name) => (
          <li key={name}>
            {name === current ? (
              <span className={styles.current} aria-current="page">
                {t(`page-${name}`)}
              </span>
            ) : (
              <a className={styles.link} href={name === 'index' ? './' : `./${name}.html`}>
                {t(`page-${name}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
