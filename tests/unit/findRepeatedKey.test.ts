import { describe, expect, it } from 'vitest'
import { InputError } from '#cli/inputError.ts'
import { requireJson } from '#cli/requireJson.ts'
import { findRepeatedKey } from '#dataset/findRepeatedKey.ts'

describe('a key that stands twice in the same object', () => {
  it.each<[string, string, string]>([
    ['side by side', '{"data": "a", "data": "b"}', 'data'],
    ['with another between', '{"data": 1, "scope": 2, "data": 1}', 'data'],
    ['without spaces', '{"data":1,"data":2}', 'data'],
    ['with the colon on a line of its own', '{"data"\n:\t1, "data"\r\n : 2}', 'data'],
    ['around an object that has it too', '{"a": {"a": 1}, "a": 2}', 'a'],
    ['in an object inside', '{"a": {"b": 1, "b": 2}, "c": 3}', 'b'],
    ['in an object inside a list', '[1, {"a": [{}, {"b": 1, "b": 2}]}]', 'b'],
    ['after a list that has it too', '{"a": [{"a": 1}], "a": 2}', 'a'],
    ['spelt with an escape', '{"data": 1, "d\\u0061ta": 2}', 'data'],
    ['with a quote in it', '{"da\\"ta": 1, "da\\"ta": 2}', 'da"ta'],
    ['that ends in a backslash', '{"a\\\\": 1, "a\\\\": 2}', 'a\\'],
    ['with braces in it', '{"}{": 1, "}{": 2}', '}{'],
    ['that is empty', '{"": 1, "": 2}', ''],
    ['that every object has', '{"__proto__": 1, "__proto__": 2}', '__proto__'],
    ['before another that does', '{"a": 1, "b": 1, "b": 2, "a": 2}', 'b'],
  ])('is found %s', (_, text, key) => {
    expect(() => JSON.parse(text)).not.toThrow()
    expect(findRepeatedKey(text)).toBe(key)
  })
})

describe('no key is taken for repeated', () => {
  it.each<[string, string]>([
    ['in objects beside each other', '[{"a": 1}, {"a": 2}]'],
    ['in an object and one inside it', '{"a": {"a": {"a": 1}}}'],
    ['in two objects of one', '{"a": {"c": 1}, "b": {"c": 2}}'],
    ['where a value reads the same', '{"a": "a", "b": ["a", "a"]}'],
    ['where a value looks like a key', '{"a": "\\"a\\": 1", "b": "{\\"b\\": 1, \\"b\\": 2}"}'],
    ['where a value ends in a backslash', '{"a": "\\\\", "b": "a"}'],
    ['where a value has braces', '{"a": "}", "b": "{", "c": "}{"}'],
    ['where two differ in capitals', '{"a": 1, "A": 2}'],
    ['where there is no object', '"a: {"'],
    ['where there is nothing', '{}'],
  ])('%s', (_, text) => {
    expect(() => JSON.parse(text)).not.toThrow()
    expect(findRepeatedKey(text)).toBeNull()
  })

  it('in a very long value', () => {
    expect(findRepeatedKey(JSON.stringify({ a: '\\"'.repeat(1_000_000) }))).toBeNull()
  })
})

describe('JSON in which a key stands twice', () => {
  it('is refused, for which of the two is meant?', () => {
    expect(() => requireJson('{"data": "own-tables", "data": "nothing"}')).toThrow(
      new InputError('The key "data" is given twice in the same object.'),
    )
  })

  it('is refused for what breaks it first', () => {
    expect(() => requireJson('{"data": 1, "data": 2')).toThrow(/^This is not valid JSON: /)
  })
})
