import { english } from '#tests/fixtures/english.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { translate } from '#words/translate.ts'

/** How a question is answered on a page, as CSS finds it. */
export interface Steps {
  /** The first is tapped. */
  readonly option: string
  readonly goOn: string
  /** What it says once the answer counts; `null`: it is there only then. */
  readonly goOnText: string | null
  /** What says which question it is. */
  readonly heading: string
}

/** A page that is measured. */
export interface BenchPage {
  readonly name: string
  readonly isOurs: boolean
  readonly path: string
  /** `null` where nothing is asked, or nobody listens. */
  readonly steps: Steps | null
}

const OUR_STEPS: Steps = {
  option: 'input[name="answer"]',
  goOn: 'form button[type="submit"]',
  goOnText: translate(english, 'continue'),
  heading: 'h1',
}

const ours = (name: string, path: string, steps: Steps | null = null): BenchPage => ({
  name,
  isOurs: true,
  path,
  steps,
})
const peer = (name: string, path: string, steps: Steps | null = null): BenchPage => ({
  name,
  isOurs: false,
  path,
  steps,
})

export const FLOOR = peer('floor: plain HTML, no script', '/floor/')
export const FRONT = ours('front page', '/', OUR_STEPS)
export const RESULT = ours('result, by its link', toPath(situations.clearPick))
export const COMPARE = ours('comparison', '/compare.html')
export const FRAME = ours('frame', '/embed/', OUR_STEPS)
export const HELLO = peer('React, one heading', '/hello/')
export const QUESTIONS = peer('React, the same questions', '/questions/', {
  option: 'input[name="answer"]',
  goOn: 'button[type="submit"]:enabled',
  goOnText: null,
  heading: 'h1',
})
export const SURVEY = peer('SurveyJS, the same questions', '/survey/', {
  option: 'input[type="radio"]',
  goOn: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
  goOnText: null,
  heading: '.sd-question__title',
})
