import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { dist } from '#tests/browser/listBuiltPages.ts'
import hashes from '#tests/fixtures/loaders.json'
import {
  answer,
  FIRST,
  openHost,
  readFrame,
  readFrames,
  toElement,
  toLoader,
  toScript,
  waitFor,
  waitForScheme,
} from './host.ts'

const head = toScript()
describe('the script of the wizard', () => {
  it.each([
    [
      'before the page is read',
      { head: `<script src="${toLoader()}"></script>`, body: toElement() },
    ],
    ['at the end of the page', { body: `${toElement()}<script src="${toLoader()}"></script>` }],
    [
      'as a module',
      { head: `<script src="${toLoader()}" type="module"></script>`, body: toElement() },
    ],
    ['twice', { head: toScript() + toScript(), body: `${toElement()}${toScript()}` }],
  ])('can stand there %s', async (_, page) => {
    const opened = await openHost(page)
    await waitForScheme(await readFrame(opened.page), 'light')
    await answer(await readFrame(opened.page), FIRST)
    await waitFor(opened.page, 'step')
    const steps = await opened.page.evaluate(() =>
      window.heard.filter(({ name }) => name === 'step'),
    )
    expect(steps.length).toBe(1)
    await opened.close()
  })

  it('can come after the frame has long been there', async () => {
    const { page, close } = await openHost({ body: toElement() })
    const frame = (await readFrames(page))[0]
    await frame?.getByText(FIRST).waitFor()
    await page.addScriptTag({ url: toLoader() })
    await waitFor(page, 'ready')
    await waitFor(page, 'resize')
    await close()
  })

  it('finds a wizard that the page makes later', async () => {
    const { page, close } = await openHost({ head, body: '' })
    await page.evaluate((html) => {
      const template = document.createElement('template')
      template.innerHTML = html
      document.body.append(template.content)
    }, toElement())
    await waitForScheme(await readFrame(page), 'light')
    await close()
  })

  it('makes a frame where the element says where it is', async () => {
    const src = `${inject('siteOrigin')}/embed/`
    const { page, close } = await openHost({
      head,
      body: `<framework-wizard src="${src}" label="Which one?" height="500" loading="eager"></framework-wizard>`,
    })
    await readFrame(page)
    const iframe = page.locator('iframe')
    expect(await iframe.getAttribute('title')).toBe('Which one?')
    expect(await iframe.getAttribute('height')).toBe('500')
    await close()
  })

  it('waits for a press where it is told to', async () => {
    const src = `${inject('siteOrigin')}/embed/`
    const { page, close } = await openHost({
      head,
      body: `<framework-wizard src="${src}" label="Open the wizard" loading="click"></framework-wizard>`,
    })
    expect(await page.locator('iframe').count()).toBe(0)
    await page.getByRole('button', { name: 'Open the wizard' }).press('Enter')
    await readFrame(page)
    expect(await page.getByRole('button').count()).toBe(0)
    await close()
  })

  it('waits with one button, however often the page moves it', async () => {
    const src = `${inject('siteOrigin')}/embed/`
    const { page, close } = await openHost({
      head,
      body: `<framework-wizard src="${src}" label="Open" loading="click"></framework-wizard>`,
    })
    await page.evaluate(() => {
      const element = document.querySelector('framework-wizard')
      if (!element) return
      document.body.prepend(element)
      const copy = element.cloneNode(true)
      element.remove()
      document.body.append(copy)
    })
    expect(await page.getByRole('button').count()).toBe(1)
    await page.getByRole('button', { name: 'Open' }).click()
    await readFrame(page)
    await close()
  })

  it('does nothing where there is no frame and no address', async () => {
    const { page, close } = await openHost({ head, body: '<framework-wizard></framework-wizard>' })
    await page.evaluate(() => {
      const element = document.querySelector('framework-wizard') as unknown as { reset(): void }
      element.reset()
    })
    expect(await page.locator('framework-wizard > *').count()).toBe(0)
    await close()
  })

  it('obeys the page: begins again, and shows other answers', async () => {
    const { page, close } = await openHost({ head, body: toElement() })
    const frame = await readFrame(page)
    await answer(frame, FIRST)
    await page.evaluate(() => {
      const element = document.querySelector('framework-wizard') as unknown as { reset(): void }
      element.reset()
    })
    await frame.getByText(FIRST).waitFor()
    await page.evaluate(() => {
      const element = document.querySelector('framework-wizard') as unknown as {
        setAnswers(answers: string): void
      }
      element.setAnswers('existing-code=django,data=own-tables')
    })
    await frame.getByRole('heading', { level: 1, name: 'Your answers' }).waitFor()
    await close()
  })
})

