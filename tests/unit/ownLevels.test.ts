import { expect, test } from 'vitest'
import { compileModel } from '#engine/model/compileModel.ts'
import { createGrounds } from '#state/createGrounds.ts'
import { createWizardStore } from '#state/createWizardStore.ts'
import { buildDataset } from '#tests/fixtures/buildDataset.ts'
import { linkQuestions } from '#tests/fixtures/linkQuestions.ts'

const dataset = buildDataset({
  frameworks: { django: { admin: 4 }, flask: { admin: 2 } },
  questions: { staff: { options: { daily: { needs: { admin: 3 } }, never: {} } } },
})

test('levels are put in, changed and taken back one at a time', () => {
  const store = createWizardStore(linkQuestions)
  const { levelTried } = store.getState()
  levelTried('flask', 'admin', 3)
  levelTried('flask', 'speed', 0)
  levelTried('django', 'admin', 1)
  expect(store.getState().overrides).toEqual({
    flask: { admin: 3, speed: 0 },
    django: { admin: 1 },
  })
  levelTried('flask', 'speed', null)
  levelTried('django', 'admin', null)
  levelTried('django', 'admin', null)
  expect(store.getState().overrides).toEqual({ flask: { admin: 3 } })
})

test('starting over takes them away, and having the answers back brings them back', () => {
  const store = createWizardStore(linkQuestions)
  store.getState().optionChosen('size', 'large')
  store.getState().levelTried('flask', 'admin', 3)
  store.getState().trialKept()
  store.getState().startedOver()
  expect(store.getState().overrides).toEqual({})
  store.getState().setAsideRestored()
  expect(store.getState().overrides).toEqual({ flask: { admin: 3 } })
})

test('without them the published dataset is decided on, with them one that holds them', () => {
  const published = { dataset, model: compileModel(dataset) }
  const groundsOf = createGrounds(published)
  expect(groundsOf({})).toBe(published)
  const overrides = { flask: { admin: 4 } }
  const own = groundsOf(overrides)
  expect([...own.model.points]).not.toEqual([...published.model.points])
  expect(groundsOf(overrides)).toBe(own)
  expect(groundsOf({ flask: { admin: 0 } })).not.toBe(own)
})
