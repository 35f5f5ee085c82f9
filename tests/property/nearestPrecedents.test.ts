import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findNearestPrecedents, type NearPrecedent } from '#engine/advice/findNearestPrecedents.ts'
import type { Answers } from '#schema/answer.ts'
import type { Precedent } from '#schema/precedent.ts'
import { buildPrecedent } from '#tests/fixtures/buildEvidence.ts'
import { generateAnswers } from '#tests/fixtures/generateDataset.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset, evidence } = real

/** Projects that answer some of our questions. */
const someProjects = fc
  .array(
    fc.tuple(
      ...dataset.questions.map(({ id, options }) =>
        fc.option(fc.constantFrom(...options.map((option) => [id, option.id] as const))),
      ),
    ),
    { maxLength: 12 },
  )
  .map((projects) =>
    projects.map((answers, at) =>
      buildPrecedent({
        id: `made-up-${at}`,
        framework: 'any',
        answers: Object.fromEntries(answers.filter((answer) => answer !== null)),
      }),
    ),
  )
const projects = fc.oneof(someProjects, fc.constant(evidence.precedents))
const answers = generateAnswers(dataset)

test('the order of the projects does not change which are the best', () => {
  const inTwoOrders = projects.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
  )
  fc.assert(
    fc.property(inTwoOrders, answers, ([list, shuffled], given) => {
      const best = listBest(findNearestPrecedents(list, given))
      expect(listBest(findNearestPrecedents(shuffled, given))).toEqual(best)
    }),
  )
})

test('with as much in common, nobody who agrees on less comes before', () => {
  fc.assert(
    fc.property(projects, answers, (list, given) => {
      const near = findNearestPrecedents(list, given)
      for (const [at, one] of near.entries()) {
        const after = near.slice(at + 1).filter((other) => countCommon(other) === countCommon(one))
        for (const other of after) {
          expect(other.agreed.length).toBeLessThanOrEqual(one.agreed.length)
        }
      }
    }),
  )
})

test('agreed and differing are the questions that both answered, and at least three', () => {
  fc.assert(
    fc.property(projects, answers, (list, given) => {
      for (const { precedent, agreed, differing } of findNearestPrecedents(list, given)) {
        const common = listCommon(precedent, given)
        expect([...agreed, ...differing].toSorted()).toEqual(common)
        expect(common.length).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})

/** Ids of those that share the first place. */
function listBest(near: readonly NearPrecedent[]): string[] {
  const [first] = near
  return near
    .filter(
      (one) =>
        one.agreed.length === first?.agreed.length && countCommon(one) === countCommon(first),
    )
    .map(({ precedent }) => precedent.id)
    .toSorted()
}

function countCommon({ agreed, differing }: NearPrecedent): number {
  return agreed.length + differing.length
}

function listCommon(precedent: Precedent, given: Answers): string[] {
  return Object.keys(precedent.answers)
    .filter((id) => given[id]?.kind === 'chosen')
    .toSorted()
}
