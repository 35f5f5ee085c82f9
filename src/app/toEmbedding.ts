import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'

/** What the page about embedding is told, the same when it is built and when it is used. */
export function toEmbedding(
  { useCases }: Pick<Dataset, 'useCases'>,
  catalogue: Pick<WizardCatalogue, 'useCases'>,
) {
  const { APP_VERSION, LOADER_INTEGRITY, SITE_ADDRESS } = import.meta.env
  return {
    presets: useCases.map(({ id }) => ({ id, name: catalogue.useCases[id]?.name ?? id })),
    built: SITE_ADDRESS,
    release: { path: `v${APP_VERSION}/embed.js`, integrity: LOADER_INTEGRITY },
  }
}
