import type { FrameworkProfile as Profile } from '#schema/framework.ts'
import { ExternalLink } from '#ui/facts/ExternalLink.tsx'
import { FactList } from '#ui/facts/FactList.tsx'
import { FrameworkMark } from '#ui/facts/FrameworkMark.tsx'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { formatDay } from '#ui/formatDay.ts'
import { usePage } from '#ui/page/usePage.ts'
import { usePageText } from '#ui/page/usePageText.ts'
import { FrameworkPitfalls } from './FrameworkPitfalls.tsx'
import styles from './FrameworkProfile.module.css'
import { MeasurementTable } from './MeasurementTable.tsx'

/** What one framework is, what it is good at, when not to use it, what it costs to run. */
export function FrameworkProfile({ framework }: { readonly framework: Profile }) {
  const t = usePageText()
  const { evidence } = usePage()
  const { id, name, summary, homepage } = framework
  const guide = evidence.guides[id]
  if (!guide) return null
  return (
    <article className={styles.profile} aria-labelledby={`framework-${id}`}>
      <div className={styles.opening}>
        <h3 id={`framework-${id}`}>
          <FrameworkMark id={id} />
          {name}
        </h3>
        <p className={styles.summary}>{summary}</p>
        <IdentityList framework={framework} />
        <SourceLine source={framework.source} checkedOn={framework.checkedOn} />
        <p className={styles.links}>
          <ExternalLink to={homepage}>{t('homepage', { name })}</ExternalLink>{' '}
          <a href={`./first-steps.html#${id}`}>{t('firstStepsWith', { name })}</a>
        </p>
      </div>
      <FactList title={t('philosophyTitle')} facts={[guide.philosophy]} />
      <FactList title={t('strengthsTitle')} facts={guide.strengths} />
      <FactList title={t('avoidTitle')} facts={guide.avoidWhen} />
      <FactList
        title={t('goesWellTitle')}
        facts={guide.goesWellWith.map(({ purpose, ...rest }) => ({
          ...rest,
          text: purpose,
          lead: rest.name,
        }))}
      />
      <MeasurementTable measured={guide.measured} name={name} />
      <FrameworkPitfalls id={id} name={name} />
    </article>
  )
}

function IdentityList({ framework }: { readonly framework: Profile }) {
  const t = usePageText()
  const { catalogue } = usePage()
  const versions = framework.versions.map(({ version, supportedUntil, note }) => {
    if (supportedUntil !== undefined) {
      const day = formatDay(catalogue, supportedUntil)
      return t('versionUntil', { version, day })
    }
    return note === undefined ? version : t('versionNote', { version, note })
  })
  const rows = [
    [t('versionsLabel'), versions.join('; ')],
    [t('interfaceLabel'), framework.serverInterface],
    [t('licenceLabel'), framework.licence],
    [t('firstReleaseLabel'), framework.firstRelease],
  ]
  return (
    <dl className={styles.identity}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
