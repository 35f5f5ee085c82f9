/** What `src/dataset/datasetPlugin.ts` hands to the entries, checked when the site was built. */
declare module 'virtual:dataset' {
  export const dataset: import('#schema/dataset.ts').PublishedDataset
}

declare module 'virtual:evidence' {
  export const evidence: import('#schema/evidence.ts').Evidence
}

declare module 'virtual:words/*' {
  export const catalogue: import('#schema/catalogue.ts').WizardCatalogue
}

declare module 'virtual:page-words/*' {
  export const pageWords: import('#schema/catalogue.ts').PageWords
}
