import { useDeferredValue, useId, useMemo, useState } from 'react'
import { toTeam } from '#report/team/toTeam.ts'
import { toTeamSentences } from '#report/team/toTeamSentences.ts'
import { RefusedLines } from './RefusedLines.tsx'
import styles from './TeamBoard.module.css'
import { TeamResult } from './TeamResult.tsx'
import { useTeam } from './useTeam.ts'

interface TeamBoardProps {
  /** What stands in the field to begin with. */
  readonly initial: string
  /** Told of every change, so that it can be kept. */
  readonly onChange?: (text: string) => void
}

/** A field for links, and what the answers in them come to. */
export function TeamBoard({ initial, onChange }: TeamBoardProps) {
  const { grounds, t } = useTeam()
  const id = useId()
  const [text, setText] = useState(initial)
  // What is typed comes first; what follows from it may take a moment.
  const read = useDeferredValue(text)
  const team = useMemo(() => toTeam(grounds, read), [grounds, read])
  const count = team.members.length
  return (
    <div className={styles.board}>
      <div className={styles.paste}>
        <label className={styles.label} htmlFor={id}>
          {t('teamPaste')}
        </label>
        <p id={`${id}-help`} className={styles.help}>
          {t('teamPasteHelp')}
        </p>
        <textarea
          id={id}
          className={styles.field}
          aria-describedby={`${id}-help`}
          rows={6}
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            onChange?.(event.target.value)
          }}
        />
        <RefusedLines refused={team.refused} />
        <p className={styles.empty} role="status">
          {count > 1
            ? toTeamSentences(grounds, team).joint
            : t(count === 0 ? 'teamNobody' : 'teamOnePerson')}
        </p>
      </div>
      {count === 0 ? null : <TeamResult team={team} />}
    </div>
  )
}
