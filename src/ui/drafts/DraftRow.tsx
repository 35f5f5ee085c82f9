import { useMemo, useState } from 'react'
import { toName } from '#report/toName.ts'
import { toTodaySentence } from '#report/toTodaySentence.ts'
import { assessDraft } from '#state/assessDraft.ts'
import type { Draft } from '#state/drafts/draft.ts'
import { formatInstant } from '#ui/formatInstant.ts'
import { DraftActions } from './DraftActions.tsx'
import styles from './DraftRow.module.css'
import { RenameForm } from './RenameForm.tsx'
import { toDraftElementId } from './toDraftElementId.ts'
import { useDraftBook } from './useDraftBook.ts'
import { useDraftsText } from './useDraftsText.ts'

/** One kept decision: a link to it, what it came to and when, and what can be done with it. */
export function DraftRow({ draft }: { readonly draft: Draft }) {
  const [isRenaming, setRenaming] = useState(false)
  const { id, name, fragment } = draft
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h3>
          <a
            id={toDraftElementId(id)}
            className={styles.name}
            href={`./#${fragment}&k=${id}`}
            dir="auto"
          >
            {name}
          </a>
        </h3>
        <DraftFacts draft={draft} />
      </div>
      {isRenaming ? <RenameForm draft={draft} onDone={() => setRenaming(false)} /> : null}
      <DraftActions draft={draft} isRenaming={isRenaming} onRename={() => setRenaming(true)} />
    </li>
  )
}

function DraftFacts({ draft }: { readonly draft: Draft }) {
  const t = useDraftsText()
  const { grounds, catalogue } = useDraftBook()
  const { dataset } = grounds
  const { fragment, pick, createdAt, changedAt } = draft
  const { answerCount, flaws, disagreement } = useMemo(
    () => assessDraft(grounds, { fragment, pick }),
    [grounds, fragment, pick],
  )
  const on = formatInstant(catalogue.formats, createdAt, 'shortDay')
  const changed = formatInstant(catalogue.formats, changedAt, 'minute')
  return (
    <>
      <p>
        {pick === null ? t('draftNobody') : t('draftPick', { name: toName(dataset, pick) })}
        {' · '}
        {t('draftAnswers', { count: answerCount })}
      </p>
      <p className={styles.dates}>
        {changedAt === createdAt
          ? t('draftKeptOn', { day: on })
          : t('draftChangedOn', { day: on, changed })}
      </p>
      {flaws.map((flaw) => (
        <p key={flaw}>{t(`draftFlaw-${flaw}`)}</p>
      ))}
      {disagreement ? <p>{toTodaySentence(dataset, catalogue, disagreement.now)}</p> : null}
    </>
  )
}
