import { describe, expect, it } from 'vitest'
import { createDraftPlace } from '#app/createDraftPlace.ts'
import { toDraftsKey } from '#app/progressKey.ts'

/** As much of a browser's storage as is used; `fail`: what it throws when something is put in. */
function createStorage(fail: Error | null = null): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => {
      if (fail) throw fail
      items.set(key, value)
    },
  }
}

describe('where a browser keeps decisions', () => {
  it('holds what was written last', () => {
    const place = createDraftPlace(createStorage, 'key')
    const storage = createStorage()
    const lasting = createDraftPlace(() => storage, 'key')
    expect(place.read()).toEqual({ kind: 'read', text: null })
    expect(lasting.write('one')).toBe('kept')
    expect(lasting.write('two')).toBe('kept')
    expect(lasting.read()).toEqual({ kind: 'read', text: 'two' })
  })

  it('puts what cannot be read beside it, after what was put there before', () => {
    const storage = createStorage()
    const place = createDraftPlace(() => storage, 'key')
    place.putAside('one')
    place.putAside('two')
    expect(storage.getItem('key:unread')).toBe('one\ntwo')
    expect(place.read()).toEqual({ kind: 'read', text: null })
  })

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['blocked', new DOMException('denied', 'SecurityError')],
    ['blocked', new TypeError('no storage')],
  ])('is %s where it throws %s', (kept, error) => {
    const place = createDraftPlace(() => createStorage(error), 'key')
    expect(place.write('text')).toBe(kept)
    expect(place.putAside('text')).toBe(kept)
    expect(place.read()).toEqual({ kind: 'read', text: null })
  })

  it('is blocked where it cannot be reached', () => {
    const place = createDraftPlace(() => {
      throw new DOMException('denied', 'SecurityError')
    }, 'key')
    expect(place.read()).toEqual({ kind: 'blocked' })
    expect(place.write('text')).toBe('blocked')
  })

  it('is apart for each site of a host', () => {
    expect(toDraftsKey('https://example.org/docs/wizard/')).toBe(
      'framework-wizard:drafts:/docs/wizard/',
    )
    expect(toDraftsKey('https://example.org/docs/wizard/drafts.html#x')).toBe(
      'framework-wizard:drafts:/docs/wizard/',
    )
  })
})
