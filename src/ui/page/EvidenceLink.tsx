import { toEvidenceAddress } from '#report/toEvidenceAddress.ts'
import type { Precedent } from '#schema/precedent.ts'
import { ExternalLink } from '#ui/facts/ExternalLink.tsx'
import { formatDay } from '#ui/formatDay.ts'
import { usePage } from './usePage.ts'
import { usePageText } from './usePageText.ts'

/** The file that names the framework of a real project, as of the day it was looked at. */
export function EvidenceLink({ precedent }: { readonly precedent: Precedent }) {
  const t = usePageText()
  const { catalogue } = usePage()
  const { evidence, repository } = precedent
  const { path, snapshotOn } = evidence
  return (
    <ExternalLink to={toEvidenceAddress(precedent)}>
      {snapshotOn === undefined
        ? t('evidenceIn', { repository, path })
        : t('evidenceInOn', { repository, path, day: formatDay(catalogue, snapshotOn) })}
    </ExternalLink>
  )
}
