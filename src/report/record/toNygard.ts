import type { DecisionRecord } from './decisionRecord.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { toBullets } from './toBullets.ts'
import { toFactsLine } from './toFactsLine.ts'

/**
 * A decision record in the form of Nygard (2011), as adr-tools writes it: title, date, status,
 * context, decision, consequences. `NNNN` is for the number that the tool gives. Pure.
 */
export function toNygard(record: DecisionRecord): string {
  const { title, date, context, drivers, chosen, because, good, bad, review } = record
  const decision = chosen === null ? because : `${chosen}. ${because}`
  const blocks = [
    `# NNNN. ${escapeMarkdown(title)}`,
    `Date: ${date}`,
    '## Status',
    'Proposed',
    '## Context',
    escapeMarkdown(context),
    toBullets(drivers),
    '## Decision',
    escapeMarkdown(decision),
    '## Consequences',
    toBullets([
      ...good.map((text) => `Good, because ${text}`),
      ...bad.map((text) => `Bad, because ${text}`),
    ]),
    toBullets(record.changes),
    `${escapeMarkdown(review)} The facts are those of ${toFactsLine(record)}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
