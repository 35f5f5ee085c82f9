import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkAccessibility, openPage } from './harness.ts'

const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const BODIES: Readonly<Record<string, string>> = {
  '/good': '<main><h1>Good</h1></main>',
  '/unlabelled': '<main><h1>Bad</h1><input></main>',
  '/inline-style': '<main><h1 style="color:red">Styled</h1></main>',
  '/script': '<main><h1>Script</h1></main><script src="/throws.js"></script>',
  '/sink': '<main><h1>Sink</h1></main><script src="/sink.js"></script>',
  '/missing': '<main><h1>Missing</h1></main><script src="/nowhere.js"></script>',
  '/foreign': '<main><h1>Foreign</h1></main><script src="/foreign.js"></script>',
}

const SCRIPTS: Readonly<Record<string, string>> = {
  '/throws.js': 'throw new Error("on purpose")',
  '/sink.js': 'document.querySelector("main").innerHTML = "<b>raw</b>"',
  '/foreign.js': 'open("http://localhost:9/", "_self")',
}

const server = createServer((request, response) => {
  const path = request.url ?? ''
  const script = SCRIPTS[path]
  const body = BODIES[path]
  response.setHeader('Content-Security-Policy', STRICT_POLICY)
  if (script !== undefined) response.setHeader('Content-Type', 'text/javascript').end(script)
  else if (body === undefined) response.writeHead(404).end()
  else {
    const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>'
    response.setHeader('Content-Type', 'text/html').end(`${head}${body}`)
  }
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => {
  server.close()
})

test('a page in order closes without complaint', async () => {
  const { page, close } = await openPage({ origin, path: '/good' })
  expect(await page.getByRole('heading').textContent()).toBe('Good')
  await close()
})

describe('closing a page complains of', () => {
  test.each([
    ['an uncaught error', '/script', 'uncaught: on purpose'],
    [
      'a style attribute that the policy blocks',
      '/inline-style',
      'policy violation: style-src-attr',
    ],
    ['raw markup that trusted types block', '/sink', 'policy violation: require-trusted-types-for'],
    ['a request that finds nothing', '/missing', '404: '],
  ])('%s', async (_, path, complaint) => {
    const opened = await openPage({ origin, path })
    // A violation is reported once the page has loaded, not before.
    await expect.poll(() => opened.problems.join('\n')).toContain(complaint)
    await expect(opened.close()).rejects.toThrow(complaint)
  })

  test('a request to another origin', async () => {
    const opened = await openPage({ origin, path: '/foreign' })
    await expect
      .poll(() => opened.problems.join('\n'))
      .toContain('foreign request: http://localhost:9/')
    await expect(opened.close()).rejects.toThrow('foreign request')
  })
})

describe('axe runs under a policy that forbids eval, and', () => {
  test('finds nothing on a page in order', async () => {
    const { page, close } = await openPage({ origin, path: '/good' })
    expect(await checkAccessibility(page)).toEqual([])
    await close()
  })

  test('names the element that has no label', async () => {
    const { page, close } = await openPage({ origin, path: '/unlabelled' })
    expect(await checkAccessibility(page)).toEqual([expect.stringMatching(/^label: .* - input - /)])
    await close()
  })

  test('reads a page on which scripts are off', async () => {
    const { page, close } = await openPage({
      origin,
      path: '/unlabelled',
      javaScriptEnabled: false,
    })
    expect(await checkAccessibility(page)).toHaveLength(1)
    await close()
  })
})
