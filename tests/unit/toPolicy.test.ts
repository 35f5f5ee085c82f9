import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toPolicy } from '#build/toPolicy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const read = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))

describe('the policy of a page', () => {
  const policy = read(toPolicy('index', { scripts: ['a()', 'b()'], styles: ['p{}'] }))

  it('allows our own files and each script that stands in the page, and no other', () => {
    expect(policy.get('script-src')).toEqual(["'self'", hash('a()'), hash('b()')])
  })

  it('allows the styles that stand in the page, and no file of styles', () => {
    expect(policy.get('style-src')).toEqual([hash('p{}')])
  })

  it('lets nothing be asked for, sent or shown in a frame', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('connect-src')).toEqual(["'none'"])
    expect(policy.get('form-action')).toEqual(["'none'"])
    expect(policy.has('frame-src')).toBe(false)
  })

  it('lets the page about embedding show the frame', () => {
    const embedding = read(toPolicy('in-your-docs', { scripts: [], styles: [] }))
    expect(embedding.get('frame-src')).toEqual(["'self'"])
  })
})
