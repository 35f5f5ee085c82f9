import { ExternalLink } from '#ui/facts/ExternalLink.tsx'
import { PageText } from '#ui/page/PageText.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'

/** How to say that a fact is wrong, and where, if whoever runs the site has said so. */
export function ChallengeText() {
  const t = usePageText()
  const { issues } = usePage().evidence
  return (
    <PageText>
      <p>{t('challengeWhat')}</p>
      <p>{t('challengeProof')}</p>
      {issues === undefined ? (
        <p>{t('challengeNoAddress')}</p>
      ) : (
        <p>
          <ExternalLink to={issues}>{t('challengeHere')}</ExternalLink>
        </p>
      )}
    </PageText>
  )
}
