import { useState } from 'react'
import { toMadr } from '#report/record/toMadr.ts'
import type { Team } from '#report/team/toTeam.ts'
import { toTeamLink } from '#report/team/toTeamLink.ts'
import { toTeamRecord } from '#report/team/toTeamRecord.ts'
import { toTeamReport } from '#report/toTeamReport.ts'
import { CopyField } from '#ui/share/CopyField.tsx'
import { KeepField } from '#ui/share/KeepField.tsx'
import { toLocalDay } from '#ui/toLocalDay.ts'
import styles from './TeamBoard.module.css'
import { useTeam } from './useTeam.ts'

const INDENT = 2
const MADR = { name: 'web-framework.md', type: 'text/markdown' }
const JSON_FILE = { name: 'web-framework-team.json', type: 'application/json' }

/** A link to everybody's answers, and the joint decision in forms to keep. */
export function TeamKeep({ team }: { readonly team: Team }) {
  const { grounds, t } = useTeam()
  const [site] = useState(() => new URL('./', document.baseURI).href)
  const link = toTeamLink(grounds.dataset, team.members, site)
  const make = async (form: 'madr' | 'json') => {
    if (form === 'json') {
      return `${JSON.stringify(toTeamReport(grounds, team.members), null, INDENT)}\n`
    }
    const on = toLocalDay(new Date())
    return toMadr(toTeamRecord(grounds, team, { on, link }))
  }
  return (
    <div className={styles.keep}>
      <CopyField label={t('teamLink')} text={link} />
      <KeepField
        forms={[
          { id: 'madr', label: t('teamRecord-madr'), file: MADR },
          { id: 'json', label: t('teamRecord-json'), file: JSON_FILE },
        ]}
        make={make}
      />
    </div>
  )
}
