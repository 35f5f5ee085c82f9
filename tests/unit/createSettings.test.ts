import { describe, expect, it } from 'vitest'
import { createSettings } from '#embed/createSettings.ts'
import type { HostKey, HostSettings } from '#link/hostSettings.ts'
import { readHostAnswers } from '#link/readHostAnswers.ts'
import { createLoadStore } from '#state/createLoadStore.ts'
import { real } from '#tests/fixtures/realDataset.ts'

const { dataset } = real
const [question] = dataset.questions
const ANSWER = `${question?.id}=${question?.options[0]?.id}`
const said = (key: HostKey, text: string): ReadonlyMap<HostKey, string> => new Map([[key, text]])
const settled = () => new Promise((resolve) => setImmediate(resolve))
const there = async () => ({ readHostAnswers })
const missing = () => Promise.reject(new Error('offline'))

/** Settings whose answers can be read by these means, one after the other; and what was taken. */
function open(...means: readonly (() => ReturnType<typeof there>)[]) {
  let attempts = 0
  const later = createLoadStore(() => means[attempts++]?.() ?? missing())
  const taken: HostSettings[] = []
  const settings = createSettings(dataset, later)
  return { later, settings, taken, take: (one: HostSettings) => taken.push(one) }
}

describe('what the page around has said', () => {
  it('is read at once where it names no answers', () => {
    const { settings, taken, take, later } = open(there)
    settings.read(said('questions', question?.id ?? ''), take)
    expect(taken).toMatchObject([{ questions: [question?.id], unread: [] }])
    expect(later.getState().kind).toBe('loading')
  })

  it('is read once what reads answers has come', async () => {
    const { settings, taken, take } = open(there)
    settings.read(said('answers', ANSWER), take)
    expect(taken).toEqual([])
    await settled()
    expect(taken.map(({ answers }) => Object.keys(answers))).toEqual([[question?.id]])
  })

  it('gives way to what is said after it', async () => {
    const { settings, taken, take } = open(there)
    settings.read(said('answers', ANSWER), take)
    settings.read(new Map(), take)
    await settled()
    expect(taken).toMatchObject([{ answers: {} }])
  })

  it('is listed as unread where that does not come, and stays so when it does', async () => {
    const { settings, taken, take, later } = open(missing, missing, there)
    settings.read(said('locked', ANSWER), take)
    await settled()
    later.request()
    await settled()
    later.request()
    await settled()
    expect(later.getState().kind).toBe('ready')
    expect(taken).toMatchObject([{ locked: {}, unread: [`locked="${ANSWER}"`] }])
  })

  it('says whether the answers in it were read', async () => {
    const whole: boolean[] = []
    const { settings } = open(missing, there)
    const read = (of: ReadonlyMap<HostKey, string>) =>
      settings.read(of, (_, isWhole) => whole.push(isWhole))
    read(said('answers', ANSWER))
    await settled()
    read(said('answers', ANSWER))
    await settled()
    read(new Map())
    expect(whole).toEqual([false, true, true])
  })
})

describe('text that should name answers', () => {
  const check = async (text: string, ...means: readonly (() => ReturnType<typeof there>)[]) => {
    const slips: boolean[] = []
    open(...means).settings.check(text, (isSlip) => slips.push(isSlip))
    await settled()
    return slips
  }

  it('is a slip where it holds none, and is not empty', async () => {
    expect(await check(ANSWER, there)).toEqual([false])
    expect(await check('', there)).toEqual([false])
    expect(await check('a walrus', there)).toEqual([true])
  })

  it('is a slip where it cannot be read', async () => {
    expect(await check(ANSWER, missing)).toEqual([true])
  })

  it('waits for nothing where it is empty', () => {
    const slips: boolean[] = []
    open(there).settings.check('', (isSlip) => slips.push(isSlip))
    expect(slips).toEqual([false])
  })

  it('gives way to settings that come after it', async () => {
    const { settings, taken, take } = open(there)
    const told: string[] = []
    settings.check(ANSWER, () => told.push('answer'))
    settings.read(said('questions', question?.id ?? ''), take)
    await settled()
    expect(told).toEqual([])
    expect(taken).toHaveLength(1)
  })

  it('gives way to text that comes after it', async () => {
    const { settings } = open(there)
    const told: string[] = []
    settings.check('a walrus', () => told.push('walrus'))
    settings.check(ANSWER, () => told.push('answer'))
    await settled()
    expect(told).toEqual(['answer'])
  })
})
