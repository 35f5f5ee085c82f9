import { formatDay } from '#ui/formatDay.ts'
import { usePage } from '#ui/page/usePage.ts'
import { formatShare } from './formatShare.ts'

/** What the ids and shares of an audit are called. */
export function useGateWords() {
  const { dataset, catalogue } = usePage()
  return {
    nameOf: (framework: string) =>
      dataset.frameworks.find(({ id }) => id === framework)?.name ?? framework,
    topicOf: (question: string | undefined) => catalogue.questions[question ?? '']?.topic ?? '',
    /** A measured share, 0-1. */
    say: (share: number) => formatShare(catalogue.formats, share),
    sayRatio: (ratio: number) =>
      new Intl.NumberFormat(catalogue.formats, { maximumFractionDigits: 2 }).format(ratio),
    sayDay: (day: string) => formatDay(catalogue, day),
  }
}
