import { expect, test } from 'vitest'
import { readLevelToken } from '#link/readLevelToken.ts'
import { toLevelToken } from '#link/toLevelToken.ts'
import type { Overrides } from '#schema/overrides.ts'

const known = {
  frameworks: [{ id: 'django' }, { id: 'flask' }],
  criteria: [{ id: 'orm' }, { id: 'own-mapper' }],
}
const OWN: Overrides = { flask: { orm: 4 }, django: { 'own-mapper': 2, orm: 0 } }

const toToken = (overrides: Overrides) => toLevelToken(overrides) ?? ''

test('own levels come back from a link as they were', () => {
  const read = readLevelToken(known, toToken(OWN))
  expect(read).toEqual({ overrides: OWN, isDamaged: false, unknown: [] })
})

test('the same levels make the same token, in whatever order they were given', () => {
  const other: Overrides = { django: { orm: 0, 'own-mapper': 2 }, flask: { orm: 4 } }
  expect(toToken(other)).toBe(toToken(OWN))
  expect(toToken(OWN)).toMatch(/^django\.orm\.0~django\.own-mapper\.2~flask\.orm\.4\.[0-9a-z]{2}$/)
})

test('without own levels there is no token, and without a token there are none', () => {
  expect(toLevelToken({})).toBeNull()
  expect(toLevelToken({ django: {} })).toBeNull()
  expect(readLevelToken(known, null)).toEqual({ overrides: {}, isDamaged: false, unknown: [] })
})

test('cut off at any place, it gives no levels and says that it is damaged', () => {
  const token = toToken(OWN)
  for (let length = 0; length < token.length; length++) {
    const read = readLevelToken(known, token.slice(0, length))
    expect(read, token.slice(0, length)).toEqual({ overrides: {}, isDamaged: true, unknown: [] })
  }
})

test('a changed character is seen', () => {
  expect(readLevelToken(known, toToken(OWN).replace('orm.4', 'orm.3')).isDamaged).toBe(true)
})

test('what does not exist here is left out and named', () => {
  const token = toToken({ django: { orm: 1, magic: 2 }, rails: { orm: 3 } })
  expect(readLevelToken(known, token)).toEqual({
    overrides: { django: { orm: 1 } },
    isDamaged: false,
    unknown: ['django.magic.2', 'rails.orm.3'],
  })
})

test('names of what every object has do no harm', () => {
  const token = toToken({ django: { orm: 1 }, constructor: { orm: 2 } })
  const { overrides, unknown } = readLevelToken(known, token)
  expect(overrides).toEqual({ django: { orm: 1 } })
  expect(unknown).toEqual(['constructor.orm.2'])
})

test('one that is far too long is not looked at', () => {
  expect(readLevelToken(known, 'a'.repeat(3_000)).isDamaged).toBe(true)
})
