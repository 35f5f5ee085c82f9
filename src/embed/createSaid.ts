import { HOST_KEYS, type HostKey } from '#link/readHostSettings.ts'
import { type HostMessage, readTheme, type Theme } from './readHostMessage.ts'

/** Formats of messages about the height that other sites read. */
export type Compat = 'amp' | 'medium'

/** What is told of answers, and of nothing else. */
interface WithState {
  readonly state?: string | undefined
}

/**
 * What the page around has said: in the address of the frame, then by messages, which go before.
 *
 * @param query - as `Location.search` gives it.
 */
export function createSaid(query: string) {
  const asked = new URLSearchParams(query)
  const written = new Map(
    HOST_KEYS.flatMap((key) => {
      const text = asked.get(key)
      return text === null ? [] : [[key, text] as const]
    }),
  )
  let said: ReadonlyMap<HostKey, string> = written
  /** Answers and place as last heard or told, so that hearing them again changes nothing. */
  let state: string | null = null
  let isSilent = false
  const writtenTheme = readTheme(asked.get('theme'))
  let theme = writtenTheme
  const compat = (asked.get('compat') ?? '')
    .split(',')
    .filter((one): one is Compat => one === 'amp' || one === 'medium')

  return {
    compat,
    /** Takes in a message. @returns whether the wizard has to begin anew. */
    hear: (message: Extract<HostMessage, { kind: 'config' }>): boolean => {
      const before = toKey(said)
      const isOtherState = message.state !== null && message.state !== state
      said = new Map([...written, ...message.said])
      isSilent = message.isSilent
      // What the element wants, then what the address says, then what the page looks like.
      theme = message.theme ?? writtenTheme ?? message.seen ?? theme
      const isOtherSetting = toKey(said) !== before
      // Answers to what was asked before are none to what is asked now.
      if (isOtherState || isOtherSetting) state = isOtherState ? message.state : null
      return isOtherState || isOtherSetting
    },
    /** What the page is told; answers only where it wants to know them. */
    toTold: <Message extends WithState>(message: Message): Message => {
      state = message.state ?? state
      return isSilent ? { ...message, state: undefined } : message
    },
    forgetState: () => {
      state = null
    },
    /** `null`: nobody says, and the system decides. */
    toTheme: (): Theme | null => theme,
    /** Nothing was said that changes what the frame was built with. */
    isPlain: () => said.size === 0 && state === null,
    /** What to begin with: answers that were given here go before those that the page names. */
    toSettings: (): ReadonlyMap<HostKey, string> => {
      // Text that names no answer begins again.
      if (state === null || !/[=.]/.test(state)) return said
      const others = [...said].filter(([key]) => key !== 'preset')
      return new Map([...others, ['answers', state]])
    },
  }
}

function toKey(said: ReadonlyMap<HostKey, string>): string {
  return JSON.stringify(HOST_KEYS.map((key) => said.get(key) ?? null))
}
