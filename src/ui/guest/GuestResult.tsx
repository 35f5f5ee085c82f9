import { toHeadlineText } from '#report/toHeadlineText.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { LaterPart } from '#ui/LaterPart.tsx'
import { ResultDigest } from '#ui/result/ResultDigest.tsx'
import { useVerdictNames } from '#ui/result/useVerdictNames.ts'
import { VerdictHeadline } from '#ui/result/VerdictHeadline.tsx'
import { useDecision } from '#ui/useDecision.ts'
import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import type { Guest } from '#ui/wizard.ts'
import styles from './GuestApp.module.css'
import { useGuestLink } from './useGuestLink.ts'

/** The result at a glance, and the way to all that stands behind it. */
export function GuestResult({ guest }: { readonly guest: Guest }) {
  const t = useText()
  const { dataset, catalogue, store } = useWizard()
  const answers = useWizardState((state) => state.answers)
  const decision = useDecision()
  const link = useGuestLink(decision)
  const names = useVerdictNames(decision)
  const isInline = guest.resultAs === 'inline'
  const isOpen = decision.verdict.kind === 'open'
  return (
    <div className={styles.result}>
      {isOpen ? null : (
        <p className="visually-hidden" role="status">
          {t('nowIs', {
            verdict: names === '' ? t('verdict-none') : names,
            firmness: toHeadlineText(dataset, catalogue, decision, answers)?.lead ?? '',
          })}
        </p>
      )}
      <VerdictHeadline decision={decision} />
      {isInline ? <ResultDigest decision={decision} /> : null}
      {isOpen ? null : (
        <p>
          <a className={styles.whole} href={link}>
            {t('guestWholeResult')}
          </a>
        </p>
      )}
      {isInline ? (
        <LaterPart name="GuestSections" props={{ decision, link, onShared: guest.onShared }} />
      ) : null}
      <p className={styles.ways}>
        <LinkButton onPress={() => store.getState().placeOpened({ kind: 'overview' })}>
          {t('toOverview')}
        </LinkButton>
        <LinkButton onPress={guest.restart}>{t('startOver')}</LinkButton>
      </p>
    </div>
  )
}
