import { useState } from 'react'
import { toStatedOverrides } from '#report/toStatedOverrides.ts'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { ResultSection } from '#ui/facts/ResultSection.tsx'
import { useDataset } from '#ui/useDataset.ts'
import { useLaterText } from '#ui/useLaterText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { LevelChoice } from './LevelChoice.tsx'
import { LevelFold } from './LevelFold.tsx'
import styles from './OwnLevels.module.css'
import { OWN_LEVELS_ID } from './ownLevelsId.ts'

/** The levels that a person has put in place of ours, and the way to put in more. */
export function OwnLevels({ first }: { readonly first: string }) {
  const t = useLaterText()
  const { store } = useWizard()
  const dataset = useDataset()
  const own = toStatedOverrides(dataset)
  const takeBack = (framework: string, criterion: string) => {
    store.getState().levelTried(framework, criterion, null)
    // What was pressed is about to go.
    document.getElementById(OWN_LEVELS_ID)?.focus({ preventScroll: true })
  }
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id
  return (
    <ResultSection
      id={OWN_LEVELS_ID}
      isOnPaper={own.length > 0}
      title={t('ownTitle')}
      help={t(own.length === 0 ? 'ownHelp' : 'ownHelpSome', { count: own.length })}
    >
      {own.length === 0 ? null : (
        <ul className={styles.list}>
          {own.map(({ framework, criterion, level, published }) => {
            const name = nameOf(dataset.frameworks, framework)
            const about = nameOf(dataset.criteria, criterion)
            const meaning = dataset.criteria.find(({ id }) => id === criterion)?.levels[level] ?? ''
            return (
              <li key={`${framework}.${criterion}`} className={styles.own}>
                <p>
                  <b>{t('levelLabel', { name, criterion: about })}</b>
                  <br />
                  {t(published === null ? 'ownInsteadOfNone' : 'ownInstead', {
                    level,
                    meaning,
                    published: published ?? 0,
                  })}
                </p>
                <span data-paper="off">
                  <LinkButton
                    label={t('ownTakeBackLabel', { name, criterion: about })}
                    onPress={() => takeBack(framework, criterion)}
                  >
                    {t('ownTakeBack')}
                  </LinkButton>
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <LevelFold summary={t('ownAdd')}>
        <AddLevel first={first} />
      </LevelFold>
    </ResultSection>
  )
}

/** Any framework on any criterion. */
function AddLevel({ first }: { readonly first: string }) {
  const t = useLaterText()
  const { dataset } = useWizard()
  const [framework, setFramework] = useState(first)
  const [criterion, setCriterion] = useState(dataset.criteria[0]?.id ?? '')
  return (
    <div className={styles.add}>
      <Picker
        label={t('ownFramework')}
        from={dataset.frameworks}
        value={framework}
        onPick={setFramework}
      />
      <Picker
        label={t('ownCriterion')}
        from={dataset.criteria}
        value={criterion}
        onPick={setCriterion}
      />
      <LevelChoice framework={framework} criterion={criterion} />
    </div>
  )
}

interface PickerProps {
  readonly label: string
  readonly from: readonly { readonly id: string; readonly name: string }[]
  readonly value: string
  readonly onPick: (id: string) => void
}

function Picker({ label, from, value, onPick }: PickerProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        className={styles.select}
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        {from.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
