import { type ReactNode, useMemo } from 'react'
import { useStore } from 'zustand'
import { LinkButton } from '#ui/controls/LinkButton.tsx'
import { translate } from '#words/translate.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FactsContext } from './facts/factsContext.ts'
import { useArrival } from './useArrival.ts'
import styles from './WizardApp.module.css'
import { WizardApp } from './WizardApp.tsx'
import type { Wizard } from './wizard.ts'
import { WizardContext } from './wizardContext.ts'

/** Begins again at the list of answers, with what stands in the address. */
function openAnswers(): void {
  location.hash = location.hash.replace(/([#&])[qs]=[^&]*/, '$1s=overview')
  location.reload()
}

/** Whatever is inside works on the person's own levels where there are any. */
function OnOwnLevels({
  wizard,
  children,
}: {
  readonly wizard: Wizard
  readonly children: ReactNode
}) {
  const overrides = useStore(wizard.store, (state) => state.overrides)
  const own = useMemo(() => ({ ...wizard, ...wizard.groundsOf(overrides) }), [wizard, overrides])
  return (
    <FactsContext value={own}>
      <WizardContext value={own}>{children}</WizardContext>
    </FactsContext>
  )
}

/** What is left where everything else has failed: the answers, and the facts on another page. */
function WaysOn({ catalogue }: Pick<Wizard, 'catalogue'>) {
  return (
    <>
      <p>{translate(catalogue, 'failureText')}</p>
      <p>
        <LinkButton onPress={openAnswers}>{translate(catalogue, 'failureRestart')}</LinkButton>
      </p>
      <p>
        <a href="./compare.html">{translate(catalogue, 'rulesCompare')}</a>
      </p>
    </>
  )
}

/** A whole wizard, ready to be mounted or rendered to text. */
export function WizardRoot({ wizard }: { readonly wizard: Wizard }) {
  useArrival(wizard)
  const failure = (
    <main className={styles.failure}>
      <h1 tabIndex={-1}>{translate(wizard.catalogue, 'failureTitle')}</h1>
      {wizard.isOwn ? (
        <p>{translate(wizard.catalogue, 'failureOwn')}</p>
      ) : (
        <WaysOn catalogue={wizard.catalogue} />
      )}
    </main>
  )
  return (
    <ErrorBoundary fallback={failure}>
      <OnOwnLevels wizard={wizard}>
        <WizardApp />
      </OnOwnLevels>
    </ErrorBoundary>
  )
}
