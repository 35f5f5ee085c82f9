import type { Figures } from '#tests/bench/part.ts'
import { toText } from './toText.ts'

/**
 * What a part has found as it is printed: when and where, then every table below its sentence.
 *
 * @param setting - the day and the machine.
 */
export function toReport(figures: Figures, setting: string, isMarkdown: boolean): string {
  const tables = figures.map(({ about, table }) => `${about}\n\n${toText(table, isMarkdown)}`)
  return [isMarkdown ? `Measured on ${setting}.` : setting, ...tables].join('\n\n')
}
