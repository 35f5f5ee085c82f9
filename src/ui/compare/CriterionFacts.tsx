import type { Criterion } from '#schema/criterion.ts'
import type { Framework } from '#schema/framework.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { useLaterText } from '#ui/useLaterText.ts'
import styles from './CriterionFacts.module.css'
import { FrameworkCells } from './FrameworkCells.tsx'
import { LevelMark } from './LevelMark.tsx'

interface CriterionFactsProps {
  readonly criterion: Criterion
  readonly frameworks: readonly Framework[]
}

/** What each framework offers on one criterion: level, fact, source and the day it was checked. */
export function CriterionFacts({ criterion, frameworks }: CriterionFactsProps) {
  const { id, name, levels, judgement } = criterion
  const t = useLaterText()
  return (
    <details className={styles.facts}>
      <summary>
        <h3 id={`criterion-${id}`}>{name}</h3>
      </summary>
      <p className={styles.note}>
        {t('levelsFromTo', { lowest: levels[0], highest: levels[4] })}
        {judgement === undefined ? null : ` ${t('judgementNote', { why: judgement })}`}
      </p>
      <FrameworkCells
        isChosen
        cells={frameworks.map((framework) => ({
          id: framework.id,
          name: framework.name,
          ...toCell(framework.traits[id], t),
        }))}
      />
    </details>
  )
}

function toCell(
  trait: Framework['traits'][string] | undefined,
  t: ReturnType<typeof useLaterText>,
) {
  if (!trait || !('because' in trait)) {
    return { mark: null, content: <p>{trait && 'notRated' in trait ? trait.notRated : null}</p> }
  }
  const { level, because, source, checkedOn } = trait
  return {
    mark: <LevelMark level={level} spoken={t('levelSpoken', { level })} />,
    content: (
      <>
        <p>{because}</p>
        <SourceLine source={source} checkedOn={checkedOn} />
      </>
    ),
  }
}
