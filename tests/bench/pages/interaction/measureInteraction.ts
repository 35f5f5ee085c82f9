import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { complain } from '#cli/complain.ts'
import { answerAll } from '#tests/bench/pages/answerAll.ts'
import { type BenchPage, FRONT, QUESTIONS, SURVEY } from '#tests/bench/pages/benchPages.ts'
import { type Lab, openLab } from '#tests/bench/pages/openLab.ts'
import { openPhone } from '#tests/bench/pages/openPhone.ts'
import { listQuickRun } from '#tests/bench/pages/peers/listQuickRun.ts'
import type { Figures } from '#tests/bench/part.ts'
import { shuffle } from '#tests/bench/statistics/shuffle.ts'
import { observeEvents } from './observeEvents.ts'
import { readTap } from './readTap.ts'
import type { Opening, RunOfTaps } from './taps.ts'
import { timeOpening } from './timeOpening.ts'
import { toOpeningTable } from './toOpeningTable.ts'
import { toTapsTable } from './toTapsTable.ts'

const RUNS = 5
const PAGES = [FRONT, QUESTIONS, SURVEY]

/** How many times slower than this machine a weak phone is taken to be. */
const SLOWDOWN = 6

/** As somebody would who answers in a hurry; what a page does in idle moments it does here. */
const PAUSE_MS = 400
const SETTLING_MS = 3_000

/**
 * How soon a page answers to a finger on a weak phone, over a whole run of quick mode: every question
 * is answered with its first option. Every round goes through all pages in another order.
 */
export async function measureInteraction(runs: number | null): Promise<Figures> {
  const lab = await openLab()
  const taps = PAGES.map((page) => ({ page, runs: [] as RunOfTaps[] }))
  const openings: Opening[] = []
  try {
    for (let round = 1; round <= (runs ?? RUNS); round++) {
      for (const { page, runs: done } of shuffle(taps, round)) {
        done.push(await runThrough(lab, page, openings))
      }
      complain(`interaction: round ${round} of ${runs ?? RUNS}`)
    }
  } finally {
    await lab.close()
  }
  return [toTapsTable(taps), toOpeningTable(openings)]
}

async function runThrough(
  lab: Lab,
  { path, steps, isOurs, name }: BenchPage,
  openings: Opening[],
): Promise<RunOfTaps> {
  if (!steps) throw new Error(`${name} asks nothing.`)
  const page = await openPhone(lab.browser, SLOWDOWN)
  try {
    await page.addInitScript(observeEvents)
    await page.goto(`https://127.0.0.1:${lab.portOf({ isOurs })}${path}`)
    await page.locator(steps.option).first().waitFor()
    await pause(SETTLING_MS)
    const taps: RunOfTaps = { choose: [], goOn: [] }
    await answerAll(page, steps, listQuickRun().length, async (act) => {
      taps[act].push(await readAfterPause(page))
    })
    if (isOurs) openings.push(await timeOpening(page, () => readAfterPause(page)))
    return taps
  } finally {
    await page.context().close()
  }
}

async function readAfterPause(page: Page): Promise<number> {
  await pause(PAUSE_MS)
  return readTap(page)
}
