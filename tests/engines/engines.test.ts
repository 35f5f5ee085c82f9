import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeLine } from '#cli/writeLine.ts'
import { type HostSite, serveHost } from '#tests/embed/serveHost.ts'
import { toHostileDataset } from '#tests/fixtures/hostileDataset.ts'
import { hostileTexts, listInjected } from '#tests/fixtures/hostileTexts.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { bundleForBrowser } from '#tests/golden/bundleForBrowser.ts'
import { readGolden } from '#tests/golden/goldenFile.ts'
import { startChromium } from './chromium.ts'
import type { Doc, Engine, Tab } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { inTab } from './inTab.ts'
import {
  answerByKeys,
  answerFirst,
  checkAccess,
  pressButton,
  readHeading,
  until,
  untilHeading,
  untilReady,
  untilText,
  visit,
} from './steps.ts'
import { type WatchedSite, watchSite } from './watchSite.ts'
import { startWebkit } from './webkit.ts'

const ENGINES = { Blink: startChromium, Gecko: startFirefox, WebKit: startWebkit }

const RESULT_END = 'Share and keep'
const clear = toPath(situations.clearPick)
const damaged = clear.replace(/.&s=result.*/, '&s=result')

let site: WatchedSite
let host: HostSite
beforeAll(async () => {
  site = await watchSite()
  const toFrame = (sandbox: string) =>
    `<framework-wizard><iframe src="${site.origin}/embed/" title="Wizard" width="100%" height="700"${sandbox}></iframe></framework-wizard>`
  const head = `<script src="${site.origin}/v1/embed.js" defer></script>`
  host = await serveHost({
    '/': { head, body: toFrame('') },
    '/sandboxed': { head, body: toFrame(' sandbox="allow-scripts allow-same-origin"') },
    '/opaque': { head, body: toFrame(' sandbox="allow-scripts"') },
  })
})
afterAll(async () => {
  await host.close()
  await site.close()
})

