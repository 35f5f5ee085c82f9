import fc from 'fast-check'
import { expect } from 'vitest'
import { type Decision, decide } from '#engine/decide.ts'
import type { Answer, Answers } from '#schema/answer.ts'
import type { Dataset } from '#schema/dataset.ts'
import { generateAnswers } from '#tests/fixtures/generateDataset.ts'
import { listSubsets } from '#tests/fixtures/listSubsets.ts'
import { type Given, proveLaw } from '#tests/fixtures/proveLaw.ts'
import { weigh } from '#tests/fixtures/weigh.ts'

type Step = Decision['relaxations'][number]['steps'][number]

proveLaw('nobody is left if and only if every pick is ruled out', (given) => {
  const { kind, ruledOut } = weigh(given.model, given.answers)
  expect(kind === 'none').toBe(toPicks(given).every((id) => ruledOut.has(id)))
})

proveLaw(
  'every listed relaxation really brings its framework back, and none smaller brings any back',
  (given) => {
    const { relaxations, verdict, answered } = decide(given.model, given.answers)
    if (verdict.kind !== 'none') return expect(relaxations).toEqual([])
    const sizes = relaxations.map(({ steps }) => steps.length)
    const size = Math.max(...sizes)
    expect(size).toBeGreaterThan(0)
    expect(new Set(sizes)).toEqual(new Set([size]))
    for (const { framework, steps } of relaxations) {
      const id = given.model.frameworkIds[framework] ?? ''
      expect(findBack(given, steps)).toContain(id)
      // Where the answer itself has to change, no longer insisting on it would not be enough.
      for (const step of steps.filter(({ kind }) => kind === 'change')) {
        const milder = steps.map((one) =>
          one === step ? { ...step, kind: 'unmark' as const } : one,
        )
        expect(findBack(given, milder)).not.toContain(id)
      }
    }
    const back = new Set<string>()
    for (const some of listSubsets(
      answered.map(({ question }) => question),
      size,
    )) {
      const dropped = some.map((question): Step => ({ question, kind: 'change' }))
      const found = findBack(given, dropped)
      if (some.length < size) expect(found).toEqual([])
      for (const id of found) back.add(id)
    }
    const listed = relaxations.map(({ framework }) => given.model.frameworkIds[framework] ?? '')
    expect(new Set(listed)).toEqual(back)
  },
  { runs: 60, answersTo: generateStrictAnswers },
)

/** Mostly must-haves, and not too many for every subset of them to be tried. */
function generateStrictAnswers(dataset: Dataset): fc.Arbitrary<Answers> {
  const questions = fc.shuffledSubarray([...dataset.questions], {
    maxLength: Math.min(9, dataset.questions.length),
  })
  return questions
    .chain((asked) => fc.tuple(generateAnswers({ questions: asked }), fc.nat({ max: 3 })))
    .map(([answers, milder]) =>
      Object.fromEntries(
        Object.entries(answers).map(([question, answer], at): [string, Answer] => [
          question,
          answer.kind === 'chosen' && at % 4 !== milder
            ? { ...answer, importance: 'must' }
            : answer,
        ]),
      ),
    )
}

/** Picks that are not ruled out once the steps are taken. */
function findBack(given: Given, steps: readonly Step[]): string[] {
  const answers = new Map(Object.entries(given.answers))
  for (const { question, kind } of steps) {
    const id = given.model.questions[question]?.id ?? ''
    const answer = answers.get(id)
    if (kind === 'change') answers.delete(id)
    else if (answer?.kind === 'chosen') answers.set(id, { ...answer, importance: 'important' })
  }
  const { ruledOut } = weigh(given.model, Object.fromEntries(answers))
  return toPicks(given).filter((id) => !ruledOut.has(id))
}

function toPicks({ dataset }: Given): string[] {
  return dataset.frameworks.filter(({ role }) => role === 'pick').map(({ id }) => id)
}
