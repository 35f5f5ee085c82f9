import { useState } from 'react'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import type { QrCode } from './makeQr.ts'
import styles from './QrField.module.css'

/** A link as a QR code, for somebody in the same room. What makes it loads when it is asked for. */
export function QrField({ text }: { readonly text: string }) {
  const t = useLaterText()
  const [make, setMake] = useState<((text: string) => QrCode | null) | null>(null)
  const [isFailed, setFailed] = useState(false)
  const load = async () => {
    try {
      const { makeQr } = await import('./makeQr.ts')
      setMake(() => makeQr)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  const code = make ? make(text) : null
  const isTooLong = make !== null && code === null
  return (
    <div className={styles.place}>
      <LinkButton onPress={code ? () => setMake(null) : load}>
        {t(code ? 'qrHide' : 'qrShow')}
      </LinkButton>
      <p role="status">{isFailed ? t('qrFailed') : isTooLong ? t('qrTooLong') : ''}</p>
      {code ? (
        <svg className={styles.code} viewBox={`0 0 ${code.size} ${code.size}`} role="img">
          <title>{t('qrAlt')}</title>
          <path d={code.outline} />
        </svg>
      ) : null}
    </div>
  )
}
