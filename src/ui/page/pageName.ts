/** The pages of the site, in the order in which they are linked. The wizard itself is `index`. */
export const PAGE_NAMES = [
  'index',
  'team',
  'drafts',
  'compare',
  'first-steps',
  'how-it-works',
  'how-fair',
  'own-data',
  'in-your-docs',
] as const
export type PageName = (typeof PAGE_NAMES)[number]

/** What is built beside them: the frame for pages of others. */
export const FRAME_NAME = 'embed'
