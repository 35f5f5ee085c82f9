import { complain } from '#cli/complain.ts'
import {
  type BenchPage,
  COMPARE,
  FLOOR,
  FRAME,
  FRONT,
  HELLO,
  QUESTIONS,
  RESULT,
  SURVEY,
} from '#tests/bench/pages/benchPages.ts'
import { type Lab, openLab } from '#tests/bench/pages/openLab.ts'
import type { Figures } from '#tests/bench/part.ts'
import { shuffle } from '#tests/bench/statistics/shuffle.ts'
import type { ObservedLoad } from './observedLoad.ts'
import { observeLoad } from './observeLoad.ts'
import { readLoad } from './readLoad.ts'
import { timeFirstTap } from './timeFirstTap.ts'
import { toLoadTable } from './toLoadTable.ts'
import { toTapTable } from './toTapTable.ts'
import { visit } from './visit.ts'
import { waitUntilQuiet } from './waitUntilQuiet.ts'
import type { FirstTap } from './watchFirstTap.ts'

const RUNS = 9
const PAGES = [FLOOR, FRONT, RESULT, COMPARE, FRAME, HELLO, QUESTIONS, SURVEY]

/**
 * How pages arrive on a slow phone behind a slow line. Every round visits all of them in another
 * order, so that a machine that slows down slows all alike; a first round, which fills the caches of
 * this machine, is not counted.
 */
export async function measureLoad(runs: number | null): Promise<Figures> {
  const lab = await openLab()
  const visits = PAGES.map((page) => ({
    page,
    loads: [] as ObservedLoad[],
    taps: [] as (FirstTap | null)[],
  }))
  try {
    for (let round = 0; round <= (runs ?? RUNS); round++) {
      for (const { page, loads, taps } of shuffle(visits, round)) {
        const load = await visitOnce(lab, page)
        const tap = page.steps === null ? undefined : await tapOnce(lab, page)
        if (round === 0) continue
        loads.push(load)
        if (tap !== undefined) taps.push(tap)
      }
      complain(`page loads: round ${round} of ${runs ?? RUNS}`)
    }
  } finally {
    await lab.close()
  }
  return [toLoadTable(visits), toTapTable(visits)]
}

function visitOnce(lab: Lab, page: BenchPage): Promise<ObservedLoad> {
  return visit(lab, page, async (opened, address, relay) => {
    await opened.addInitScript(observeLoad)
    await opened.goto(address)
    await waitUntilQuiet(opened)
    return { ...(await opened.evaluate(readLoad)), lineBytes: relay.bytesDown() }
  })
}

function tapOnce(lab: Lab, page: BenchPage): Promise<FirstTap | null> {
  return visit(lab, page, async (opened, address) => {
    const { steps } = page
    return steps && timeFirstTap(opened, address, steps)
  })
}
