import { expect } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { markAnswer } from '#tests/fixtures/markAnswer.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

type Weighed = ReturnType<typeof weigh>

// From normal to must-have an answer also counts double; only from important is the knock-out alone.
proveLaw(
  'turning important into must-have never helps who it rules out nor reorders the others',
  (given, choose) => {
    const { markedAs } = markAnswer(given, choose)
    expectOnlyAFall(
      given,
      weigh(given.model, markedAs('important')),
      weigh(given.model, markedAs('must')),
    )
  },
)

proveLaw(
  'a level that an answer newly requires never helps who lacks it nor reorders the others',
  (given, choose) => {
    const { question: asked, option: chosen, markedAs } = markAnswer(given, choose)
    const requires = { [choose(given.dataset.criteria).id]: choose([1, 2, 3, 4]) }
    const questions = given.dataset.questions.map((question) => {
      const options = question.options.map((option) =>
        question.id === asked && option.id === chosen
          ? { ...option, requires: { ...requires, ...option.requires } }
          : option,
      )
      return { ...question, options }
    })
    const stricter = compileModel({ ...given.dataset, questions })
    const answers = markedAs('normal')
    expectOnlyAFall(given, weigh(given.model, answers), weigh(stricter, answers))
  },
)

function expectOnlyAFall({ model }: Given, before: Weighed, after: Weighed): void {
  const fallen = model.frameworkIds.filter(
    (id) => after.ruledOut.has(id) && !before.ruledOut.has(id),
  )
  const orderOf = ({ ranks }: Weighed) => [...ranks.keys()].filter((id) => !fallen.includes(id))
  const isLevel = ({ ranks }: Weighed, a: string, b: string) => ranks.get(a) === ranks.get(b)
  expect(after.points).toEqual(before.points)
  expect([...after.ruledOut]).toEqual(expect.arrayContaining([...before.ruledOut]))
  for (const id of fallen) {
    expect(after.ranks.get(id)).toBeGreaterThanOrEqual(before.ranks.get(id) ?? Number.NaN)
    expect(after.leaders).not.toContain(id)
  }
  expect(orderOf(after)).toEqual(orderOf(before))
  for (const [at, id] of orderOf(after).entries()) {
    const next = orderOf(after)[at + 1] ?? id
    expect(isLevel(after, id, next)).toBe(isLevel(before, id, next))
  }
  const left = before.leaders.filter((id) => !fallen.includes(id))
  if (left.length > 0) expect(after.leaders).toEqual(left)
}
