/** What `src/dataset/datasetPlugin.ts` hands to the entries, checked when the site was built. */
declare module 'virtual:dataset' {
  export const dataset: import('#schema/dataset.ts').PublishedDataset
}

declare module 'virtual:dataset-core' {
  export const dataset: import('#schema/dataset.ts').DatasetCore
}

declare module 'virtual:evidence' {
  export const evidence: import('#schema/evidence.ts').Evidence
}

declare module 'virtual:words/*' {
  export const catalogue: import('#schema/catalogue.ts').WizardCatalogue
}

declare module 'virtual:first-words/*' {
  export const catalogue: import('#schema/catalogue.ts').FirstCatalogue
}

declare module 'virtual:page-words/*' {
  export const pageWords: import('#schema/catalogue.ts').PageWords
}

/** What `vite.config.ts` defines. */
interface ImportMetaEnv {
  /** Version of this program. */
  readonly APP_VERSION: string
  /** Of the loader of that version, for pages that check it. */
  readonly LOADER_INTEGRITY: string
  /** With a slash at the end; an example where it is not known. */
  readonly SITE_ADDRESS: string
}
