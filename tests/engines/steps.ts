import { setTimeout as wait } from 'node:timers/promises'
import axe from 'axe-core'
import type { Doc, Json, Tab } from './engine.ts'

const TURN = 50
const LATEST = 20_000

/** Waits until a document says yes; fails with what was waited for. @returns what it said. */
export async function until<Args extends readonly Json[], Result>(
  doc: Doc,
  what: string,
  task: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<NonNullable<Awaited<Result>>> {
  const end = Date.now() + LATEST
  while (Date.now() < end) {
    // A document that is just being left has no answer.
    const said = await doc.run(task, ...args).catch(() => null)
    if (said) return said
    await wait(TURN)
  }
  throw new Error(`It never came to this: ${what}. ${await doc.run(() => document.body.innerText)}`)
}

/** Waits until the program of a page has taken it over. */
export function untilReady(doc: Doc): Promise<true> {
  return until(doc, 'the program is there', () => {
    const { starting, resuming, failed } = document.documentElement.dataset
    const isThere = document.querySelector('h1') !== null
    return isThere && failed === undefined && starting === undefined && resuming === undefined
  }) as Promise<true>
}

export async function visit(tab: Tab, address: string): Promise<void> {
  await tab.goTo(address)
  await untilReady(tab)
}

export function readHeading(doc: Doc): Promise<string> {
  return doc.run(() => document.querySelector('h1')?.textContent ?? '')
}

export function untilHeading(doc: Doc, text: string): Promise<true> {
  return until(
    doc,
    `the heading is "${text}"`,
    (wanted) => {
      return document.querySelector('h1')?.textContent?.trim() === wanted
    },
    text,
  ) as Promise<true>
}

export function untilText(doc: Doc, text: string): Promise<true> {
  return until(
    doc,
    `the page says "${text}"`,
    (wanted) => {
      return document.body.innerText.includes(wanted)
    },
    text,
  ) as Promise<true>
}

/** Presses the first button of this name, once it is there. */
export async function pressButton(doc: Doc, name: string): Promise<void> {
  await until(
    doc,
    `there is a button "${name}"`,
    (wanted) => {
      const buttons = [...document.querySelectorAll('button')]
      const found = buttons.find((button) => button.textContent?.trim() === wanted)
      found?.click()
      return found !== undefined
    },
    name,
  )
}

/** Chooses the first option of the question that is asked, and goes on. */
export async function answerFirst(doc: Doc): Promise<void> {
  const before = await readHeading(doc)
  await until(doc, 'there are options', () => {
    const option = document.querySelector<HTMLInputElement>('input[type=radio]')
    option?.click()
    return option !== null
  })
  await pressButton(doc, 'Continue')
  await until(
    doc,
    'something else is asked',
    (title) => {
      return document.querySelector('h1')?.textContent !== title
    },
    before,
  )
}

/** Goes from the first question to the result with nothing but keys. @returns how many it answered. */
export async function answerByKeys(tab: Tab): Promise<number> {
  const MOST = 30
  for (let count = 0; count < MOST; count++) {
    const before = await readHeading(tab)
    if (before === 'Your answers') {
      await tabTo(tab, 'button', 'See the result')
      await tab.press('Enter')
      return count
    }
    await tabTo(tab, 'input[type=radio]')
    await tab.press('1')
    await tab.press('Enter')
    await until(
      tab,
      'something else is asked',
      (title) => document.querySelector('h1')?.textContent !== title,
      before,
    )
  }
  throw new Error('The questions have no end.')
}

/** Presses Tab until focus is on what a selector means, and on this text where one is given. */
async function tabTo(tab: Tab, selector: string, text = ''): Promise<void> {
  const MOST = 40
  const isThere = (wanted: string, said: string) => {
    const { activeElement } = document
    return activeElement?.matches(wanted) === true && activeElement.textContent.includes(said)
  }
  for (let count = 0; count < MOST; count++) {
    if (await tab.run(isThere, selector, text)) return
    await tab.press('Tab')
  }
  throw new Error(`Tab never came to ${selector} ${text}.`)
}

/** Rules of accessibility that a document breaks, with the elements that break them. */
export async function checkAccess(doc: Doc): Promise<string[]> {
  // As the body of a function, so that each engine's protocol brings it past the page's policy.
  await doc.run(new Function(axe.source) as () => void)
  const found = await doc.run(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  return [...found]
}
