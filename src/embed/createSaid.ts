import { HOST_KEYS, type HostKey } from '#link/hostSettings.ts'
import { type HostConfig, readSilence, readTheme, type Theme } from './readHostMessage.ts'

/** Formats of messages about the height that other sites read. */
export type Compat = 'amp' | 'medium'

/** What holds answers: a text to come back to, and the address of a result. */
interface WithAnswers {
  readonly state?: string | undefined
  readonly url?: string | undefined
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
  const writtenTheme = readTheme(asked.get('theme'))
  const writtenSilence = readSilence(asked.get('no-resume'))
  let said: ReadonlyMap<HostKey, string> = written
  /** Answers to begin with in place of those that the page names; `null`: none. */
  let state: string | null = null
  let isSilent = writtenSilence ?? false
  let theme = writtenTheme
  let isHeard = false
  let isHeld = false

  return {
    compat: (asked.get('compat') ?? '')
      .split(',')
      .filter((one): one is Compat => one === 'amp' || one === 'medium'),
    /** Takes in what the page says of itself. @returns whether the wizard has to begin anew. */
    hear: (message: HostConfig): boolean => {
      const before = toKey(said)
      said = new Map([...written, ...message.said])
      isSilent = message.isSilent ?? writtenSilence ?? false
      // What the element wants, then what the address says, then what the page looks like.
      theme = message.theme ?? writtenTheme ?? message.seen ?? theme
      const isOther = toKey(said) !== before
      // Later the frame itself knows best what has been answered.
      const isBack = !isHeard && message.state !== null
      if (isBack) state = message.state
      else if (isOther) state = null
      isHeard = true
      return isOther || isBack
    },
    /** The page wants other answers shown. */
    hearState: (wanted: string): void => {
      state = wanted
    },
    isHeard: () => isHeard,
    /** What the page is told; answers only where it wants to know them, and not over its own. */
    toTold: <Message extends WithAnswers>(message: Message): Message =>
      isSilent || isHeld ? { ...message, state: undefined, url: undefined } : message,
    /** Answers that it gave could not be read: it keeps them, and is told of no others. */
    holdState: (isUnread: boolean): void => {
      isHeld = isUnread
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
