import { describe, expect, it } from 'vitest'
import { createSaid } from '#embed/createSaid.ts'
import { readHostMessage } from '#embed/readHostMessage.ts'

/** What the page says, as it comes by a message. */
function config(said: Readonly<Record<string, string>>) {
  const message = readHostMessage({ ns: 'framework-wizard', v: 1, type: 'config', ...said })
  if (message?.kind !== 'config') throw new Error('That is no configuration.')
  return message
}
const TOKEN = 'a=1..fs&s=overview'

describe('what a page says of the wizard in it', () => {
  it('begins with the address of the frame', () => {
    const said = createSaid('?preset=shop&theme=dark&compat=amp,other&more=1')
    expect([...said.toSettings()]).toEqual([['preset', 'shop']])
    expect(said.toTheme()).toBe('dark')
    expect(said.compat).toEqual(['amp'])
    expect(said.isPlain()).toBe(false)
    expect(createSaid('?theme=dark').isPlain()).toBe(true)
  })

  it('goes on with messages, which go before, and begins anew only where something is other', () => {
    const said = createSaid('?preset=shop')
    expect(said.hear(config({ seen: 'dark' }))).toBe(false)
    expect(said.hear(config({ preset: 'bakery' }))).toBe(true)
    expect(said.hear(config({ preset: 'bakery', seen: 'light' }))).toBe(false)
    expect([...said.toSettings()]).toEqual([['preset', 'bakery']])
    expect(said.hear(config({}))).toBe(true)
    expect([...said.toSettings()]).toEqual([['preset', 'shop']])
  })

  it('gives answers back once, in place of those that the page begins with', () => {
    const said = createSaid('?preset=shop')
    expect(said.hear(config({ state: TOKEN }))).toBe(true)
    expect([...said.toSettings()]).toEqual([['answers', TOKEN]])
    expect(said.hear(config({ state: 'a=1.aab.xx' }))).toBe(false)
    expect([...said.toSettings()]).toEqual([['answers', TOKEN]])
    said.forgetState()
    expect([...said.toSettings()]).toEqual([['preset', 'shop']])
  })

  it('has no use for answers to what it asked before', () => {
    const said = createSaid('')
    said.hear(config({ state: TOKEN, questions: 'data' }))
    expect(said.hear(config({ questions: 'audience' }))).toBe(true)
    expect([...said.toSettings()]).toEqual([['questions', 'audience']])
  })

  it.each(['', 'none'])('can begin again: %j', (state) => {
    const said = createSaid('?preset=shop')
    said.hearState(TOKEN)
    said.hearState(state)
    expect([...said.toSettings()]).toEqual([['preset', 'shop']])
  })

  it.each([
    ['?no-resume', {}, true],
    ['?no-resume=false', {}, false],
    ['', { 'no-resume': '' }, true],
    ['?no-resume', { 'no-resume': 'false' }, false],
  ])('is told no answers where it does not want to be: %s %o', (query, more, isSilent) => {
    const said = createSaid(query)
    said.hear(config(more))
    const message = { type: 'result', state: TOKEN, url: 'https://example.org/r/' }
    const silent = { ...message, state: undefined, url: undefined }
    expect(said.toTold(message)).toEqual(isSilent ? silent : message)
  })

  it('keeps the answers it gave where these could not be read, and is told of no others', () => {
    const said = createSaid('')
    const message = { type: 'state', state: TOKEN }
    said.holdState(true)
    expect(said.toTold(message)).toEqual({ type: 'state', state: undefined, url: undefined })
    said.holdState(false)
    expect(said.toTold(message)).toEqual(message)
  })
})
