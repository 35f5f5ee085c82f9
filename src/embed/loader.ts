import { NAMESPACE, PROTOCOL } from './protocol.ts'

/** A frame that has loaded and says nothing for so long is no wizard; in milliseconds. */
const PATIENCE = 8000
/** Lower or higher is no height of a wizard; in pixels. */
const LEAST_HEIGHT = 200
const MOST_HEIGHT = 8000

/** From a lightness of 0.6 on. */
const LIGHT = /b\((1|0\.[6-9])/

/** What each frame has said of its answers, so that they are there when its page comes back. */
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

  get frame() {
    return this.querySelector('iframe')
  }

  get key() {
    return location.pathname + list().indexOf(this)
  }

  /** What was said on the element. */
  get said() {
    const said: Record<string, string> = {}
    for (const { name, value } of this.attributes) said[name] = value
    return said
  }

  /** Answers and place, as `setAnswers` takes them; `undefined` before the first answer. */
  get state() {
    return kept.get(this.key)
  }

  connectedCallback() {
    const { src, loading = 'lazy', height = 900, label = NAMESPACE } = this.said
    const open = () => {
      this.textContent = ''
      const allow = 'clipboard-write'
      this.add('iframe', { title: label, allow, width: '100%', height, loading, src })
    }
    if (src && !this.frame) {
      if (loading === 'click') this.add('button', { textContent: label, onclick: open })
      else open()
    }
    const watched = [this, document.body, document.documentElement]
    watched.map((node) => observer.observe(node, { attributes: true }))
    this.ask()
  }

  add(tag: string, properties: object) {
    this.append(Object.assign(document.createElement(tag), properties))
  }

  /**
   * Asks the frame whether it is a wizard, which says nothing, so anybody may hear it. Offers the
   * address of one that has loaded and turns out to be none.
   */
  ask() {
    this.origin = ''
    this.tell()
    this.post('*', 'hello')
    setTimeout(() => {
      const href = this.frame?.src ?? ''
      if (this.origin || this.querySelector('a')) return
      if (performance.getEntriesByName(href)[0]) this.add('a', { href, textContent: href })
    }, PATIENCE)
  }

  /** Tells the frame what it needs to know of the page. */
  tell() {
    const { frame, said, state, origin } = this
    if (!frame) return
    const { style } = frame
    style.border = '0'
    // A mix is always written as oklab, whatever the page writes its colours in.
    style.color = 'color-mix(in oklab,currentcolor,currentcolor)'
    const seen = LIGHT.test(getComputedStyle(frame).color) ? 'dark' : 'light'
    style.colorScheme = seen
    const lang = this.closest<HTMLElement>('[lang]')?.lang
    this.post(origin, 'config', { ...said, seen, lang, state })
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
  setAnswers(answers: string) {
    kept.set(this.key, answers)
    this.tell()
  }

  /** Does what a message asks for, where it comes from the frame inside. */
  hear({ data: detail, origin, source }: MessageEvent) {
    const { frame } = this
    if (frame?.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) return
    if (detail?.ns !== NAMESPACE || detail.v !== PROTOCOL) return
    const { type, state, height, shrink } = detail
    this.origin = origin
    if (state) kept.set(this.key, state)
    if (type === 'ready') this.tell()
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
