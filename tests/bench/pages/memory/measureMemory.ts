import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { complain } from '#cli/complain.ts'
import { answerAll } from '#tests/bench/pages/answerAll.ts'
import { FRONT, type Steps } from '#tests/bench/pages/benchPages.ts'
import { openLab } from '#tests/bench/pages/openLab.ts'
import { openPhone } from '#tests/bench/pages/openPhone.ts'
import { listQuickRun } from '#tests/bench/pages/peers/listQuickRun.ts'
import { tap } from '#tests/bench/pages/tap.ts'
import type { Figures } from '#tests/bench/part.ts'
import { english } from '#tests/fixtures/english.ts'
import { translate } from '#words/translate.ts'
import { type Memory, readMemory } from './readMemory.ts'
import { toMemoryTable } from './toMemoryTable.ts'

const RUNS = 10
/** Long enough for what follows a tap at the full speed of this machine. */
const PAUSE_MS = 100
/** For what a page does in idle moments. */
const IDLE_MS = 2_000

/** What the wizard holds after one run from the first question to the result, and after several. */
export async function measureMemory(runs: number | null): Promise<Figures> {
  const { steps } = FRONT
  if (!steps) throw new Error('The front page asks nothing.')
  const lab = await openLab()
  const last = runs ?? RUNS
  const seen: Memory[] = []
  try {
    const page = await openPhone(lab.browser, 1)
    const protocol = await page.context().newCDPSession(page)
    await page.goto(`https://127.0.0.1:${lab.portOf(FRONT)}${FRONT.path}`)
    await pause(IDLE_MS)
    for (let run = 1; run <= last; run++) {
      await runToResult(page, steps)
      // To look is itself work for the page, so it is done only twice.
      if (run === 1 || run === last) seen.push(await readMemory(protocol))
      complain(`memory: run ${run} of ${last}`)
    }
  } finally {
    await lab.close()
  }
  return [toMemoryTable(seen, last)]
}

/** From the first question to the whole result, and back to the first question. */
async function runToResult(page: Page, steps: Steps): Promise<void> {
  await answerAll(page, steps, listQuickRun().length, () => pause(PAUSE_MS))
  await tap(page, 'main button', translate(english, 'seeResult'))
  await page.locator('#first-steps').waitFor()
  await pause(IDLE_MS)
  await tap(page, 'main button', translate(english, 'startOver'))
  await page.locator(steps.option).first().waitFor()
  await pause(IDLE_MS)
}
