import type { Criterion } from '#schema/criterion.ts'
import type { Framework } from '#schema/framework.ts'
import { SourceLine } from '#ui/facts/SourceLine.tsx'
import { useText } from '#ui/useText.ts'
import { FrameworkCells } from './FrameworkCells.tsx'
import { LevelMark } from './LevelMark.tsx'

interface CriterionFactsProps {
  readonly criterion: Criterion
  readonly frameworks: readonly Framework[]
}

/** What each framework offers on one criterion: level, fact, source and the day it was checked. */
export function CriterionFacts({ criterion, frameworks }: CriterionFactsProps) {
  const { id, name, levels, judgement } = criterion
  const t = useText()
  return (
    <FrameworkCells
      id={`criterion-${id}`}
      title={name}
      help={t('levelsFromTo', { lowest: levels[0], highest: levels[4] })}
      note={judgement === undefined ? null : t('judgementNote', { why: judgement })}
      cells={frameworks.map((framework) => {
        const trait = framework.traits[id]
        return { id: framework.id, name: framework.name, ...toCell(trait, t) }
      })}
    />
  )
}

function toCell(trait: Framework['traits'][string] | undefined, t: ReturnType<typeof useText>) {
  if (!trait || 'notRated' in trait) return { mark: null, content: <p>{trait?.notRated}</p> }
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
