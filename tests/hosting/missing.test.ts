import { describe, expect, inject, it } from 'vitest'
import { ask } from './ask.ts'
import { readFile } from './siteFiles.ts'

const page = readFile('404.html')

describe.each(['/', '/wizard/'])('below %s', (base) => {
  const askFor = (path: string, headers = {}, method = 'GET') =>
    ask(inject('siteOrigin'), `${base}${path}`, headers, method)

  it.each([
    'nowhere',
    'nowhere/',
    'r/nobody/',
    'assets/main-00000000.js',
    'v9.9.9/embed.js',
    '.well-known/nothing',
    // Folders: that they are there is nobody's business, let alone what is in them.
    'assets/',
    'cards/',
    'v1/',
  ])('%s is missing, says so, and is not kept', async (path) => {
    const { status, headers, body } = await askFor(path)
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(body.equals(page)).toBe(true)
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it.each([
    '_headers',
    '_nginx-policies.conf',
    '.env',
    '.git/config',
    'r/.htaccess',
    '%2Egit/config',
  ])('%s is no part of the site', async (path) => {
    const { status, headers } = await askFor(path)
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache'])
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each(['index.html.br', 'index.html.gz', 'v1/embed.js.br'])(
    '%s is only sent in the place of another',
    async (path) => {
      expect((await askFor(path)).status).toBe(404)
    },
  )

  it.each(['../package.json', '..%2fpackage.json', 'r/../../package.json', '%2e%2e/package.json'])(
    'nothing beside the site is reached by %s',
    async (path) => {
      const { status, body } = await askFor(path)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(body.toString()).not.toContain('framework-wizard"')
    },
  )

  it.each(['r', 'r/django', 'embed'])('%s leads to the folder, on this host', async (path) => {
    const { status, headers } = await askFor(path)
    expect([status, headers.location]).toEqual([301, `${base}${path}/`])
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('what was asked for behind the address goes along', async () => {
    expect((await askFor('r/django?a=1.x')).headers.location).toBe(`${base}r/django/?a=1.x`)
  })

  it.each(['POST', 'PUT', 'DELETE'])('there is nothing to %s', async (method) => {
    const { status, headers } = await askFor('v1/embed.js', {}, method)
    expect([status, headers['cache-control']]).toEqual([405, 'no-cache'])
  })

  it('a part of a file can be asked for', async () => {
    const { status, body } = await askFor('v1/embed.js', { Range: 'bytes=0-9' })
    expect([status, body.toString()]).toEqual([
      206,
      readFile('v1/embed.js').toString().slice(0, 10),
    ])
  })
})

it('the path itself leads below it', async () => {
  const { status, headers } = await ask(inject('siteOrigin'), '/wizard')
  expect([status, headers.location]).toEqual([301, '/wizard/'])
})

it('nginx does not say which it is', async () => {
  expect((await ask(inject('siteOrigin'), '/')).headers.server).toBe('nginx')
})
