import { expect, test } from 'vitest'
import { auditDataset } from '#audit/auditDataset.ts'
import { auditDeadAnswers } from '#audit/auditDeadAnswers.ts'
import { auditDoubleCounting } from '#audit/auditDoubleCounting.ts'
import { auditEvenness } from '#audit/auditEvenness.ts'
import { auditFreshness } from '#audit/auditFreshness.ts'
import { auditOtherMethods } from '#audit/auditOtherMethods.ts'
import { auditPerturbation } from '#audit/auditPerturbation.ts'
import { auditPrior } from '#audit/auditPrior.ts'
import { auditReachable } from '#audit/auditReachable.ts'
import { drawAnswerSets } from '#audit/drawAnswerSets.ts'
import { toWrittenTexts } from '#audit/toWrittenTexts.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { buildEvidence, buildGuide, buildPersona } from '#tests/fixtures/buildEvidence.ts'
import { buildThreeWays } from '#tests/fixtures/threeWays.ts'

const TODAY = '2026-06-01'
const sourced = { text: 'Made up.', source: 'made-up', checkedOn: '2024-01-01' }
const guide = buildGuide({ strengths: [sourced], avoidWhen: [sourced] })
const dataset = buildThreeWays('a', 'b')
const model = compileModel(dataset)
const evidence = buildEvidence({
  guides: { django: guide, flask: guide, fastapi: guide },
  personas: [buildPersona({ answers: { a: 'screens' } })],
  acceptedOverlaps: [
    {
      options: [
        { question: 'a', option: 'screens' },
        { question: 'b', option: 'screens' },
      ],
      because: 'Two facts.',
    },
  ],
})
const audit = () => auditDataset(dataset, evidence, TODAY)

test('an audit runs all gates, in the order in which they are published', () => {
  expect(audit().gates.map(({ id }) => id)).toEqual([
    'reachable',
    'prior',
    'dead-answers',
    'dictator',
    'double-counting',
    'leave-one-out',
    'constant-responders',
    'personas',
    'precedents',
    'perturbation',
    'other-methods',
    'knock-outs',
    'evenness',
    'freshness',
  ])
})

test('an audit draws 20,000 answer sets, and 5,000 for the other methods, from one seed', () => {
  const { gates, version, draws, seed } = audit()
  expect({ version, draws, seed }).toEqual({ version: '2026-01-01', draws: 20_000, seed: 2026 })
  const sets = drawAnswerSets(model, { samples: draws, seed })
  const fewer = drawAnswerSets(model, { samples: 5_000, seed })
  expect(gates).toContainEqual(auditReachable(model, seed))
  expect(gates).toContainEqual(auditPrior(model, sets))
  expect(gates).toContainEqual(auditDeadAnswers(dataset, model, sets))
  expect(gates).toContainEqual(auditOtherMethods(dataset, model, fewer))
})

test('an audit looks at the evidence as well as at what decides', () => {
  const { gates } = audit()
  const { acceptedOverlaps } = evidence
  expect(gates).toContainEqual(auditDoubleCounting(dataset, acceptedOverlaps))
  expect(gates).toContainEqual(auditPerturbation(dataset, evidence))
  expect(gates).toContainEqual(auditEvenness(toWrittenTexts(dataset, evidence)))
  // The traits were checked this year, what the guides say two years ago.
  const freshness = auditFreshness([dataset, evidence], TODAY)
  expect(gates.at(-1)).toMatchObject({ facts: freshness.facts, status: 'warned' })
  expect(freshness.facts).toBeGreaterThan(auditFreshness(dataset, TODAY).facts)
  expect(freshness.facts).toBeGreaterThan(auditFreshness(evidence, TODAY).facts)
})
