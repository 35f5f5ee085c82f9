import type { DecisionRecord, WeighedOption } from './decisionRecord.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { toBullets } from './toBullets.ts'
import { toFactsLine } from './toFactsLine.ts'

/**
 * A decision record in the form of MADR 4 (adr.github.io/madr): its headings to the letter, since
 * tools look for them, asterisks for lists, and the status "proposed", for people decide. Pure.
 */
export function toMadr(record: DecisionRecord): string {
  const { title, context, drivers, options, chosen, because, confirmation } = record
  const outcome = `Chosen option: "${escapeMarkdown(chosen ?? 'none yet')}", because ${escapeMarkdown(because)}`
  return join([
    toFrontMatter(record),
    `# ${escapeMarkdown(title)}`,
    '## Context and Problem Statement',
    escapeMarkdown(context),
    ...section('## Decision Drivers', toBullets(drivers)),
    '## Considered Options',
    toBullets(options.map(({ name }) => name)),
    '## Decision Outcome',
    outcome,
    ...section('### Consequences', toArguments(record)),
    ...section('### Confirmation', confirmation === null ? '' : escapeMarkdown(confirmation)),
    '## Pros and Cons of the Options',
    ...options.flatMap((option) => toOption(option)),
    '## More Information',
    ...toMore(record),
  ])
}

/** JSON texts are YAML texts as well, so whatever a name holds stays one. */
function toFrontMatter({ date, deciders }: DecisionRecord): string {
  const who =
    deciders.length === 0 ? [] : [`decision-makers: ${JSON.stringify(deciders.join(', '))}`]
  return ['---', 'status: "proposed"', `date: ${date}`, ...who, '---'].join('\n')
}

function toOption(option: WeighedOption): string[] {
  const parts = [`### ${escapeMarkdown(option.name)}`, escapeMarkdown(option.standing)]
  const reasons = toArguments(option)
  return reasons === '' ? parts : [...parts, reasons]
}

function toMore(record: DecisionRecord): string[] {
  const { firmness, changes, assumptions, review } = record
  return [
    escapeMarkdown(firmness.join(' ')),
    toBullets(changes),
    toBullets(assumptions),
    `${escapeMarkdown(review)} The facts are those of ${toFactsLine(record)}`,
  ].filter((part) => part !== '')
}

function toArguments({ good, bad }: Pick<WeighedOption, 'good' | 'bad'>): string {
  return toBullets([
    ...good.map((text) => `Good, because ${text}`),
    ...bad.map((text) => `Bad, because ${text}`),
  ])
}

/** A heading with what stands under it; nothing without that. */
function section(heading: string, content: string): string[] {
  return content === '' ? [] : [heading, content]
}

function join(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}
