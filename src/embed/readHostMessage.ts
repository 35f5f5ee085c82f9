import { HOST_KEYS, type HostKey } from '#link/readHostSettings.ts'
import { NAMESPACE, PROTOCOL } from './protocol.ts'

export type Theme = 'light' | 'dark'

/** What the page around has said. */
export type HostMessage =
  /** It asks whether this is a wizard. */
  | { readonly kind: 'hello' }
  | {
      readonly kind: 'config'
      /** What it wants the frame to look like; `null`: it does not say. */
      readonly theme: Theme | null
      /** What it looks like itself; `null`: it does not say. */
      readonly seen: Theme | null
      /** As BCP 47; `null`: it does not say. */
      readonly language: string | null
      /** Answers and place to show; empty: begin again. `null`: it does not say. */
      readonly state: string | null
      readonly said: ReadonlyMap<HostKey, string>
      /** It does not want to be told of answers. */
      readonly isSilent: boolean
    }

const MOST_CHARACTERS = 2_048
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i

/** Reads a message from the page around; `null`: it is none of ours. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const textOf = (key: string): string | null => {
    const value: unknown = Object.hasOwn(data, key) ? Reflect.get(data, key) : null
    return typeof value === 'string' && value.length <= MOST_CHARACTERS ? value : null
  }
  if (textOf('ns') !== NAMESPACE || Reflect.get(data, 'v') !== PROTOCOL) return null
  if (textOf('type') === 'hello') return { kind: 'hello' }
  if (textOf('type') !== 'config') return null
  const [language, silence] = [textOf('lang'), textOf('no-resume')]
  return {
    kind: 'config',
    theme: readTheme(textOf('theme')),
    seen: readTheme(textOf('seen')),
    language: language !== null && LANGUAGE.test(language) ? language : null,
    state: textOf('state'),
    said: new Map(
      HOST_KEYS.flatMap((key) => {
        const text = textOf(key)
        return text === null ? [] : [[key, text] as const]
      }),
    ),
    isSilent: silence !== null && silence !== 'false',
  }
}

/** `null`: there is no such theme. */
export function readTheme(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null
}
