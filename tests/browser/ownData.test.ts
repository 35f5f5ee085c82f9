import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { buildWorstFile } from '#tests/fixtures/buildWorstFile.ts'
import { changeExample } from '#tests/fixtures/changeExample.ts'
import { databasesFile } from '#tests/fixtures/databases.ts'
import { readSidewaysScroll } from './checkStructure.ts'
import { type OpenedPage, openPage } from './harness.ts'
import { heading, press } from './steps.ts'

const PATH = '/own-data.html'
/** What only the data of this site are about. */
const OFFICIAL = /framework|django|flask|fastapi|pyramid|tornado|python|\bweb\b/i

let opened: OpenedPage
afterEach(() => opened.close())

const input = (page: Page) => page.getByLabel('Dataset file')
const banner = (page: Page) => page.getByRole('region', { name: 'Data of your own' })

/** The page with a file opened: the example, or a text under a name. */
async function openFile(text?: string, name = 'mine.json'): Promise<Page> {
  opened = await openPage({ path: PATH })
  await chooseFile(opened.page, text, name)
  return opened.page
}

function chooseFile(page: Page, text?: string, name = 'mine.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text ?? '') }
  return input(page).setInputFiles(text === undefined ? databasesFile : file)
}

/** All that can be read in the wizard once everything is unfolded, its name in the tab included. */
async function readAll(page: Page): Promise<string> {
  const details = page.locator('details')
  await details.evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  const text = await page.locator('#root').textContent()
  const labels = await page
    .locator('[aria-label]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  return [text, await page.title(), ...labels].join('\n')
}

async function expectNothingOfficial(page: Page): Promise<void> {
  expect((await readAll(page)).match(OFFICIAL)).toBeNull()
  await banner(page).getByText('These are not the data of this site').waitFor()
}

describe('a dataset about something else', () => {
  it('is asked about, looked over and decided, and no screen speaks of the data of this site', async () => {
    const page = await openFile()
    await heading(page, 'Where do the data live?')
    await expectNothingOfficial(page)
    await press(page, 'Ask all 8')
    for (let at = 0; at < 8; at++) {
      await page.getByRole('radio').nth(1).check()
      if (at === 0) await press(page, 'Show how they stand')
      await expectNothingOfficial(page)
      await press(page, 'Continue')
    }
    await heading(page, 'Your answers')
    await expectNothingOfficial(page)
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByRole('heading', { name: 'What would change this' }).waitFor()
    await expectNothingOfficial(page)
    await page
      .getByRole('button', { name: /^Try it:/ })
      .first()
      .click()
    await page.getByRole('region', { name: 'What you are trying' }).waitFor()
    await expectNothingOfficial(page)
  })

  it.each([
    ['a pick', 'A desktop program', 'SQLite'],
    ['another pick', 'A log of events', 'MongoDB'],
  ])('comes to %s from a typical project', async (_, project, pick) => {
    const page = await openFile()
    await page.getByRole('button', { name: project }).click()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await heading(page, pick)
    await expectNothingOfficial(page)
  })

  it('has nothing of what stands behind other data, and no link', async () => {
    const page = await openFile()
    await page.getByRole('button', { name: 'An order system' }).click()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByRole('combobox', { name: 'The decision as' }).waitFor()
    const titles = await page.getByRole('heading', { level: 2 }).allTextContents()
    for (const title of ['Real projects like yours', 'First steps', 'Share and keep']) {
      expect(titles).not.toContain(title)
    }
    expect(titles).toContain('A record to keep')
    expect(await page.getByRole('textbox').count()).toBe(0)
  })

  it('can be doubted: a level of one’s own is tried and kept', async () => {
    const page = await openFile()
    await page.getByRole('button', { name: 'An order system' }).click()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByText('Put in a level of your own').click()
    const own = page.getByRole('region', { name: 'Your own facts' })
    await own.getByRole('combobox', { name: 'Which database' }).selectOption('SQLite')
    await own
      .getByRole('combobox', { name: 'On which criterion' })
      .selectOption('Many writers at once')
    await own.getByRole('combobox', { name: /^SQLite on/ }).selectOption({ index: 4 })
    await page.getByText('level 4 for SQLite on “Many writers at once”', { exact: false }).waitFor()
    await press(page, 'Keep it')
    await expectNothingOfficial(page)
  })

  it('leaves nothing in the address or in the browser', async () => {
    const page = await openFile()
    const address = page.url()
    await page.getByRole('button', { name: 'An order system' }).click()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await heading(page, 'PostgreSQL')
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  it('is kept as a record without a link', async () => {
    opened = await openPage({ path: PATH, permissions: ['clipboard-read', 'clipboard-write'] })
    const { page } = opened
    await chooseFile(page)
    await page.getByRole('button', { name: 'An order system' }).click()
    await page.getByRole('button', { name: 'See the result' }).first().click()
    for (const form of ['Decision record (MADR 4)', 'Data (JSON)']) {
      await page.getByRole('combobox', { name: 'The decision as' }).selectOption(form)
      await press(page, 'Copy')
      await page.getByText('Copied.', { exact: true }).waitFor()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text).toMatch(/PostgreSQL|postgresql/)
      expect(text).not.toContain('#a=')
    }
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(text)).toMatchObject({ link: null, verdict: { frameworks: ['postgresql'] } })
  })
})

describe('the ways through it', () => {
  it('go back place by place, and in the end out of the file', async () => {
    const page = await openFile()
    await press(page, 'All answers')
    await heading(page, 'Your answers')
    await page.evaluate(() => history.back())
    await heading(page, 'Where do the data live?')
    await page.evaluate(() => history.back())
    await heading(page, 'Your own dataset')
    expect(await banner(page).count()).toBe(0)
  })

  it('close the file, so that another can be opened', async () => {
    const page = await openFile()
    await press(page, 'All answers')
    await press(page, 'Close the file')
    await heading(page, 'Your own dataset')
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'file')
    await chooseFile(page)
    await heading(page, 'Where do the data live?')
  })

  it('begin with the heading, and need no mouse', async () => {
    const page = await openFile()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    for (let at = 0; at < 12; at++) {
      await page.keyboard.press('Tab')
      const isRadio = await page.evaluate(() => document.activeElement?.getAttribute('type'))
      if (isRadio === 'radio') break
    }
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await page.getByText('Question 2', { exact: false }).waitFor()
  })

  it('say on paper too whose data these are', async () => {
    const page = await openFile()
    await banner(page).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await banner(page).isVisible()).toBe(true)
  })
})

