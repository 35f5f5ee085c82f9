import { toDisagreementSentence } from '#report/toDisagreementSentence.ts'
import { toStatedOverrides } from '#report/toStatedOverrides.ts'
import type { ChangedParts, Notice } from '#state/notice.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { focusHeading } from '#ui/focusHeading.ts'
import { formatDay } from '#ui/formatDay.ts'
import { useCatalogue } from '#ui/useCatalogue.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import type { WizardKey } from '#words/uiKey.ts'
import styles from './NoticeText.module.css'

/** What brought nothing: whatever else is on the page is not what was sent. */
const UNREAD: readonly Notice['kind'][] = ['link-newer', 'link-too-long', 'link-unreadable']

/** What is told, and what can be done. */
export function NoticeText({ notice }: { readonly notice: Notice }) {
  const t = useLaterText()
  const { dataset, store } = useWizard()
  const levels = toStatedOverrides(dataset).length
  const hasOwn = useWizardState(({ setAside }) => setAside !== null)
  const isBorrowed = useWizardState((state) => state.isBorrowed)
  const hasAnswers = useWizardState(({ answers }) => Object.keys(answers).length > 0)
  const isUnread = UNREAD.includes(notice.kind)
  const isDraft = notice.kind === 'draft-opened'
  const actions = toActions(notice, isBorrowed && hasOwn)
  return (
    <div className={styles.notice}>
      <p>
        <NoticeSentence notice={notice} />
        {isBorrowed && !isDraft && levels > 0 ? ` ${t('ownCame', { count: levels })}` : ''}
        {isBorrowed && hasOwn ? ` ${t(isDraft ? 'ownAreKeptToo' : 'ownAreKept')}` : ''}
        {isUnread && hasAnswers ? ` ${t('ownBelow')}` : ''}
      </p>
      <div className={styles.actions}>
        {actions.map(({ event, label }) => (
          <LinkButton
            key={event}
            onPress={() => {
              store.getState()[event]()
              focusHeading()
            }}
          >
            {t(label)}
          </LinkButton>
        ))}
      </div>
    </div>
  )
}

interface NoticeAction {
  readonly event:
    | 'noticeDismissed'
    | 'setAsideLetGo'
    | 'startedOver'
    | 'setAsideRestored'
    | 'linkAdopted'
    | 'linkConfirmed'
  readonly label: WizardKey
}

function toActions({ kind }: Notice, hasOwnBeside: boolean): readonly NoticeAction[] {
  if (hasOwnBeside) {
    return [
      // What comes in their places takes a second press that was meant for them, and lets nothing go.
      { event: 'linkAdopted', label: 'useTheseAnswers' },
      { event: 'setAsideRestored', label: 'backToMine' },
    ]
  }
  switch (kind) {
    case 'other-tab':
    case 'answers-replaced':
      return [
        { event: 'setAsideRestored', label: 'undo' },
        { event: 'setAsideLetGo', label: 'letThemGo' },
      ]
    case 'link-damaged':
      return [
        { event: 'linkConfirmed', label: 'useTheseAnswers' },
        { event: 'startedOver', label: 'startOver' },
      ]
    case 'resumed':
      return [
        { event: 'noticeDismissed', label: 'dismiss' },
        { event: 'startedOver', label: 'startOver' },
      ]
    default:
      return [{ event: 'noticeDismissed', label: 'dismiss' }]
  }
}

function NoticeSentence({ notice }: { readonly notice: Notice }): string {
  const t = useLaterText()
  const { dataset } = useWizard()
  const catalogue = useCatalogue()
  const toChanged = ({ unknown, replaced }: ChangedParts) => [
    ...toParts(t, 'notice-link-unknown', unknown),
    ...toParts(t, 'notice-link-replaced', replaced),
  ]
  switch (notice.kind) {
    case 'link-opened':
      return notice.madeOn === null
        ? t('notice-link-opened')
        : t('notice-link-older', { day: formatDay(catalogue, notice.madeOn) })
    case 'link-disagrees': {
      const day = notice.madeOn && formatDay(catalogue, notice.madeOn)
      const said = toDisagreementSentence(dataset, catalogue, notice, day)
      return [said, ...toChanged(notice)].join(' ')
    }
    case 'draft-opened': {
      const { name, disagreement } = notice
      const said = disagreement
        ? [toDisagreementSentence(dataset, catalogue, disagreement, null, 'draft')]
        : []
      return [t('notice-draft-opened', { name }), ...said, ...toChanged(notice)].join(' ')
    }
    case 'link-partly-changed':
      return toChanged(notice).join(' ')
    case 'link-damaged':
      return t('notice-link-damaged', { count: notice.readCount })
    default:
      return t(`notice-${notice.kind}`)
  }
}

function toParts(
  t: ReturnType<typeof useLaterText>,
  key: WizardKey,
  parts: readonly string[],
): string[] {
  const values = { count: parts.length, codes: parts.join(', ') }
  return parts.length === 0 ? [] : [t(key, values)]
}
