import type { DecisionRecord } from './decisionRecord.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { toBullets } from './toBullets.ts'
import { toFactsLine } from './toFactsLine.ts'

/** A decision in a few lines of Markdown, for a pull request or a chat. Pure. */
export function toSummary(record: DecisionRecord): string {
  const { title, options, because, good, bad, changes, date } = record
  const rows = options.map(
    ({ name, standing }) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(standing)} |`,
  )
  const blocks = [
    `**${escapeMarkdown(title)}** (${date})`,
    escapeMarkdown(because),
    toBullets([
      ...good.map((text) => `For it, because ${text}`),
      ...bad.slice(0, 1).map((text) => `Against it, because ${text}`),
      ...changes.slice(0, 1),
    ]),
    ['| Option | Standing |', '| --- | --- |', ...rows].join('\n'),
    `Facts of ${toFactsLine(record)}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
