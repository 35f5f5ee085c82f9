import type { Gate } from '#audit/auditReport.ts'

const PER_THOUSAND = 1000

/**
 * The limits of a gate as the values of its message, by their own names: thousandths become
 * percentages, ratios plain numbers, counts stay. A figure without a limit gives none.
 */
export function toLimitValues(language: string, { limit }: Gate): Record<string, string> {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const plain = new Intl.NumberFormat(language)
  return Object.fromEntries(
    Object.entries(limit ?? {}).flatMap(([name, value]): [string, string][] => {
      if (typeof value !== 'number') return []
      if (!name.endsWith('PerThousand')) return [[name, plain.format(value)]]
      const format = name.includes('Ratio') ? plain : percent
      return [[name, format.format(value / PER_THOUSAND)]]
    }),
  )
}
