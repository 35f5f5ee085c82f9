import { beforeAll, describe, expect, inject, it } from 'vitest'
import { checkKeyboard } from './checkKeyboard.ts'
import { checkNavigation } from './checkNavigation.ts'
import { checkSilence } from './checkSilence.ts'
import { checkWalk } from './checkWalk.ts'
import { checkWithout } from './checkWithout.ts'
import { type Column, type Row, SCHEMES, writeRow } from './rows.ts'
import { listWanted, SITES, type Site, type SiteId } from './sites.ts'
import { createVisitor } from './visitSite.ts'

/** In this order: the last looks at what the others have left behind. */
const CHECKS = [
  ['opened and answered', checkWalk],
  ['left and come back to', checkNavigation],
  ['without a mouse', checkKeyboard],
  ['without scripts', checkWithout],
  ['after all that', checkSilence],
] as const

/** All that the owner of a site would want to know of a wizard in it, light and dark. */
export function describeSite(id: SiteId): void {
  if (!listWanted().includes(id)) return
  const site: Site = SITES[id]
  const { isDone, printed, origin } = inject('builtSites')[id] ?? {
    isDone: false,
    printed: '',
    origin: '',
  }

  it(`${site.name} builds my site with what the page says to paste`, () => {
    expect(isDone, printed).toBe(true)
  })

  describe.each(SCHEMES)(
    `in my site, made with ${site.name}, on a %s system, the wizard`,
    (scheme) => {
      const cells: Partial<Record<Column, string>> = {}
      const row: Row = { site: site.name, scheme, cells }
      const visitor = createVisitor(site, origin, scheme)
      beforeAll(() => {
        writeRow(row)
        if (!isDone) throw new Error('There is no site to look at: it could not be built.')
      })
      const tell = (column: Column, text: string) => {
        cells[column] = text
        writeRow(row)
      }
      for (const [when, check] of CHECKS) {
        describe(when, () => check({ site, scheme, visitor, tell }))
      }
    },
  )
}
