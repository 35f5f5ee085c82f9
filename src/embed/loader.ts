import { NAMESPACE, PROTOCOL } from './protocol.ts'

/** A frame that has loaded and says nothing for so long is no wizard; in milliseconds. */
const PATIENCE = 8000
/** Lower or higher is no height of a wizard; in pixels. */
const LEAST_HEIGHT = 200
const MOST_HEIGHT = 8000

/** From a lightness of 0.7 on; greys that people can read on white are darker. */
const LIGHT = /b\((1|0\.[7-9])/

/** What frames have said of their answers, so that they are there when a page comes back. */
const kept = new Map<string, string>()
const list = () => [...document.querySelectorAll<FrameworkWizard>(NAMESPACE)]
const tellAll = () => list().map((wizard) => wizard.tell())
/** Sees every change of the theme, whatever attribute a site uses for it. */
const observer = new MutationObserver(tellAll)

/**
 * `<framework-wizard>`: keeps the frame inside it in step with the page around it. The frame is the
 * author's own and works without this; one is made only where the element has a `src`.
 */
class FrameworkWizard extends HTMLElement {
  /** Of the frame, once it has answered; what is told goes nowhere else. */
  origin = ''
  /** Attributes that the frame wants to know of. */
  names: readonly string[] = []
  /** Where its answers are kept: the page, and the place in it. */
  key = ''
  /** Answers and place, as `setAnswers` takes them; `undefined` before the first answer. */
  state?: string | undefined

  get frame() {
    return this.querySelector('iframe')
  }

  connectedCallback() {
    const said = (name: string) => this.getAttribute(name)
    const src = said('src')
    const loading = said('loading') ?? 'lazy'
    const title = said('label') ?? NAMESPACE
    const open = () => {
      const height = said('height') ?? 900
      this.put('iframe', { title, allow: 'clipboard-write', width: '100%', height, loading, src })
    }
    if (src && !this.frame) {
      if (loading === 'click') this.put('button', { textContent: title, onclick: open })
      else open()
    }
    const watched = [this, document.body, document.documentElement]
    watched.map((node) => observer.observe(node, { attributes: true }))
    this.key = location.pathname + list().indexOf(this)
    this.state ??= kept.get(this.key)
    this.origin = ''
    this.ask()
  }

  /** Makes something the only thing in the element. */
  put(tag: string, properties: object) {
    this.replaceChildren(Object.assign(document.createElement(tag), properties))
  }

  /**
   * Asks the frame whether it is a wizard, which says nothing, so anybody may hear it. Puts its address
   * in the place of one that has loaded and turns out to be none; one in a sandbox cannot answer.
   */
  ask() {
    this.tell()
    this.post('*', 'hello')
    setTimeout(() => {
      const { frame } = this
      // What has not loaded yet is still an empty page of our own.
      if (!frame || frame.contentDocument || this.origin || frame.sandbox[0]) return
      this.put('a', { href: frame.src, textContent: frame.src })
    }, PATIENCE)
  }

  /** Tells the frame what it needs to know of the page, where that has changed. */
  tell() {
    const { frame } = this
    if (!frame) return
    const { style } = frame
    style.border = '0'
    // A mix is always written as oklab, whatever the page writes its colours in.
    style.color = 'color-mix(in oklab,currentcolor,currentcolor)'
    const seen = LIGHT.test(getComputedStyle(frame).color) ? 'dark' : 'light'
    style.colorScheme = seen
    const config: Record<string, string | null | undefined> = { seen, state: this.state }
    for (const name of this.names) config[name] = this.getAttribute(name)
    config.lang ??= document.documentElement.lang
    this.post(this.origin, 'config', config)
  }

  post(target: string, type: string, more?: object) {
    if (!target) return
    this.frame?.contentWindow?.postMessage({ ...more, ns: NAMESPACE, v: PROTOCOL, type }, target)
  }

  /** Begins again. */
  reset() {
    this.setAnswers('')
  }

  /** Shows other answers: a link, a token, answers by name, or what `state` was. */
  setAnswers(state: string) {
    this.state = state
    this.post(this.origin, 'state', { state })
  }

  /** Does what a message asks for, where it comes from the frame inside. */
  hear({ data: detail, origin, source }: MessageEvent) {
    const { frame } = this
    if (frame?.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) return
    if (detail?.ns !== NAMESPACE || detail.v !== PROTOCOL) return
    const { type, state, height, shrink, names } = detail
    this.origin = origin
    if (state) {
      kept.set(this.key, state)
      this.state = state
    }
    if (names) {
      this.names = names
      this.tell()
    }
    if (height > frame.offsetHeight || shrink) {
      frame.style.height = `${Math.min(Math.max(height, LEAST_HEIGHT), MOST_HEIGHT)}px`
    }
    this.dispatchEvent(new CustomEvent(`${NAMESPACE}:${type}`, { bubbles: true, detail }))
  }
}

if (!customElements.get(NAMESPACE)) {
  customElements.define(NAMESPACE, FrameworkWizard)
  addEventListener('message', (event) => list().map((wizard) => wizard.hear(event)))
  addEventListener('transitionend', tellAll)
  matchMedia('(prefers-color-scheme:dark)').onchange = tellAll
  // It does not rise from a frame, but passes by here on its way down.
  document.addEventListener(
    'load',
    ({ target }) => (target as Element).closest<FrameworkWizard>(NAMESPACE)?.ask(),
    true,
  )
}
