import type { Frame, Page } from 'playwright-core'
import { inject } from 'vitest'
import { type OpenedPage, openPage, type PageRequest } from '#tests/browser/harness.ts'
import { type HostPage, type HostSite, serveHost } from './serveHost.ts'

/** An answer to the question that is asked first. */
export const FIRST = 'No, it starts fresh'

/** The address of the loader. */
export const toLoader = (file = 'v1') => `${inject('siteOrigin')}/${file}/embed.js`

/** The script of the loader, as pages have it. */
export const toScript = () => `<script src="${toLoader()}" defer></script>`

/** The element with a frame of the author's own. */
export function toElement(query = '', attributes = '', frameAttributes = ''): string {
  const src = `${inject('siteOrigin')}/embed/${query}`
  return `<framework-wizard ${attributes}><iframe src="${src}" title="Wizard" width="100%" height="640" allow="clipboard-write" ${frameAttributes}></iframe></framework-wizard>`
}

export interface OpenedHost extends OpenedPage {
  readonly site: HostSite
}

/** Opens a page of somebody else's with a wizard in it; closing it closes the site as well. */
export async function openHost(
  page: HostPage,
  request: PageRequest = {},
  scripts: Readonly<Record<string, string>> = {},
): Promise<OpenedHost> {
  const site = await serveHost({ '/': page }, scripts)
  const guests = [inject('siteOrigin')]
  const opened = await openPage({ origin: site.origin, guests, before: hearEvents, ...request })
  return {
    ...opened,
    site,
    async close() {
      await site.close()
      await opened.close()
    },
  }
}

/** What happened on the elements of a page, in order. */
export interface HeardEvent {
  readonly name: string
  readonly index: number
  readonly detail: Readonly<Record<string, unknown>>
}

declare global {
  interface Window {
    heard: HeardEvent[]
  }
}

/** Runs in every document: notes the events of the elements. */
function hearEvents(): void {
  window.heard = []
  for (const name of ['ready', 'step', 'state', 'result', 'share', 'resize', 'error', 'navigate']) {
    addEventListener(`framework-wizard:${name}`, (event) => {
      const all = [...document.querySelectorAll('framework-wizard')]
      const index = all.indexOf(event.target as Element)
      window.heard.push({ name, index, detail: (event as CustomEvent).detail })
    })
  }
}

/** Waits until an element has heard of something. @returns what it was told last. */
export async function waitFor(page: Page, name: string, index = 0): Promise<HeardEvent['detail']> {
  const handle = await page.waitForFunction(
    ([wanted, at]) => {
      return window.heard.findLast((event) => event.name === wanted && event.index === at)?.detail
    },
    [name, index] as const,
  )
  return handle.jsonValue().then((detail) => detail ?? {})
}

/** The frames of wizards, in the order of the page, once each has its program. */
export async function readFrames(page: Page): Promise<Frame[]> {
  const elements = await page.locator('iframe').elementHandles()
  const frames = await Promise.all(elements.map((element) => element.contentFrame()))
  return frames.filter((frame) => frame !== null)
}

/** The first frame of a wizard, once its program has told the page that it is there. */
export async function readFrame(page: Page): Promise<Frame> {
  await waitFor(page, 'ready')
  const [frame] = await readFrames(page)
  if (!frame) throw new Error('There is no frame.')
  return frame
}

/** The scheme of colours that a frame has been given. */
export function waitForScheme(frame: Frame, scheme: 'light' | 'dark') {
  return frame.waitForFunction((wanted) => {
    return document.documentElement.dataset.theme === wanted
  }, scheme)
}

/** Answers the question that a frame asks and goes on. */
export async function answer(frame: Frame, label: string): Promise<void> {
  const before = await frame.getByRole('heading', { level: 1 }).textContent()
  await frame.getByText(label, { exact: true }).first().click()
  await frame.getByRole('button', { name: 'Continue' }).click()
  await frame.waitForFunction(
    (title) => document.querySelector('h1')?.textContent !== title,
    before,
  )
}
