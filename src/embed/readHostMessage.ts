import { HOST_KEYS, type HostKey } from '#link/hostSettings.ts'
import { NAMESPACE, PROTOCOL } from './protocol.ts'

export type Theme = 'light' | 'dark'

/** What the page around is like, and what it wants. */
export interface HostConfig {
  readonly kind: 'config'
  /** What it wants the frame to look like; `null`: it does not say. */
  readonly theme: Theme | null
  /** What it looks like itself; `null`: it does not say. */
  readonly seen: Theme | null
  /** Answers and place as the frame has told them before; `null`: it never has. */
  readonly state: string | null
  readonly said: ReadonlyMap<HostKey, string>
  /** It does not want to be told of answers; `null`: it does not say. */
  readonly isSilent: boolean | null
}

/** What the page around has said. */
export type HostMessage =
  /** It asks whether this is a wizard. */
  | { readonly kind: 'hello' }
  | HostConfig
  /** It wants other answers shown; empty: begin again. */
  | { readonly kind: 'state'; readonly state: string }

const MOST_CHARACTERS = 2_048

/** Reads a message from the page around; `null`: it is none of ours. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const textOf = (key: string): string | null => {
    const value: unknown = Object.hasOwn(data, key) ? Reflect.get(data, key) : null
    return typeof value === 'string' && value.length <= MOST_CHARACTERS ? value : null
  }
  if (textOf('ns') !== NAMESPACE || Reflect.get(data, 'v') !== PROTOCOL) return null
  const state = textOf('state')
  switch (textOf('type')) {
    case 'hello':
      return { kind: 'hello' }
    case 'state':
      return state === null ? null : { kind: 'state', state }
    case 'config':
      return {
        kind: 'config',
        theme: readTheme(textOf('theme')),
        seen: readTheme(textOf('seen')),
        state,
        said: new Map(
          HOST_KEYS.flatMap((key) => {
            const text = textOf(key)
            return text === null ? [] : [[key, text] as const]
          }),
        ),
        isSilent: readSilence(textOf('no-resume')),
      }
    default:
      return null
  }
}

/** `null`: there is no such theme. */
export function readTheme(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null
}

/** Whatever is said, but "false", means yes, as for every attribute that is there or not. */
export function readSilence(text: string | null): boolean | null {
  return text === null ? null : text !== 'false'
}
