import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { FRAME_BEFORE_PAINT } from '#embed/frameBeforePaint.ts'

/** As much of a frame as the script touches, and what became of it. */
function run(search: string, isFramed: boolean) {
  const attributes = new Map<string, string>()
  const told: unknown[] = []
  const listeners = new Map<string, (event: object) => void>()
  const parent = { postMessage: (message: unknown, target: string) => told.push([message, target]) }
  const self: Record<string, unknown> = {}
  const page = {
    document: {
      documentElement: {
        setAttribute: (name: string, value: string) => attributes.set(name, value),
        removeAttribute: (name: string) => attributes.delete(name),
      },
    },
    location: { search },
    window: self,
    self,
    parent: isFramed ? parent : self,
    addEventListener: (name: string, listener: (event: object) => void) =>
      listeners.set(name, listener),
  }
  runInNewContext(FRAME_BEFORE_PAINT, page)
  const say = (data: unknown, source: unknown = parent) =>
    listeners.get('message')?.({ data, source })
  return { attributes, told, self, say }
}

const config = { ns: 'framework-wizard', v: 1, type: 'config' }

describe('before a frame is seen', () => {
  it('it waits for the page around and says that it is there', () => {
    const { attributes, told } = run('', true)
    expect([...attributes.keys()]).toEqual(['data-waiting'])
    expect(told).toMatchObject([[{ ns: 'framework-wizard', v: 1, type: 'here' }, '*']])
    expect(JSON.stringify(told)).toContain('"no-resume"')
  })

  it('by itself it waits for nobody', () => {
    const { attributes, told } = run('', false)
    expect([...attributes.keys()]).toEqual([])
    expect(told).toEqual([])
  })

  it.each([
    ['?theme=dark', 'dark'],
    ['?preset=x&theme=light', 'light'],
    ['?theme=sepia', undefined],
    ['?mytheme=dark', undefined],
    ['', undefined],
  ])('the theme of its address counts: %s', (search, scheme) => {
    expect(run(search, false).attributes.get('data-theme')).toBe(scheme)
  })

  it.each(['?answers=x', '?height=5&locked=x', '?questions=a'])(
    'it stays unseen where it will show something else: %s',
    (search) => {
      expect([...run(search, false).attributes.keys()]).toEqual(['data-resuming'])
    },
  )

  it('it takes the theme that the page around answers with, and is seen', () => {
    const { attributes, say, self } = run('', true)
    say({ ...config, theme: 'dark' })
    expect(attributes.get('data-theme')).toBe('dark')
    expect([...attributes.keys()]).toEqual(['data-theme'])
    expect(self.heardBefore).toHaveLength(1)
  })

  it.each([
    ['', { seen: 'dark' }, 'dark'],
    ['?theme=light', { seen: 'dark' }, 'light'],
    ['?theme=light', { seen: 'light', theme: 'dark' }, 'dark'],
    ['', { seen: 'dark', theme: 'auto' }, 'dark'],
  ])(
    'what the element wants goes before its address, and that before what is seen',
    (search, said, theme) => {
      const { attributes, say } = run(search, true)
      say({ ...config, ...said })
      expect(attributes.get('data-theme')).toBe(theme)
    },
  )

  it('it goes on being unseen where the page has answers for it', () => {
    const { attributes, say } = run('', true)
    say({ ...config, theme: 'light', state: 'a=1..fs' })
    expect([...attributes.keys()]).toEqual(['data-theme', 'data-resuming'])
  })

  it('it hears nobody else, and nothing once the program is there', () => {
    const { attributes, say, self } = run('', true)
    say({ ...config, theme: 'dark' }, {})
    say({ ...config, ns: 'giscus', theme: 'dark' })
    say(null)
    expect(attributes.get('data-theme')).toBe(undefined)
    self.heardBefore = undefined
    say({ ...config, theme: 'dark' })
    expect(attributes.get('data-theme')).toBe(undefined)
  })
})
