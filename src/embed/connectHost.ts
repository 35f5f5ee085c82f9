import { NAMESPACE, PROTOCOL } from './protocol.ts'
import { type HostMessage, readHostMessage } from './readHostMessage.ts'

/** Something that the page around is told. */
export interface FrameMessage {
  readonly type: 'here' | 'ready' | 'resize' | 'state' | 'step' | 'result' | 'share' | 'error'
}

/** What may be told before it is known who is listening: nothing that a person has done. */
const HARMLESS: readonly FrameMessage['type'][] = ['here', 'ready', 'resize', 'error']

/**
 * The way to the page around. Only the window that holds the frame is heard, and once it has spoken
 * only the site it spoke from; nobody else is told anything from then on, and nobody is told of
 * answers before. Where there is no page around, nothing happens.
 */
export function connectHost(frame: Window) {
  const host = frame.parent === frame ? null : frame.parent
  let heard: string | null = null
  return {
    tell: <Message extends FrameMessage>(message: Message): void => {
      if (heard === null && !HARMLESS.includes(message.type)) return
      // A page from a disk or in a sandbox has no origin that could be named.
      const target = heard === null || heard === 'null' ? '*' : heard
      host?.postMessage({ ...message, ns: NAMESPACE, v: PROTOCOL }, target)
    },
    /** Hears from now on, beginning with what came while the program was on its way. */
    listen: (onMessage: (message: HostMessage) => void): void => {
      if (!host) return
      const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
        if (source !== host || (heard !== null && origin !== heard)) return
        const message = readHostMessage(data)
        if (!message) return
        heard = origin
        onMessage(message)
      }
      for (const event of frame.heardBefore ?? []) hear(event)
      frame.heardBefore = undefined
      frame.addEventListener('message', hear)
    },
  }
}
