import type { DecisionRecord } from './decisionRecord.ts'

/** The day of the facts, and the link to the result where there is one, as the end of a line. */
export function toFactsLine({ datasetVersion, link }: DecisionRecord): string {
  return link === null ? `${datasetVersion}.` : `${datasetVersion}: <${link}>`
}
