import { describe, expect, it } from 'vitest'
import { readHostMessage } from '#embed/readHostMessage.ts'

const ours = { ns: 'framework-wizard', v: 1 }
const NOTHING = {
  kind: 'config',
  theme: null,
  seen: null,
  state: null,
  said: new Map(),
  isSilent: null,
}

describe('a message from the page around', () => {
  it('asks whether there is a wizard', () => {
    expect(readHostMessage({ ...ours, type: 'hello', more: 1 })).toEqual({ kind: 'hello' })
  })

  it('says what the page is like and what it wants', () => {
    const config = {
      theme: 'dark',
      lang: 'pt-BR',
      state: 'a=1..fs',
      preset: 'shop',
      'no-resume': '',
    }
    expect(readHostMessage({ ...ours, type: 'config', ...config })).toEqual({
      kind: 'config',
      theme: 'dark',
      seen: null,
      state: 'a=1..fs',
      said: new Map([['preset', 'shop']]),
      isSilent: true,
    })
  })

  it('wants other answers, or none', () => {
    const message = { ...ours, type: 'state' }
    expect(readHostMessage({ ...message, state: 'a=1..fs' })).toEqual({
      kind: 'state',
      state: 'a=1..fs',
    })
    expect(readHostMessage({ ...message, state: '' })).toEqual({ kind: 'state', state: '' })
  })

  it('says what it wants the frame to look like, and what it looks like itself', () => {
    const message = readHostMessage({ ...ours, type: 'config', theme: 'light', seen: 'dark' })
    expect(message).toMatchObject({ theme: 'light', seen: 'dark' })
    const follows = readHostMessage({ ...ours, type: 'config', theme: 'auto', seen: 'dark' })
    expect(follows).toMatchObject({ theme: null, seen: 'dark' })
  })

  it('wants to be told of answers where it says that it does', () => {
    const message = readHostMessage({ ...ours, type: 'config', 'no-resume': 'false' })
    expect(message).toMatchObject({ isSilent: false })
  })

  it.each([
    ['a theme that there is not', { theme: 'sepia' }],
    ['a state that is no text', { state: { a: 1 } }],
    ['more than fits', { state: 'x'.repeat(2_049), answers: 'x'.repeat(2_049) }],
    ['settings that are no text', { answers: ['a'], locked: 5, preset: null }],
    ['names of a prototype', { constructor: 'x', toString: 'y' }],
  ])('says nothing with %s', (_, said) => {
    expect(readHostMessage({ ...ours, type: 'config', ...said })).toEqual(NOTHING)
  })

  it('says nothing by what stands on its prototype', () => {
    const message = Object.assign(Object.create({ theme: 'dark' }), { ...ours, type: 'config' })
    expect(readHostMessage(message)).toEqual(NOTHING)
  })

  it.each([
    ['nothing', null],
    ['text', 'framework-wizard'],
    ['a number', 1],
    ['a list', []],
    ['of somebody else', { ns: 'giscus', v: 1, type: 'config' }],
    ['of another version', { ...ours, v: 2, type: 'config' }],
    ['of a version in letters', { ...ours, v: '1', type: 'config' }],
    ['of a kind that there is not', { ...ours, type: 'navigate', url: 'https://evil.example' }],
    ['of no kind', ours],
    ['of answers without any', { ...ours, type: 'state' }],
    ['of answers that are no text', { ...ours, type: 'state', state: 5 }],
  ])('is none of ours: %s', (_, data) => {
    expect(readHostMessage(data)).toBe(null)
  })
})
