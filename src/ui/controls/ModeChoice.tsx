import { useText } from '#ui/useText.ts'
import { useWizard } from '#ui/useWizard.ts'
import { useWizardState } from '#ui/useWizardState.ts'
import { LinkButton } from './LinkButton.tsx'

/** The way to the other of the two modes: only what decides, or everything. */
export function ModeChoice() {
  const t = useText()
  const { dataset, store } = useWizard()
  const mode = useWizardState((state) => state.mode)
  const other = mode === 'quick' ? 'full' : 'quick'
  return (
    <LinkButton onPress={() => store.getState().modeChosen(other)}>
      {t(`toMode-${other}`, { count: dataset.questions.length })}
    </LinkButton>
  )
}
