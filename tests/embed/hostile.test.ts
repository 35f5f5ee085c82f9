import { describe, expect, inject, it } from 'vitest'
import {
  FIRST,
  openHost,
  readFrame,
  readFrames,
  toElement,
  toScript,
  waitFor,
  waitForScheme,
} from './host.ts'

const head = toScript()

/** Runs in a page: comes back once everything that was sent to it before has been heard. */
function hearMarker(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }) => {
      if (data === 'marker') resolve()
    })
    postMessage('marker', '*')
  })
}

describe('messages that are not those of the frame', () => {
  it('change nothing in the page', async () => {
    const { page, close } = await openHost({ head, body: toElement() })
    await readFrame(page)
    await waitFor(page, 'resize')
    const height = await page.locator('iframe').evaluate((element) => element.clientHeight)
    const count = await page.evaluate(() => window.heard.length)
    await page.evaluate((origin) => {
      const ours = { ns: 'framework-wizard', v: 1 }
      const [frame] = document.querySelectorAll('iframe')
      const send = (data: unknown, from: string, source: Window | null) =>
        dispatchEvent(new MessageEvent('message', { data, origin: from, source }))
      // From the page itself; from the frame but another site; from ours but not of our kind.
      postMessage({ ...ours, type: 'resize', height: 5000 }, '*')
      send(
        { ...ours, type: 'resize', height: 5000 },
        'https://evil.example',
        frame?.contentWindow ?? null,
      )
      send(
        { ...ours, type: 'resize', height: 5000 },
        `${origin}.evil.example`,
        frame?.contentWindow ?? null,
      )
      send({ ...ours, type: 'resize', height: 5000 }, origin, window)
      send(
        { ns: 'giscus', v: 1, type: 'resize', height: 5000 },
        origin,
        frame?.contentWindow ?? null,
      )
      send({ ...ours, v: 2, type: 'resize', height: 5000 }, origin, frame?.contentWindow ?? null)
      for (const data of [null, undefined, 'resize', 5, [], { ns: {} }]) {
        send(data, origin, frame?.contentWindow ?? null)
      }
    }, inject('siteOrigin'))
    await page.evaluate(hearMarker)
    expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(height)
    expect(await page.evaluate(() => window.heard.length)).toBe(count)
    await close()
  })

  it('cannot make a frame of any height, even from our own site', async () => {
    const { page, close } = await openHost({ head, body: toElement() })
    await readFrame(page)
    await waitFor(page, 'resize')
    const heights = await page.evaluate((origin) => {
      const [frame] = document.querySelectorAll('iframe')
      const source = frame?.contentWindow ?? null
      const send = (more: object) => {
        const data = { ns: 'framework-wizard', v: 1, type: 'resize', ...more }
        dispatchEvent(new MessageEvent('message', { data, origin, source }))
        return frame?.clientHeight ?? 0
      }
      const before = frame?.clientHeight
      return {
        before,
        none: [Number.NaN, -5, 0, '12px', {}, null, undefined].map((height) => send({ height })),
        small: send({ height: 3, shrink: true }),
        huge: send({ height: 1e9 }),
        endless: send({ height: Number.POSITIVE_INFINITY }),
      }
    }, inject('siteOrigin'))
    expect(new Set(heights.none)).toEqual(new Set([heights.before]))
    expect(heights).toMatchObject({ small: 200, huge: 8000, endless: 8000 })
    await close()
  })

  it('cannot be so many or so strange that the page or the frame fails', async () => {
    const { page, close } = await openHost({ head, body: toElement() })
    const frame = await readFrame(page)
    await waitFor(page, 'resize')
    const height = await page.evaluate((origin) => {
      const target = document.querySelector('iframe')
      const source = target?.contentWindow ?? null
      const values = [
        null,
        0,
        -1,
        1e9,
        Number.NaN,
        '',
        'x'.repeat(5_000),
        {},
        [],
        '<b>',
        '__proto__',
      ]
      const types = ['resize', 'state', 'step', 'result', 'share', 'error', 'config']
      const keys = ['height', 'shrink', 'token', 'url', 'state', 'preset', 'theme', 'locked']
      for (let turn = 0; turn < 10_000; turn++) {
        const message: Record<string, unknown> = {
          ns: 'framework-wizard',
          v: turn % 50 === 0 ? 2 : 1,
          type: types[turn % types.length],
        }
        for (let more = 0; more < 3; more++) {
          const key = keys[(turn * 7 + more * 5) % keys.length] ?? ''
          message[key] = values[(turn * 3 + more) % values.length]
        }
        dispatchEvent(new MessageEvent('message', { data: message, origin, source }))
        source?.postMessage(message, origin)
      }
      return target?.clientHeight ?? 0
    }, inject('siteOrigin'))
    expect(height).toBeGreaterThanOrEqual(200)
    expect(height).toBeLessThanOrEqual(8_000)
    await frame.evaluate(hearMarker)
    await frame.getByRole('heading', { level: 1 }).waitFor()
    await frame
      .getByRole('button', { name: 'Continue' })
      .or(frame.getByRole('button', { name: 'Skip for now' }))
      .or(frame.getByRole('button', { name: 'See the result' }))
      .first()
      .waitFor()
    await close()
  })
})

describe('messages to the frame', () => {
  it('from anywhere but the page around change nothing', async () => {
    const { page, close } = await openHost({ head, body: toElement() + toElement() })
    await waitFor(page, 'resize', 0)
    await waitFor(page, 'resize', 1)
    const [first, second] = await readFrames(page)
    await second?.evaluate(() => {
      const config = {
        ns: 'framework-wizard',
        v: 1,
        type: 'config',
        theme: 'dark',
        preset: 'online-shop',
      }
      parent.frames[0]?.postMessage(config, '*')
    })
    await second?.evaluate(hearMarker)
    await first?.evaluate(hearMarker)
    await first?.getByText(FIRST).waitFor()
    expect(await first?.evaluate(() => document.documentElement.dataset.theme)).toBe('light')
    await close()
  })

  it('that mean nothing leave it as it is, and nothing fails', async () => {
    const { page, close } = await openHost({ head, body: toElement() })
    const frame = await readFrame(page)
    await page.evaluate((origin) => {
      const target = document.querySelector('iframe')?.contentWindow
      const ours = { ns: 'framework-wizard', v: 1 }
      for (const data of [
        null,
        5,
        'config',
        [],
        ours,
        { ...ours, type: 'navigate', url: 'https://evil.example' },
        { ...ours, v: 2, type: 'config', preset: 'online-shop' },
        { ...ours, type: 'config', theme: 'sepia', lang: '"><img src=x>', state: { a: 1 } },
        { ...ours, type: 'config', __proto__: { preset: 'online-shop' } },
      ]) {
        target?.postMessage(data, origin)
      }
    }, inject('siteOrigin'))
    // Messages keep their order: once this one has had its effect, the others have had theirs.
    await page.evaluate(() => document.body.setAttribute('style', 'color: #eee'))
    await waitForScheme(frame, 'dark')
    await frame.getByText(FIRST).waitFor()
    await close()
  })

  it('with text that looks like markup show it as text', async () => {
    const evil = '<img src=x onerror=alert(1)>'
    const { page, close } = await openHost({
      head,
      body: toElement(`?preset=${encodeURIComponent(evil)}&locked=${encodeURIComponent(evil)}`),
    })
    const frame = await readFrame(page)
    await frame.getByText(`preset="${evil}"`).waitFor()
    expect(await frame.locator('img').count()).toBe(0)
    expect(await waitFor(page, 'error')).toMatchObject({ code: 'unread-settings' })
    await close()
  })
})
