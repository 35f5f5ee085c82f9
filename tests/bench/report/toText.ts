import type { Table } from '#tests/bench/part.ts'

/** A table as columns of text, or in Markdown; figures stand to the right. */
export function toText({ head, rows }: Table, isMarkdown: boolean): string {
  if (isMarkdown) {
    const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  }
  const lines = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)))
  const toCell = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
  return lines.map((cells) => cells.map(toCell).join('  ').trimEnd()).join('\n')
}
