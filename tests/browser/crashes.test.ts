import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { databasesFile } from '#tests/fixtures/databases.ts'
import { keepTwoDecisions } from '#tests/fixtures/keepDecisions.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { names } from './draftSteps.ts'
import { openState } from './openState.ts'
import { first } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

const NOTE =
  'Themes with instant navigation and a palette are followed; the frame stands in the page as HTML.'
const option = first.options[1] ?? ''

/**
 * Makes a part of the page fail: whatever says this throws while it is drawn, twice, since React tries
 * again before it gives up.
 */
function plant(page: Page, text: string): Promise<void> {
  return page.evaluate((said) => {
    const { replace } = String.prototype
    let left = 2
    String.prototype.replace = function (this: string, ...args: [never, never]) {
      if (left > 0 && this.toString() === said) {
        left -= 1
        throw new Error('broken on purpose')
      }
      return replace.apply(this, args)
    }
  }, text)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

const openBreaking = (path: string, before?: () => void) =>
  openState({ path, ...(before && { before }), isBroken: true })

describe('a failure on the way', () => {
  it('leaves the answers to the questions, and leads to them', async () => {
    const { page, close } = await openBreaking('/')
    await page.getByRole('radio', { name: option }).check()
    await plant(page, 'Skip for now')
    await press(page, 'Continue')
    await heading(page, 'Something went wrong on this page')
    await press(page, 'Show my answers')
    await heading(page, 'Your answers')
    await page.getByText(option, { exact: true }).waitFor()
    await close()
  })

  it('leaves a frame with a way to begin anew', async () => {
    const { page, close } = await openBreaking('/embed/')
    await page.getByRole('radio', { name: option }).check()
    await plant(page, 'Skip for now')
    await press(page, 'Continue')
    await heading(page, 'Something went wrong on this page')
    await page.getByRole('link', { name: 'Open the whole site' }).waitFor()
    await press(page, 'Start over')
    await heading(page, first.title)
    await close()
  })

  it('leaves the links of several people', async () => {
    const lines = `https://example.org${toPath(situations.clearPick)}\nnobody`
    const { page, close } = await openBreaking('/team.html')
    await plant(page, 'Would take')
    await page.getByRole('textbox').fill(lines)
    await page.getByRole('heading', { name: 'Something went wrong here' }).waitFor()
    await heading(page, 'Decide together')
    await press(page, 'Load the page again')
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe(lines)
    await close()
  })

  it('leaves the decisions that were kept', async () => {
    const { page, close } = await openBreaking('/drafts.html', keepTwoDecisions)
    const kept = await names(page)
    await plant(page, 'Cancel')
    await button(page, /^Rename/)
      .first()
      .click()
    await page.getByRole('heading', { name: 'Something went wrong here' }).waitFor()
    await press(page, 'Load the page again')
    expect(await names(page)).toEqual(kept)
    await close()
  })

  it('leads on from a dataset of one’s own', async () => {
    const { page, close } = await openBreaking('/own-data.html')
    await plant(page, 'Close the file')
    await page.locator('input[type=file]:enabled').setInputFiles(databasesFile)
    await heading(page, 'Something went wrong here')
    await press(page, 'Load the page again')
    await heading(page, 'Your own dataset')
    await close()
  })

  it('leads on from what is to be pasted', async () => {
    const { page, close } = await openBreaking('/in-your-docs.html')
    await page.getByRole('combobox').first().and(page.locator(':enabled')).waitFor()
    await plant(page, NOTE)
    await page.getByRole('combobox').first().selectOption('mkdocs')
    await heading(page, 'Something went wrong here')
    await page.getByRole('link', { name: 'To the questions' }).click()
    await heading(page, first.title)
    await close()
  })
})
