/** The forms in which a decision can be kept, in the order in which they are offered. */
export const KEPT_FORMS = ['madr', 'nygard', 'summary', 'json', 'csv', 'ics'] as const
export type KeptForm = (typeof KEPT_FORMS)[number]

const FILES = {
  madr: { name: 'decision.md', type: 'text/markdown' },
  nygard: { name: 'NNNN-decision.md', type: 'text/markdown' },
  summary: { name: 'decision-summary.md', type: 'text/markdown' },
  json: { name: 'decision.json', type: 'application/json' },
  csv: { name: 'decision-points.csv', type: 'text/csv' },
  ics: { name: 'look-again.ics', type: 'text/calendar' },
} as const

/** What a kept form is called as a file, and of which type it is. */
export function toFile(form: KeptForm): { readonly name: string; readonly type: string } {
  return FILES[form]
}
