import { describe, expect, inject, it } from 'vitest'
import { openPage } from '#tests/browser/harness.ts'
import {
  answer,
  FIRST,
  openHost,
  readFrame,
  toElement,
  toScript,
  waitFor,
  waitForScheme,
} from './host.ts'

const head = toScript()
const body = `<style>body { color: #222; background: #fff } body.dark { color: oklch(0.9 0.02 250); background: #111 }</style><h1>Host</h1>${toElement()}<p>After</p>`

describe('a frame in somebody else’s page', () => {
  it('is as high as what it shows, and never lower than before', async () => {
    const { page, close } = await openHost({ head, body })
    const frame = await readFrame(page)
    await waitFor(page, 'resize')
    const heights: number[] = []
    const measure = async () => {
      const inner = await frame.evaluate(() => document.documentElement.scrollHeight)
      const outer = await page.locator('iframe').evaluate((element) => element.clientHeight)
      expect(inner).toBeLessThanOrEqual(outer)
      heights.push(outer)
    }
    await measure()
    await answer(frame, FIRST)
    await expect
      .poll(() =>
        measure().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
    await frame.getByRole('button', { name: 'Back' }).click()
    await frame.getByText(FIRST).waitFor()
    await measure()
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    await close()
  })

  it('may be lower again where somebody begins anew', async () => {
    const { page, close } = await openHost({ head, body: toElement('?preset=online-shop') })
    const frame = await readFrame(page)
    await frame.getByRole('button', { name: 'See the result' }).first().click()
    await waitFor(page, 'result')
    const readHeight = () => page.locator('iframe').evaluate((element) => element.clientHeight)
    await frame.getByRole('button', { name: 'Start over' }).click()
    await page.waitForFunction(() => window.heard.some(({ detail }) => detail.shrink === true))
    const { height } = await waitFor(page, 'resize')
    expect(await readHeight()).toBe(height)
    await close()
  })

  it.each(['light', 'dark'] as const)(
    'has the theme of the page from the first, where the system is %s',
    async (colorScheme) => {
      const { page, close } = await openHost({ head, body }, { colorScheme })
      await waitForScheme(await readFrame(page), 'light')
      const paper = await (await readFrame(page)).evaluate(
        () => getComputedStyle(document.body).backgroundColor,
      )
      expect(paper).toMatch(/oklch\(0\.9/)
      await close()
    },
  )

  it('changes its theme with the page, however that says so', async () => {
    const { page, close } = await openHost({ head, body })
    const frame = await readFrame(page)
    await waitForScheme(frame, 'light')
    await page.evaluate(() => document.body.classList.add('dark'))
    await waitForScheme(frame, 'dark')
    await page.evaluate(() => document.body.classList.remove('dark'))
    await waitForScheme(frame, 'light')
    const element = page.locator('framework-wizard')
    await element.evaluate((one) => one.setAttribute('theme', 'dark'))
    await waitForScheme(frame, 'dark')
    await element.evaluate((one) => one.setAttribute('theme', 'nonsense'))
    await waitForScheme(frame, 'light')
    await close()
  })

  it('changes its theme where the colour of the page takes its time', async () => {
    const slow =
      '<style>body { color: #222; transition: color 80ms } body.dark { color: #eee }</style>'
    const { page, close } = await openHost({ head, body: slow + toElement() })
    const frame = await readFrame(page)
    await waitForScheme(frame, 'light')
    await page.evaluate(() => document.body.classList.add('dark'))
    await waitForScheme(frame, 'dark')
    await close()
  })

  it('changes its theme with the system where the page does', async () => {
    const system = '<style>@media (prefers-color-scheme: dark) { body { color: #eee } }</style>'
    const { page, close } = await openHost(
      { head, body: system + toElement() },
      { colorScheme: 'light' },
    )
    const frame = await readFrame(page)
    await waitForScheme(frame, 'light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await waitForScheme(frame, 'dark')
    await close()
  })

  it.each([
    ['its address, whatever the page looks like', '?theme=dark', '', 'dark'],
    ['its element before its address', '?theme=dark', 'theme="light"', 'light'],
  ] as const)('has the theme of %s', async (_, query, attributes, theme) => {
    const { page, close } = await openHost({ head, body: toElement(query, attributes) })
    const frame = await readFrame(page)
    await waitFor(page, 'resize')
    await waitForScheme(frame, theme)
    await close()
  })

  it('has the theme of its address without any script', async () => {
    const { page, close } = await openHost(
      { body: toElement('?theme=dark') },
      { colorScheme: 'light' },
    )
    const frame = page.frames()[1]
    if (!frame) throw new Error('There is no frame.')
    await waitForScheme(frame, 'dark')
    await close()
  })

  it('adds nothing to the history of the page, and takes no focus from it', async () => {
    const { page, close } = await openHost({ head, body })
    const frame = await readFrame(page)
    const length = await page.evaluate(() => history.length)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await answer(frame, FIRST)
    await answer(frame, 'Not sure yet')
    await answer(frame, 'Not sure yet')
    expect(await page.evaluate(() => history.length)).toBe(length)
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('h1')
    expect(page.url()).not.toContain('#')
    await close()
  })

  it('scrolls the page only where its heading is out of sight', async () => {
    const long = `<p style="height: 300px">Before</p>${toElement()}<p style="height: 3000px">After</p>`
    const { page, close } = await openHost({ head, body: long })
    const frame = await readFrame(page)
    const readTop = () => page.evaluate(() => scrollY)
    const heading = () => frame.getByRole('heading', { level: 1 }).boundingBox()
    await frame.getByText(FIRST).click()
    await frame.getByRole('button', { name: 'Continue' }).focus()
    const before = await readTop()
    await page.keyboard.press('Enter')
    await frame.waitForFunction(() => document.activeElement?.localName === 'h1')
    const box = await heading()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(await readTop()).toBeLessThanOrEqual(before)
    await close()
  })
})

describe('answers in a frame', () => {
  it('are there again when the frame was moved in the page', async () => {
    const { page, close } = await openHost({ head, body })
    await answer(await readFrame(page), FIRST)
    const { question } = await waitFor(page, 'step')
    await page.evaluate(() => {
      window.heard = []
      document.body.prepend(document.querySelector('framework-wizard') ?? '')
    })
    const frame = await readFrame(page)
    await frame.waitForFunction(() => !document.querySelector('[value="none"]'))
    const state = await page
      .locator('framework-wizard')
      .evaluate((one) => (one as unknown as { state: string }).state)
    expect(state).toContain(`q=${question}`)
    await close()
  })

  it('are there again when a site comes back to the page without loading it', async () => {
    const { page, close } = await openHost({ head, body })
    await answer(await readFrame(page), FIRST)
    const title = await (await readFrame(page)).getByRole('heading', { level: 1 }).textContent()
    const leave = (path: string) =>
      page.evaluate((to) => {
        window.heard = []
        history.pushState(null, '', to)
        const html = document.querySelector('framework-wizard')?.outerHTML ?? ''
        document.querySelector('framework-wizard')?.remove()
        const template = document.createElement('template')
        template.innerHTML = html
        document.body.append(template.content)
      }, path)
    await leave('/other')
    const elsewhere = await readFrame(page)
    await elsewhere.getByText(FIRST).waitFor()
    await leave('/')
    const back = await readFrame(page)
    await back.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
    await close()
  })

  it('are nobody else’s: two wizards on a page have their own', async () => {
    const { page, close } = await openHost({ head, body: toElement() + toElement() })
    await waitFor(page, 'resize', 0)
    await waitFor(page, 'resize', 1)
    const [one, other] = await page.locator('iframe').elementHandles()
    const [first, second] = [await one?.contentFrame(), await other?.contentFrame()]
    if (!first || !second) throw new Error('There are not two frames.')
    await answer(first, FIRST)
    await waitFor(page, 'step', 0)
    expect(
      await page.evaluate(() => window.heard.filter(({ name }) => name === 'step').length),
    ).toBe(1)
    await second.getByText(FIRST).waitFor()
    expect(await second.locator(':checked').count()).toBe(0)
    await close()
  })

  it.each([
    ['its element', '', 'no-resume'],
    ['its address', '?no-resume', ''],
  ])('stay in the frame where %s says so', async (_, query, attributes) => {
    const { page, close } = await openHost({ head, body: toElement(query, attributes) })
    const frame = await readFrame(page)
    await answer(frame, FIRST)
    await waitFor(page, 'step')
    expect(await page.evaluate(() => JSON.stringify(window.heard))).not.toContain('a=1.')
    // Beginning again is asked for once, and nothing that follows asks for it again.
    await page.evaluate(() => {
      ;(document.querySelector('framework-wizard') as unknown as { reset(): void }).reset()
    })
    await frame.getByText(FIRST).waitFor()
    await answer(frame, FIRST)
    await page.evaluate(() => document.body.setAttribute('style', 'color: #eee'))
    await waitForScheme(frame, 'dark')
    expect(await frame.getByText(FIRST).count()).toBe(0)
    await close()
  })

  it('are told to nobody before it is known who asks', async () => {
    const listen = `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data))</script>`
    const { page, close } = await openHost({ body: listen + toElement() })
    const [frame] = page.frames().slice(1)
    if (!frame) throw new Error('There is no frame.')
    await answer(frame, FIRST)
    const told = await page.evaluate(() => (window as unknown as { told: object[] }).told)
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told.map((one) => (one as { type: string }).type))).toEqual(
      new Set(['here', 'ready', 'resize']),
    )
    await close()
  })

  it('are not put back by what the page says of its theme', async () => {
    const { page, close } = await openHost({ head, body })
    const frame = await readFrame(page)
    await answer(frame, FIRST)
    await waitFor(page, 'step')
    const old = await page.evaluate(() => {
      return window.heard.find(({ name }) => name === 'state')?.detail.state
    })
    await answer(frame, 'Not sure yet')
    const title = await frame.getByRole('heading', { level: 1 }).textContent()
    await page.evaluate(
      ([state, origin]) => {
        const config = { ns: 'framework-wizard', v: 1, type: 'config', seen: 'dark', state }
        document.querySelector('iframe')?.contentWindow?.postMessage(config, origin)
      },
      [old, inject('siteOrigin')] as const,
    )
    await waitForScheme(frame, 'dark')
    expect(await frame.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await close()
  })

  it('stay with their wizard when another before it goes', async () => {
    const { page, close } = await openHost({ head, body: toElement() + toElement() })
    await waitFor(page, 'ready', 0)
    await waitFor(page, 'ready', 1)
    const [one, other] = await page.locator('iframe').elementHandles()
    const [first, second] = [await one?.contentFrame(), await other?.contentFrame()]
    if (!first || !second) throw new Error('There are not two frames.')
    await answer(first, FIRST)
    await page.evaluate(() => {
      document.querySelector('framework-wizard')?.remove()
      document.body.setAttribute('style', 'color: #eee')
    })
    await waitForScheme(second, 'dark')
    expect(await second.locator(':checked').count()).toBe(0)
    await second.getByText(FIRST).waitFor()
    await close()
  })

  it('chosen before the program was there are not lost', async () => {
    const { page, close } = await openPage({
      path: '/embed/',
      before: () => {
        // While the page is being read, which is before any program of it runs.
        new MutationObserver((_, observer) => {
          const radio = document.querySelector<HTMLInputElement>('[value="none"]')
          if (!radio) return
          observer.disconnect()
          radio.click()
        }).observe(document, { childList: true, subtree: true })
      },
    })
    await page.getByRole('button', { name: 'Continue' }).waitFor()
    expect(await page.locator('[value="none"]').isChecked()).toBe(true)
    await close()
  })

  it('begun anew are announced: focus is on the heading', async () => {
    const { page, close } = await openHost({ head, body: toElement('?preset=online-shop') })
    const frame = await readFrame(page)
    await frame.getByRole('button', { name: 'See the result' }).click()
    await frame.getByRole('button', { name: 'Start over' }).click()
    await frame.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor()
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('h1')
    await close()
  })

  it('are kept by no storage, and asked of none', async () => {
    const { page, close } = await openHost(
      { head, body },
      {
        before: () => {
          window.heard = []
          for (const name of ['ready', 'step']) {
            addEventListener(`framework-wizard:${name}`, (event) => {
              window.heard.push({ name, index: 0, detail: (event as CustomEvent).detail })
            })
          }
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            Object.defineProperty(window, name, {
              get: () => {
                throw new DOMException('blocked', 'SecurityError')
              },
            })
          }
        },
      },
    )
    const frame = await readFrame(page)
    await answer(frame, FIRST)
    await waitFor(page, 'step')
    expect(await page.context().cookies()).toEqual([])
    await close()
  })
})
