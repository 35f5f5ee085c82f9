import type { Decision } from '#engine/decide.ts'
import { toLeaders } from '#report/toLeaders.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'

/** The frameworks at the head of the result by name, as one phrase; empty when there is none. */
export function useVerdictNames(decision: Decision): string {
  const { dataset, catalogue } = useWizard()
  return joinList(
    catalogue.formats,
    toLeaders(decision).map((framework) => dataset.frameworks[framework]?.name ?? ''),
    'disjunction',
  )
}
