import { complain } from '#cli/complain.ts'
import { COMPARE, FRAME, FRONT, RESULT } from '#tests/bench/pages/benchPages.ts'
import { openLab } from '#tests/bench/pages/openLab.ts'
import type { Figures } from '#tests/bench/part.ts'
import type { Audited } from './audited.ts'
import { auditPage } from './auditPage.ts'
import { toAuditTable } from './toAuditTable.ts'
import { toScoreTable } from './toScoreTable.ts'

const RUNS = 3
const PAGES = [FRONT, RESULT, COMPARE, FRAME]

/** What Lighthouse says about our pages, on a phone. */
export async function measureLighthouse(runs: number | null): Promise<Figures> {
  const lab = await openLab()
  const audited = PAGES.map((page) => ({ page, runs: [] as Audited[] }))
  try {
    for (let round = 1; round <= (runs ?? RUNS); round++) {
      for (const { page, runs: done } of audited) {
        const address = `https://127.0.0.1:${lab.portOf(page)}${page.path}`
        done.push(await auditPage(address, lab.trust))
      }
      complain(`Lighthouse: round ${round} of ${runs ?? RUNS}`)
    }
  } finally {
    await lab.close()
  }
  return [toScoreTable(audited), toAuditTable(audited)]
}
