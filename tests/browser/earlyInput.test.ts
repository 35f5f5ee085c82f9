import { describe, expect, it } from 'vitest'
import { openPage } from './harness.ts'
import { first, second } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

const [, secondOption = ''] = first.options

/** Opens a page whose scripts wait until `arrive` is called. */
async function openWithoutProgram(path = '/') {
  let arrive = () => {}
  const scriptsAfter = new Promise<void>((resolve) => {
    arrive = resolve
  })
  return { ...(await openPage({ path, scriptsAfter })), arrive }
}

describe('before its program is there', () => {
  it('the page asks its first question, and an answer given there counts', async () => {
    const { page, arrive, close } = await openWithoutProgram()
    await heading(page, first.title)
    await page.getByRole('radio', { name: secondOption }).check()
    arrive()
    await page.getByRole('button', { name: 'Continue', exact: true }).waitFor()
    expect(await page.getByRole('radio', { name: secondOption }).isChecked()).toBe(true)
    expect(new URL(page.url()).hash).toContain('a=')
    await close()
  })

  it('an answer and the way on are taken up together', async () => {
    const { page, arrive, close } = await openWithoutProgram()
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    await press(page, 'Skip for now')
    arrive()
    await heading(page, second.title)
    await close()
  })

  it('two impatient presses go one question on', async () => {
    const { page, arrive, close } = await openWithoutProgram()
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    await press(page, 'Skip for now')
    await press(page, 'Skip for now')
    arrive()
    await heading(page, second.title)
    await close()
  })

  it('a typical project can be chosen', async () => {
    const { page, arrive, close } = await openWithoutProgram()
    await page
      .getByRole('button', { name: /An online shop/ })
      .first()
      .click()
    arrive()
    await heading(page, 'Your answers')
    await close()
  })

  it('an answer in a frame counts as well', async () => {
    const { page, arrive, close } = await openWithoutProgram('/embed/')
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    await press(page, 'Skip for now')
    arrive()
    await heading(page, second.title)
    await close()
  })
})

describe('while its program takes the page over', () => {
  // On a processor slowed down, so that there is a while; whenever a finger comes, it counts once.
  it.each([0, 20, 60, 150, 300])('a choice and a press after %i ms count once', async (wait) => {
    const { page, arrive, close } = await openWithoutProgram()
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    arrive()
    await page.waitForTimeout(wait)
    await page.getByRole('radio', { name: secondOption }).check()
    await page.getByRole('button', { name: /^(Skip for now|Continue)$/ }).click()
    await heading(page, second.title)
    await page.waitForFunction(() => location.hash.includes('a='))
    await close()
  })

  it('a page that is loaded anew takes an early answer as well', async () => {
    const { page, arrive, close } = await openWithoutProgram()
    arrive()
    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-starting'))
    let arriveAgain = () => {}
    const again = new Promise<void>((resolve) => {
      arriveAgain = resolve
    })
    await page.route('**/assets/*.js', (route) => again.then(() => route.continue()))
    await page.reload()
    await page.getByRole('radio', { name: secondOption }).check()
    arriveAgain()
    await page.getByRole('button', { name: 'Continue', exact: true }).waitFor()
    await close()
  })
})

describe('a page that nobody touches', () => {
  it('is there with one request, and fetches its program when it has nothing better to do', async () => {
    const { page, arrive, close } = await openWithoutProgram()
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(asked).toEqual([])
    arrive()
    await page.waitForFunction(() => !document.documentElement.hasAttribute('data-starting'))
    await close()
  })
})
