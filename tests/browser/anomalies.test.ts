import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { databasesFile } from '#tests/fixtures/databases.ts'
import { type OpenedPage, openPage } from './harness.ts'
import { first } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

/** What can be broken in a browser, each by itself; every one runs in the page before its scripts. */
const ANOMALIES: Readonly<Record<string, () => void>> = {
  'local storage throws': () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  },
  'no storage has room': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  'no storage can be read': () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('broken', 'UnknownError')
    }
  },
  'what was kept is damaged': () => {
    for (const key of ['progress', 'set-aside', 'trial', 'unread', 'team']) {
      for (const storage of [localStorage, sessionStorage]) {
        storage.setItem(`framework-wizard:${key}`, '\u0000{"__proto__":')
      }
    }
    localStorage.setItem('framework-wizard:drafts:/', '[{"v":9}')
  },
  'session storage throws': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  },
  'there is no clipboard': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  },
  'the clipboard refuses': () => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    })
  },
  'the history takes nothing': () => {
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError')
    }
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse })
  },
  'sharing throws': () => {
    Object.assign(navigator, {
      share: () => Promise.reject(new DOMException('no', 'AbortError')),
      canShare: () => {
        throw new Error('broken on purpose')
      },
    })
  },
  'idle moments throw': () => {
    window.requestIdleCallback = () => {
      throw new Error('broken on purpose')
    }
  },
  'there are no idle moments': () => {
    Reflect.deleteProperty(window, 'requestIdleCallback')
    Reflect.deleteProperty(window, 'cancelIdleCallback')
  },
  'nothing tells of sizes': () => {
    Reflect.deleteProperty(window, 'ResizeObserver')
  },
  'the clock says 1970': () => {
    const real = Date
    window.Date = new Proxy(real, {
      construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [0]),
    })
    Date.now = () => 0
  },
  'the clock says 2099': () => {
    const [real, late] = [Date, new Date('2099-01-01').getTime()]
    window.Date = new Proxy(real, {
      construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [late]),
    })
    Date.now = () => late
  },
  'the clock runs backwards': () => {
    const real = Date
    let now = 4_102_444_800_000
    const tick = () => {
      now -= 1_000
      return now
    }
    window.Date = new Proxy(real, {
      construct: (target, args) => Reflect.construct(target, args.length > 0 ? args : [tick()]),
    })
    Date.now = tick
  },
}

/** Without them only these find no way; each is told in the words that stand beside it. */
const TOLD: Readonly<Record<string, RegExp>> = {
  'local storage throws': /This browser keeps nothing for us\./,
  'no storage has room': /This browser keeps nothing for us\./,
  'no storage can be read': /This browser keeps nothing for us\./,
  'what was kept is damaged': /could not be read/,
}

const openBroken = (path: string, before: () => void): Promise<OpenedPage> =>
  openPage({ path, before, permissions: ['clipboard-write'] })

/** From the first question to the whole result. */
async function walk(page: Page): Promise<void> {
  await heading(page, first.title)
  await page.getByRole('radio', { name: first.options[1] ?? '' }).check()
  await press(page, 'Continue')
  await page.getByRole('radio').nth(1).check()
  await press(page, 'All answers')
  await heading(page, 'Your answers')
  await page.getByRole('button', { name: 'See the result' }).first().click()
  await page.getByRole('region', { name: 'How they stand' }).waitFor()
}

describe.each(Object.entries(ANOMALIES))('where %s', (name, before) => {
  it('a person comes to the result, is told what has to be said, and can pass it on', async () => {
    const { page, close } = await openBroken('/', before)
    const told = TOLD[name]
    if (name === 'what was kept is damaged') {
      await page
        .getByRole('status')
        .getByText(told ?? '')
        .waitFor()
    }
    await walk(page)
    if (told && name !== 'what was kept is damaged') {
      await page.getByRole('status').getByText(told).waitFor()
    }
    await page.getByRole('button', { name: 'Copy the link' }).click()
    const copied = page.getByText(name.includes('clipboard') ? /The link is selected/ : 'Copied.')
    await copied.first().waitFor()
    const share = page.getByRole('button', { name: 'Share by another program' })
    if (name === 'sharing throws') await share.click()
    await close()
  })
})

describe.each([
  'local storage throws',
  'no storage has room',
  'what was kept is damaged',
  'session storage throws',
  'the history takes nothing',
  'there are no idle moments',
  'nothing tells of sizes',
  'the clock runs backwards',
])('where %s, the pages around the questions go on', (name) => {
  const before = ANOMALIES[name] ?? (() => {})

  it('several people', async () => {
    const { page, close } = await openBroken('/team.html', before)
    await page.getByRole('textbox').fill('https://example.org/#a=1.dab-ind.mw\n#a=1.scc-au')
    await page.getByRole('status').first().waitFor()
    await close()
  })

  it('kept decisions', async () => {
    const { page, close } = await openBroken('/drafts.html', before)
    await page
      .getByRole('button', { name: /import/i })
      .or(page.getByLabel(/import/i))
      .first()
      .waitFor()
    await close()
  })

  it('data of one’s own', async () => {
    const { page, close } = await openBroken('/own-data.html', before)
    await page.getByLabel('Dataset file').setInputFiles(databasesFile)
    await heading(page, 'Where do the data live?')
    await press(page, 'All answers')
    await heading(page, 'Your answers')
    await close()
  })

  it('a frame', async () => {
    const { page, close } = await openBroken('/embed/', before)
    await page.getByRole('radio').nth(1).check()
    await press(page, 'Continue')
    await page.getByText('Question 2', { exact: false }).waitFor()
    await close()
  })
})

it('a storage that is really full loses nothing, and the address holds the answers', async () => {
  const { page, close } = await openPage()
  await page.evaluate(() => {
    let size = 1_048_576
    for (let at = 0; size >= 1; ) {
      try {
        localStorage.setItem(`filler-${at++}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })
  await page.getByRole('radio', { name: first.options[1] ?? '' }).check()
  await page
    .getByRole('status')
    .getByText(/keeps nothing for us/)
    .waitFor()
  await page.reload()
  expect(await page.getByRole('radio', { name: first.options[1] ?? '' }).isChecked()).toBe(true)
  await close()
})

it('no worker of a site is ever registered, and no cookie set', async () => {
  const { page, close } = await openPage()
  await walk(page)
  const kept = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }))
  expect(kept).toEqual({ workers: 0, cookies: '' })
  expect(await page.context().cookies()).toEqual([])
  await close()
})
