import { translate } from '#words/translate.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useReveal } from './useReveal.ts'
import styles from './WizardApp.module.css'
import { WizardApp } from './WizardApp.tsx'
import type { Wizard } from './wizard.ts'
import { WizardContext } from './wizardContext.ts'

/** A whole wizard, ready to be mounted or rendered to text. */
export function WizardRoot({ wizard }: { readonly wizard: Wizard }) {
  useReveal()
  const failure = (
    <main className={styles.failure}>
      <h1>{translate(wizard.catalogue, 'failureTitle')}</h1>
      <p>{translate(wizard.catalogue, 'failureText')}</p>
      <a href="./">{translate(wizard.catalogue, 'failureRestart')}</a>
    </main>
  )
  return (
    <ErrorBoundary fallback={failure}>
      <WizardContext value={wizard}>
        <WizardApp />
      </WizardContext>
    </ErrorBoundary>
  )
}