describe('the script of one version', () => {
  const pinned = (integrity: string) =>
    `<script src="${toLoader(Object.keys(hashes)[0])}" integrity="${integrity}" crossorigin="anonymous" defer></script>`

  it('runs where a page asks for just these bytes', async () => {
    const [integrity = ''] = Object.values(hashes)
    const { page, close } = await openHost({ head: pinned(integrity), body: toElement() })
    await waitForScheme(await readFrame(page), 'light')
    await close()
  })

  it('does not run where they are others', async () => {
    const integrity = `sha384-${'A'.repeat(64)}`
    const { page, problems, site } = await openHost({ head: pinned(integrity), body: toElement() })
    await (await readFrames(page))[0]?.getByText(FIRST).waitFor()
    expect(await page.evaluate(() => customElements.get('framework-wizard'))).toBe(undefined)
    expect(problems.length).toBeGreaterThan(0)
    await site.close()
    await page.context().close()
  })
})

describe('a frame that turns out to be no wizard', () => {
  it('is told of by its address', async () => {
    const src = `${inject('siteOrigin')}/nowhere/`
    const { page, problems, site } = await openHost({
      head,
      body: `<framework-wizard><iframe src="${src}" title="Wizard"></iframe></framework-wizard>`,
    })
    // Whether it had loaded before the script came does not matter.
    const link = page.locator('framework-wizard a')
    await link.waitFor({ timeout: 20_000 })
    expect(await link.getAttribute('href')).toBe(src)
    expect(problems.every((problem) => problem.includes('404'))).toBe(true)
    await site.close()
    await page.context().close()
  })
})

describe('a page with a strict policy', () => {
  const policy = () =>
    `default-src 'none'; script-src ${inject('siteOrigin')}; frame-src ${inject('siteOrigin')}; require-trusted-types-for 'script'; trusted-types 'none'`

  it('needs to allow the script and the frame, and nothing else', async () => {
    const { page, close } = await openHost({ head, body: toElement(), policy: policy() })
    const frame = await readFrame(page)
    await waitForScheme(frame, 'light')
    await answer(frame, FIRST)
    await waitFor(page, 'step')
    await close()
  })

  it('can have the script from its own site', async () => {
    const loader = readFileSync(join(dist, 'v1/embed.js'), 'utf8')
    const { page, close } = await openHost(
      {
        head: '<script src="/embed.js" defer></script>',
        body: toElement(),
        policy: `default-src 'none'; script-src 'self'; frame-src ${inject('siteOrigin')}`,
      },
      {},
      { '/embed.js': loader },
    )
    await waitForScheme(await readFrame(page), 'light')
    await close()
  })
})

describe('a frame in a sandbox', () => {
  it('works as elsewhere with what the page about it asks for', async () => {
    const sandbox =
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"'
    const { page, close } = await openHost({ head, body: toElement('', '', sandbox) })
    const frame = await readFrame(page)
    await waitForScheme(frame, 'light')
    await answer(frame, FIRST)
    await waitFor(page, 'step')
    await close()
  })

  it('works by itself where it has only scripts', async () => {
    const sandbox = 'sandbox="allow-scripts"'
    const { page, close, problems } = await openHost({ body: toElement('', '', sandbox) })
    const [frame] = await readFrames(page)
    if (!frame) throw new Error('There is no frame.')
    await answer(frame, FIRST)
    expect(problems).toEqual([])
    await close()
  })
})

describe('a page without scripts', () => {
  it('shows rules of thumb and ways to the whole site in the frame', async () => {
    const { page, close } = await openHost(
      { head, body: toElement() },
      { javaScriptEnabled: false },
    )
    const [frame] = await readFrames(page)
    // What is in it counts as hidden for whoever looks for roles and texts.
    const shown = await frame?.evaluate(() => document.querySelector('noscript')?.innerText)
    expect(shown).toContain('Rules of thumb')
    const links = await frame
      ?.locator('noscript a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links?.length).toBeGreaterThan(2)
    expect(
      await page.locator('iframe').evaluate((element) => element.clientHeight),
    ).toBeGreaterThan(600)
    await close()
  })

  it('of which only ours has none still has the whole wizard', async () => {
    const { page, close } = await openHost({ body: toElement() })
    const [frame] = await readFrames(page)
    if (!frame) throw new Error('There is no frame.')
    await answer(frame, FIRST)
    await close()
  })
})

describe('sites that frame anything', () => {
  it('are told the height in their own words, where asked', async () => {
    const { page, close } = await openHost({
      body: `<script>window.told = []; addEventListener('message', ({ data }) => told.push(data))</script>${toElement('?compat=amp,medium')}`,
    })
    const told = await page.waitForFunction(() => {
      const all = (window as unknown as { told: unknown[] }).told
      const isAmp = (one: unknown) => (one as { sentinel?: string }).sentinel === 'amp'
      const isMedium = (one: unknown) => typeof one === 'string' && one.includes('iframe.resize')
      return all.some(isAmp) && all.some(isMedium) ? JSON.stringify(all) : null
    })
    expect(await told.jsonValue()).toMatch(/"type":"embed-size","height":\d{3,4}/)
    await close()
  })
})
