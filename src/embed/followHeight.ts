import type { FrameMessage } from './connectHost.ts'
import type { Compat } from './createSaid.ts'

interface ResizeMessage extends FrameMessage {
  readonly type: 'resize'
  /** In pixels. */
  readonly height: number
  /** The page around may make the frame lower; otherwise it only ever grows. */
  readonly shrink: boolean
}

/** The least height that is asked for, in pixels. */
const LEAST_HEIGHT = 200

/** Tells the page around how high the content is, whenever that may have changed. */
export function followHeight(
  content: HTMLElement,
  compat: readonly Compat[],
  tell: (message: ResizeMessage) => void,
) {
  let told = 0
  let mayShrink = false
  let waiting = 0
  const measure = () => {
    waiting = 0
    const height = Math.max(LEAST_HEIGHT, Math.ceil(content.getBoundingClientRect().height))
    if (height === told && !mayShrink) return
    tell({ type: 'resize', height, shrink: mayShrink })
    tellOthers(compat, height)
    told = height
    mayShrink = false
  }
  // Not at the next picture: a frame that is out of sight has none, and is to have its height before
  // it comes into sight.
  const later = () => {
    if (waiting === 0) waiting = window.setTimeout(measure)
  }
  // Where it is missing, what changes the content still tells.
  if ('ResizeObserver' in window) new ResizeObserver(later).observe(content)
  new MutationObserver(later).observe(content, { childList: true, subtree: true, attributes: true })
  return {
    /** Somebody new is listening. */
    tellAgain: () => {
      told = 0
      later()
    },
    /** The next height may be lower than the one before. */
    shrinkOnce: () => {
      mayShrink = true
      later()
    },
  }
}

/** Sites that frame anything read these; they hold nothing but the height. */
function tellOthers(compat: readonly Compat[], height: number): void {
  if (window.parent === window) return
  if (compat.includes('amp')) {
    window.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*')
  }
  if (compat.includes('medium')) {
    const src = location.href
    window.parent.postMessage(JSON.stringify({ context: 'iframe.resize', src, height }), '*')
  }
}
