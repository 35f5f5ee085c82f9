import { useState } from 'react'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { useText } from '#ui/useText.ts'
import type { QrCode } from './makeQr.ts'
import styles from './QrField.module.css'

/** A link as a QR code, for somebody in the same room. What makes it loads when it is asked for. */
export function QrField({ text }: { readonly text: string }) {
  const t = useText()
  const [make, setMake] = useState<((text: string) => QrCode) | null>(null)
  const [isFailed, setFailed] = useState(false)
  const load = async () => {
    try {
      const { makeQr } = await import('./makeQr.ts')
      setMake(() => makeQr)
    } catch {
      setFailed(true)
    }
  }
  if (isFailed) return <p role="status">{t('qrFailed')}</p>
  if (!make) {
    return (
      <p>
        <LinkButton onPress={load}>{t('qrShow')}</LinkButton>
      </p>
    )
  }
  const { size, outline } = make(text)
  return (
    <div className={styles.shown}>
      <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img">
        <title>{t('qrAlt')}</title>
        <path d={outline} />
      </svg>
      <p>
        <LinkButton onPress={() => setMake(null)}>{t('qrHide')}</LinkButton>
      </p>
    </div>
  )
}
