import { useState } from 'react'
import type { Decision } from '#engine/decide.ts'
import { toTeamLink } from '#report/team/toTeamLink.ts'
import { toResultLink } from '#report/toResultLink.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { CopyField } from './CopyField.tsx'
import { KeepDraft } from './KeepDraft.tsx'
import { KeepRecord } from './KeepRecord.tsx'
import { QrField } from './QrField.tsx'
import styles from './ShareSection.module.css'

/** A link to this result for others where there can be one, and the decision in forms to keep. */
export function ShareSection({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { isOwn } = useWizard()
  return (
    <ResultSection
      id="share"
      isOnPaper={false}
      title={t(isOwn ? 'keepTitle' : 'shareTitle')}
      help={t(isOwn ? 'keepHelp' : 'shareHelp')}
    >
      <div className={styles.ways}>
        {isOwn ? null : <SharedLink decision={decision} />}
        {isOwn ? null : <KeepDraft decision={decision} />}
        <KeepRecord decision={decision} />
      </div>
    </ResultSection>
  )
}

function SharedLink({ decision }: { readonly decision: Decision }) {
  const t = useLaterText()
  const { dataset, model } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const overrides = useWizardState((state) => state.overrides)
  const [isForMail, setForMail] = useState(false)
  const site = new URL('./', document.baseURI).href
  const linked = { answers, overrides, decision, site }
  const link = toResultLink(dataset, model, linked, isForMail ? 'query' : 'fragment')
  const share = 'share' in navigator ? () => shareLink(link, document.title) : null
  return (
    <div className={styles.link}>
      <CopyField label={t('shareLink')} text={link} />
      <label className={styles.mail}>
        <input
          type="checkbox"
          checked={isForMail}
          onChange={(event) => setForMail(event.target.checked)}
        />
        <span>{t('shareForMail')}</span>
      </label>
      {share ? (
        <p>
          <LinkButton onPress={share}>{t('shareSheet')}</LinkButton>
        </p>
      ) : null}
      <QrField text={link} />
      <p className={styles.team}>
        <a href={toTeamLink(dataset, [{ answers }], './')}>{t('shareTeam')}</a>
      </p>
    </div>
  )
}

/** Hands the link to the system. Whoever closes its sheet meant to; nothing is told then. */
async function shareLink(url: string, title: string): Promise<void> {
  try {
    await navigator.share({ title, url })
  } catch {
    // Closed, or refused by the system, which says so itself.
  }
}