describe('a file that cannot be used', () => {
  it('is told by its first five mistakes, each with its place, and the page lives on', async () => {
    const broken = changeExample({
      formatVersion: 2,
      'criteria.0.name': '',
      'frameworks.0.traits.shape.level': 9,
      'frameworks.1.traits.shape.level': -1,
      'questions.0.weight': 7,
      'questions.1.options.0.ids': 1,
      'words.thing': 5,
    })
    const page = await openFile(broken, 'broken.json')
    const alert = page.getByRole('alert')
    await alert.getByText('broken.json cannot be used yet: 7 things are wrong with it.').waitFor()
    expect(await alert.getByRole('listitem').allTextContents()).toEqual([
      'formatVersionFound 2, expected 1.',
      'criteria[0].nameFound "", expected at least 1 character.',
      'frameworks[0].traits.shape.levelFound 9, expected at most 4.',
      'frameworks[1].traits.shape.levelFound -1, expected at least 0.',
      'questions[0].weightFound 7, expected at most 3.',
    ])
    await alert.getByText('and 2 more').waitFor()
    await chooseFile(page)
    await heading(page, 'Where do the data live?')
  })

  it.each<[string, string, RegExp]>([
    ['too large', 'x'.repeat(257 * 1024), /Found "257 kB", expected at most 256 kB\./],
    ['empty', '', /expected valid JSON/],
    ['no JSON', 'format: yes', /expected valid JSON/],
    ['a bomb of brackets', '['.repeat(100_000), /expected/],
    [
      'a bomb of keys',
      JSON.stringify(
        Object.fromEntries([...Array(30_000).keys()].map((at) => [`k${at}`, 1])),
      ).slice(0, 260_000),
      /expected/,
    ],
    ['turned around', changeExample({ title: 'a\u202eb' }), /Found "a\\u\{202e\}b"/],
  ])('is refused where it is %s', async (_, text, said) => {
    const page = await openFile(text)
    await page.getByRole('alert').getByText(said).first().waitFor()
    await chooseFile(page)
    await heading(page, 'Where do the data live?')
  })

  it('has its own name shown without what hides in it', async () => {
    const page = await openFile('', 'evil\u202enosj.exe')
    await page.getByText('evilnosj.exe cannot be used yet').waitFor()
  })
})

describe('a file that is as large as can be', () => {
  it('is asked about and decided', async () => {
    const page = await openFile(buildWorstFile())
    await page.getByRole('radio').first().check()
    await press(page, 'Continue')
    await press(page, 'All answers')
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByRole('heading', { name: 'How they stand' }).waitFor()
  })

  it('breaks no line, however long its words are', async () => {
    const word = 'x'.repeat(60)
    const long = Array.from({ length: 8 }, () => word).join(' ')
    const page = await openFile(
      changeExample({
        title: `${word} ${'x'.repeat(19)}`,
        'frameworks.0.name': long,
        'words.questions.place.title': long,
        'words.questions.place.topic': long,
        'words.questions.place.options.device.label': long,
        'words.thing': long,
      }),
      `${'y'.repeat(200)}.json`,
    )
    await page.setViewportSize({ width: 390, height: 844 })
    await banner(page).waitFor()
    expect(await readSidewaysScroll(page)).toBe(0)
    await page.getByRole('button', { name: 'An order system' }).click()
    expect(await readSidewaysScroll(page)).toBe(0)
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await page.getByRole('heading', { name: 'How they stand' }).waitFor()
    expect(await readSidewaysScroll(page)).toBe(0)
  })
})

describe('what looks at a file', () => {
  it('loads once one is opened and not before', async () => {
    opened = await openPage({ path: PATH })
    const { page } = opened
    const loaded = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /ownDatasetBundle/.test(name)).length,
      )
    await heading(page, 'Your own dataset')
    expect(await loaded()).toBe(0)
    await chooseFile(page)
    await banner(page).waitFor()
    expect(await loaded()).toBe(1)
  })
})
