import { expect, test } from 'vitest'
import { decide } from '#engine/decide.ts'
import { compileModel } from '#engine/model/compileModel.ts'
import { toAssumedAnswers } from '#link/toAssumedAnswers.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const EXPECTED = {
  'online-shop': 'django',
  'content-site': 'django',
  'social-network': 'django',
  'internal-back-office': 'django',
  'saas-product': 'django',
  'model-serving': 'fastapi',
  'json-api': 'fastapi',
  'realtime-feed': 'fastapi',
  'small-utility': 'flask',
  prototype: 'flask',
  'data-dashboard': 'flask',
}

const model = compileModel(real.dataset)

/** What the usual answers of a use case come to, by ids. */
function decideUsually(id: string) {
  const useCase = real.dataset.useCases.find((one) => one.id === id)
  if (!useCase) throw new Error(`There is no use case ${id}.`)
  const { verdict, alternatives } = decide(model, toAssumedAnswers(useCase))
  const nameOf = (column: number) => model.frameworkIds[column]
  return {
    pick: verdict.kind === 'pick' ? nameOf(verdict.framework) : verdict.kind,
    alternatives: alternatives.map(({ framework }) => nameOf(framework)),
  }
}

test.each(Object.entries(EXPECTED))('the usual %s is best served by %s', (id, framework) => {
  expect(decideUsually(id).pick).toBe(framework)
})

test('the usual microservice is not best served by Django', () => {
  expect(['flask', 'fastapi']).toContain(decideUsually('microservice').pick)
})

test('with the usual realtime feed Tornado is named too', () => {
  expect(decideUsually('realtime-feed').alternatives).toContain('tornado')
})

test('there are twelve use cases, and each has its expectation here', () => {
  const ids = real.dataset.useCases.map(({ id }) => id)
  expect(ids.sort()).toEqual([...Object.keys(EXPECTED), 'microservice'].sort())
})
