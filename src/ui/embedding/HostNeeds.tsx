import { CodeBlock } from '#ui/firstSteps/CodeBlock.tsx'
import { PageText } from '#ui/page/PageText.tsx'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './EmbedPage.module.css'

/** The loader of this version, which never changes. */
export interface LoaderRelease {
  /** Below the address of the site. */
  readonly path: string
  readonly integrity: string
}

interface HostNeedsProps {
  /** Address of the site, with a slash at the end. */
  readonly site: string
  readonly release: LoaderRelease
}

/** What a page that has a policy must allow, and the loader that never changes. */
export function HostNeeds({ site, release }: HostNeedsProps) {
  const t = usePageText()
  const { origin } = new URL(site)
  const pinned = `<script src="${site}${release.path}" integrity="${release.integrity}" crossorigin="anonymous" defer></script>`
  const sandbox =
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"'
  return (
    <div className={styles.needs}>
      <CodeBlock
        label="Content-Security-Policy"
        lines={[`script-src ${origin}; frame-src ${origin}`]}
        isFile
      />
      <PageText>
        <p className={styles.text}>{t('embedPinned')}</p>
      </PageText>
      <CodeBlock label="<head>" lines={[pinned]} isFile />
      <PageText>
        <p className={styles.text}>{t('embedSandbox')}</p>
      </PageText>
      <CodeBlock label="<iframe>" lines={[sandbox]} isFile />
    </div>
  )
}
