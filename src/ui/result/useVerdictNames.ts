import type { Decision } from '#engine/decide.ts'
import { useWizard } from '#ui/useWizard.ts'
import { joinList } from '#words/joinList.ts'

/** The frameworks of the verdict by name, as one phrase; empty when there is none. */
export function useVerdictNames({ verdict }: Decision): string {
  const { dataset, catalogue } = useWizard()
  const frameworks =
    verdict.kind === 'pick' ? [verdict.framework] : verdict.kind === 'tie' ? verdict.frameworks : []
  return joinList(
    catalogue.language,
    frameworks.map((framework) => dataset.frameworks[framework]?.name ?? ''),
  )
}
