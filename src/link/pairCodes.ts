/**
 * The characters of a token beside the codes of the dataset. An option's code is a letter, so the
 * digits are free for the two answers every question has.
 */
export const PAIR_CODES = {
  version: '1',
  open: '0',
  closed: '9',
  assumed: '~0',
  important: '~2',
  must: '~3',
  /** The same three when a site that embeds the wizard has set the answer. */
  setNormal: '~5',
  setImportant: '~6',
  setMust: '~7',
} as const
