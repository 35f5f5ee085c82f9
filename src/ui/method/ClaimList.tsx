import type { Claim } from '#schema/claim.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { CaseList } from '#ui/page/CaseList.tsx'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import styles from './ClaimList.module.css'

const VERDICTS = ['confirmed', 'imprecise', 'outdated', 'wrong', 'opinion'] as const

/** Every claim of the article by its section, with what became of it. */
export function ClaimList() {
  const t = usePageText()
  const { claims } = usePage().evidence
  const sections = [...new Set(claims.map(({ section }) => section))]
  const countOf = (verdict: Claim['verdict']) =>
    claims.filter((claim) => claim.verdict === verdict).length
  return (
    <div className={styles.claims}>
      <ul className={styles.counts}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <span className={styles.count}>{countOf(verdict)}</span> {t(`verdict-${verdict}`)}
          </li>
        ))}
      </ul>
      {sections.map((section) => (
        <details key={section} className={styles.section}>
          <summary>
            {section}{' '}
            <span className={styles.size}>
              {t('claimCount', { count: claims.filter((one) => one.section === section).length })}
            </span>
          </summary>
          <div className={styles.list}>
            <CaseList
              wider="finding"
              cases={claims
                .filter((claim) => claim.section === section)
                .map((claim) => ({
                  id: claim.id,
                  anchor: `claim-${claim.id}`,
                  about: <p className={styles.said}>{claim.claim}</p>,
                  finding: <ClaimCheck claim={claim} />,
                }))}
            />
          </div>
        </details>
      ))}
    </div>
  )
}

function ClaimCheck({ claim }: { readonly claim: Claim }) {
  const t = usePageText()
  return (
    <div className={styles.check}>
      <p>
        <strong>{t(`verdict-${claim.verdict}`)}.</strong> {claim.today}
      </p>
      {claim.sources.map((source) => (
        <SourceLine key={source} source={source} checkedOn={claim.checkedOn} />
      ))}
      {'unused' in claim ? (
        <p className={styles.unused}>{t('claimUnused', { why: claim.unused })}</p>
      ) : null}
    </div>
  )
}
