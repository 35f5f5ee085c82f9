import type { Embedding } from '#report/embedding/toSnippets.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './EmbedBuilder.module.css'

/** The frame as it will stand in a page; another setting loads it anew. */
export function Preview({ embedding }: { readonly embedding: Embedding }) {
  const t = usePageText()
  const { title, heightPx, settings } = embedding
  const query = new URLSearchParams(settings.map(([name, value]) => [name, value])).toString()
  const src = `./embed/${query === '' ? '' : `?${query}`}`
  return (
    <figure className={styles.preview} key={`${src} ${heightPx}`}>
      <figcaption>{t('embedPreview')}</figcaption>
      <framework-wizard>
        <iframe src={src} title={title} height={heightPx} loading="lazy" allow="clipboard-write" />
      </framework-wizard>
    </figure>
  )
}
