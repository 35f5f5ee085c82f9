import { compileModel } from '#engine/model/compileModel.ts'
import type { Answers } from '#schema/answer.ts'
import { planQuick } from '#state/planQuick.ts'
import { english } from '#tests/fixtures/english.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { translate } from '#words/translate.ts'
import type { AskedQuestion } from './askedQuestion.ts'

/** What quick mode asks somebody who takes the first option every time, until it offers to stop. */
export function listQuickRun(): AskedQuestion[] {
  const model = compileModel(real.dataset)
  const asked: AskedQuestion[] = []
  let answers: Answers = {}
  for (;;) {
    const { next, stop } = planQuick(model, answers)
    if (next === null || stop !== null) return asked
    const question = toAskedQuestion(next)
    const option = question.options[0]?.id ?? ''
    asked.push(question)
    answers = {
      ...answers,
      [next]: { kind: 'chosen', option, importance: 'normal', isAssumed: false },
    }
  }
}

function toAskedQuestion(id: string): AskedQuestion {
  const texts = english.questions[id]
  const ids = Object.keys(texts?.options ?? {})
  return {
    id,
    title: texts?.title ?? '',
    help: texts?.help ?? '',
    options: [
      ...ids.map((option) => ({ id: option, label: texts?.options[option]?.label ?? '' })),
      { id: 'open', label: translate(english, 'notSure') },
      { id: 'closed', label: translate(english, 'noPreference') },
    ],
  }
}
