import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { FactsContext } from '#ui/facts/factsContext.ts'
import { useArrival } from '#ui/useArrival.ts'
import type { Guest, Wizard } from '#ui/wizard.ts'
import { WizardContext } from '#ui/wizardContext.ts'
import { translate } from '#words/translate.ts'
import styles from './GuestApp.module.css'
import { GuestApp } from './GuestApp.tsx'

/** A wizard in a frame of somebody else's page, ready to be mounted or rendered to text. */
export function GuestRoot({ wizard }: { readonly wizard: Wizard & { readonly guest: Guest } }) {
  useArrival(wizard)
  const { catalogue, guest } = wizard
  const failure = (
    <main className={styles.failure}>
      <h1 tabIndex={-1}>{translate(catalogue, 'failureTitle')}</h1>
      <p>
        <LinkButton onPress={guest.restart}>{translate(catalogue, 'startOver')}</LinkButton>
      </p>
      <p>
        <a href="./">{translate(catalogue, 'guestWhole')}</a>
      </p>
    </main>
  )
  return (
    <ErrorBoundary fallback={failure}>
      <FactsContext value={wizard}>
        <WizardContext value={wizard}>
          <GuestApp guest={guest} />
        </WizardContext>
      </FactsContext>
    </ErrorBoundary>
  )
}
