import { expect, test } from 'vitest'
import { readLevelToken } from '#link/readLevelToken.ts'
import { toCheck } from '#link/toCheck.ts'
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

test('what is no level from 0 to 4 is left out and named', () => {
  const body = 'django.orm.10~django.orm.~django~flask.orm.04~flask.orm.5~flask.own-mapper.2'
  const { overrides, unknown } = readLevelToken(known, `${body}.${toCheck(body)}`)
  expect(overrides).toEqual({ flask: { 'own-mapper': 2 } })
  expect(unknown).toEqual(body.split('~').slice(0, -1))
})

test('one of more than 2,048 characters is not looked at', () => {
  const read = (length: number) => {
    const body = 'a'.repeat(length - 3)
    return readLevelToken(known, `${body}.${toCheck(body)}`)
  }
  expect(read(2_048)).toMatchObject({ isDamaged: false, unknown: ['a'.repeat(2_045)] })
  expect(read(2_049)).toEqual({ overrides: {}, isDamaged: true, unknown: [] })
})
