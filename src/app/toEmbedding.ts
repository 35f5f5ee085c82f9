import type { WizardCatalogue } from '#schema/catalogue.ts'
import type { Dataset } from '#schema/dataset.ts'

/** What the page about embedding is told, the same when it is built and when it is used. */
export function toEmbedding(
  { useCases, questions }: Pick<Dataset, 'useCases' | 'questions'>,
  catalogue: Pick<WizardCatalogue, 'useCases'>,
) {
  const { APP_VERSION, LOADER_INTEGRITY, SITE_ADDRESS } = import.meta.env
  return {
    presets: useCases.map(({ id }) => ({ id, name: catalogue.useCases[id]?.name ?? id })),
    questions: questions.map(({ id, options }) => ({ id, options: options.map((one) => one.id) })),
    built: SITE_ADDRESS,
    release: { path: `v${APP_VERSION}/embed.js`, integrity: LOADER_INTEGRITY },
  }
}
