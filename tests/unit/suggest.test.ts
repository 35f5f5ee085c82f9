import { describe, expect, it } from 'vitest'
import { suggest } from '#cli/suggest.ts'

describe('an id that does not exist', () => {
  const existing = ['online-shop', 'json-api', 'prototype']

  it('is answered with the one that is spelt alike', () => {
    expect(suggest('jsn-api', existing)).toBe(' Did you mean "json-api"?')
  })

  it('is answered with the one that holds it', () => {
    expect(suggest('shop', existing)).toBe(' Did you mean "online-shop"?')
  })

  it('is answered with the nearest, without pretending, when none is near', () => {
    expect(suggest('zz', existing)).toBe(' The nearest is "json-api".')
  })
})
