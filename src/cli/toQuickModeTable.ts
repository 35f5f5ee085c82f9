import type { QuickFigures, StopFigures } from '#audit/measureQuickMode.ts'

/** People of one kind, asked in both orders. */
export interface MeasuredProfiles {
  readonly name: string
  readonly swing: QuickFigures
  readonly authored: QuickFigures
}

const HEAD = [
  '| who | order | stop when | least | quarter | median | three quarters | most | same verdict as in full |',
  '|---|---|---|---:|---:|---:|---:|---:|---:|',
]
const ORDERS = { swing: 'quick', authored: 'fixed' }
const STOPS = { agreed: '19 of 20 ways agree', settled: 'nothing left can change it' }

/** Quick mode's figures as a Markdown table: numbers of questions asked until one may stop. */
export function toQuickModeTable(measured: readonly MeasuredProfiles[]): string {
  const lines = measured.flatMap(({ name, ...byOrder }) =>
    (['swing', 'authored'] as const).flatMap((order) => {
      const { profiles, ...stops } = byOrder[order]
      return (['agreed', 'settled'] as const).map((kind) =>
        toLine([`${name} (${profiles})`, ORDERS[order], STOPS[kind]], stops[kind], profiles),
      )
    }),
  )
  return [...HEAD, ...lines].join('\n')
}

function toLine(said: readonly string[], { asked, same }: StopFigures, profiles: number): string {
  const share = profiles === 0 ? '–' : `${same} of ${profiles}`
  return `| ${[...said, ...asked, share].join(' | ')} |`
}