describe.each(Object.entries(ENGINES))('%s', (_, start) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await start()
    writeLine(process.stdout, engine.version)
  })
  afterAll(() => engine.close())

  const use = <Result>(act: (tab: Tab) => Promise<Result>, scripts?: boolean) =>
    inTab(engine, site, act, scripts)
  const open = (tab: Tab, path: string) => visit(tab, `${site.origin}${path}`)

  it('decides the 500 kept cases as Node does, byte for byte', async () => {
    await use(async (tab) => {
      await tab.goTo('about:blank')
      await tab.run(new Function(await bundleForBrowser()) as () => void)
      const results = await tab.run(
        (dataset, evidence) => globalThis.decideAllGolden(dataset as never, evidence as never),
        real.dataset as never,
        real.evidence as never,
      )
      expect(results).toEqual(readGolden())
    })
  })

  it('leads from the first question to the result with nothing but keys, and its link back', async () => {
    const { address, pick } = await use(async (tab) => {
      await open(tab, '/')
      expect(await answerByKeys(tab)).toBeGreaterThan(4)
      await untilText(tab, RESULT_END)
      return { address: await tab.run(() => location.href), pick: await readHeading(tab) }
    })
    await use(async (tab) => {
      await visit(tab, address)
      await untilHeading(tab, pick)
      await untilText(tab, 'These answers came with a link.')
    })
  })

  it.each([
    ['the first question', '/', 'Skip for now'],
    [
      'a question with an answer',
      toPath(situations.clearPick, { kind: 'question', question: 'data' }),
      'Continue',
    ],
    ['a damaged link', damaged, 'This link is damaged.'],
    ['a result', clear, RESULT_END],
    ['the comparison', '/compare.html', 'Side by side'],
  ])('breaks no rule of access in %s', async (_, path, said) => {
    await use(async (tab) => {
      await open(tab, path)
      await untilText(tab, said)
      expect(await checkAccess(tab)).toEqual([])
    })
  })

  it.each(['/', '/sandboxed'])('is answered in a frame of another site: %s', async (path) => {
    await use(async (tab) => {
      await tab.goTo(`${host.origin}${path}`)
      await tab.inFrame('iframe', async (frame) => {
        await untilReady(frame)
        await answerFirst(frame)
        await answerFirst(frame)
        expect(await checkAccess(frame)).toEqual([])
      })
      const height = await tab.run(() => document.querySelector('iframe')?.clientHeight ?? 0)
      expect(height).not.toBe(700)
    })
  })

  it('is of use in a frame that may not even be from its own site', async () => {
    await use(async (tab) => {
      await tab.goTo(`${host.origin}/opaque`)
      const isAsking = await tab.inFrame('iframe', async (frame) => {
        await until(frame, 'there are questions, or a word and ways on', () => {
          const { failed, starting } = document.documentElement.dataset
          const isFailed = failed !== undefined && document.body.innerText.includes('First steps')
          return document.querySelector('h1') !== null && (isFailed || starting === undefined)
        })
        return frame.run(() => document.documentElement.dataset.failed === undefined)
      })
      // For WebKit a frame without an origin is not from its own site: its policy lets nothing in.
      expect(isAsking).toBe(engine.version.startsWith('WebKit') === false)
      if (isAsking) return
      await expect.poll(() => site.violations.length).toBeGreaterThan(0)
      await tab.goTo('about:blank')
      await forget(site)
    })
  })

  it('opens a shared result, whose page lies in a folder of its own', async () => {
    await use(async (tab) => {
      await open(tab, `/r/django/${clear.slice(1)}`)
      await untilHeading(tab, 'Django')
      await untilText(tab, RESULT_END)
    })
  })

  it('shows rules of thumb and ways on where scripts do not run', async () => {
    await use(async (tab) => {
      await tab.goTo(`${site.origin}/`)
      await untilText(tab, 'Rules of thumb')
      await untilText(tab, 'needs JavaScript')
    }, false)
  })

  it('asks for files of its own site only, sends nothing with them, and nothing after that', async () => {
    await use(async (tab) => {
      await open(tab, '/')
      await answerByKeys(tab)
      await untilText(tab, RESULT_END)
      const loaded = [...site.requests]
      await pressButton(tab, 'All answers')
      await untilHeading(tab, 'Your answers')
      await pressButton(tab, 'See the result')
      await untilText(tab, RESULT_END)
      await pressButton(tab, 'Start over')
      await untilText(tab, 'Skip for now')
      await answerFirst(tab)
      expect(site.requests).toEqual(loaded)
      const asked = await tab.run(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      expect(asked.filter((name) => !name.startsWith(site.origin))).toEqual([])
      for (const { method, cookie, referrer } of loaded) {
        expect({ method, cookie, referrer }).toEqual({
          method: 'GET',
          cookie: undefined,
          referrer: undefined,
        })
      }
      const kept = await tab.run(async () => {
        const workers =
          'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []
        return { cookie: document.cookie, workers: workers.length }
      })
      expect(kept).toEqual({ cookie: '', workers: 0 })
    })
  })

  it('takes what hostile links say for text', async () => {
    await use(async (tab) => {
      await open(tab, '/')
      for (const text of hostileTexts) await follow(tab, text)
      expect(await tab.run(listInjected)).toEqual([])
      for (const text of hostileTexts.filter((_, at) => at % 10 === 0)) {
        for (const query of [
          `?a=1.${encodeURIComponent(text)}`,
          `?data=${encodeURIComponent(text)}`,
        ]) {
          await open(tab, `/${query}`)
          expect(await tab.run(listInjected)).toEqual([])
        }
      }
    })
  })

  it('takes what a hostile dataset says for text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    const file = join(folder, 'hostile.json')
    writeFileSync(file, toHostileDataset())
    await use(async (tab) => {
      await open(tab, '/own-data.html')
      await tab.chooseFile('input[type=file]', file)
      await until(
        tab,
        'a question of the file is asked',
        () => document.querySelector('input[type=radio]') !== null,
      )
      expect(await tab.run(listInjected)).toEqual([])
      await untilText(tab, 'window.wasRun=1')
      await answerFirst(tab)
      await untilHeading(tab, 'Your answers')
      await pressButton(tab, 'See the result')
      await untilText(tab, 'How they stand')
      expect(await tab.run(listInjected)).toEqual([])
    })
    rmSync(folder, { recursive: true })
  })

  it('copies a link, or selects it to be copied by hand', async () => {
    await use(async (tab) => {
      await open(tab, clear)
      await untilText(tab, RESULT_END)
      await pressButton(tab, 'Copy the link')
      await until(tab, 'it says what has become of it', () => {
        const told = document.body.innerText
        const field = document.activeElement
        const isSelected =
          field instanceof HTMLInputElement && field.selectionEnd === field.value.length
        return told.includes('Copied.') || (told.includes('The link is selected') && isSelected)
      })
    })
  })

  it('bears more changes than a browser writes into its history', async () => {
    await use(async (tab) => {
      await open(tab, '/')
      await tab.run(async () => {
        const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
        for (let turn = 0; turn < 500; turn++) {
          radios[turn % 2]?.click()
          await new Promise((resolve) => setTimeout(resolve))
        }
      })
      const chosen = await tab.run(
        () => document.querySelector<HTMLInputElement>('input:checked')?.value,
      )
      const address = await until(tab, 'the address stays as it is', async () => {
        const before = location.href
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        return location.href === before ? before : ''
      })
      await tab.goTo('about:blank')
      await visit(tab, address)
      await until(
        tab,
        'the last answer is there',
        (value) => {
          return document.querySelector<HTMLInputElement>('input:checked')?.value === value
        },
        chosen,
      )
    })
  })

  it('is where it was after going to another page and back', async () => {
    await use(async (tab) => {
      await open(tab, '/')
      const chosen = await tab.run(
        () =>
          document.querySelector('label:has(input[type=radio])')?.textContent?.slice(0, 15) ?? '',
      )
      await answerFirst(tab)
      const asked = await readHeading(tab)
      const answered = await tab.run(() => location.hash)
      await tab.run(() => void setTimeout(() => location.assign('./compare.html')))
      await untilHeading(tab, 'Side by side')
      await tab.run(() => void setTimeout(() => history.back()))
      await untilHeading(tab, asked)
      await untilReady(tab)
      expect(await tab.run(() => location.hash)).toBe(answered)
      await pressButton(tab, 'All answers')
      await untilText(tab, chosen)
    })
  })
})

/** Lets go of what was reported, once no more comes. */
async function forget({ violations }: WatchedSite): Promise<void> {
  let count = -1
  await expect
    .poll(
      () => {
        const isStill = count === violations.length
        count = violations.length
        return isStill
      },
      { interval: 500 },
    )
    .toBe(true)
  violations.splice(0)
}

/** Follows a link that somebody typed into the address of an open page. */
function follow(tab: Doc, text: string): Promise<void> {
  return tab.run(async (payload) => {
    for (const hash of [
      `#${payload}`,
      `#a=1.${payload}`,
      `#a=1.dab-ind.mw&s=${payload}&d=${payload}`,
    ]) {
      location.hash = hash
      await new Promise((resolve) => setTimeout(resolve))
    }
  }, text)
}
