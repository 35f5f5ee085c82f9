import { readFile } from 'node:fs/promises'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { runCommand } from '#tests/fixtures/runCommand.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { heading, press } from './steps.ts'

const CLIPBOARD = ['clipboard-read', 'clipboard-write']
const path = toPath(situations.clearPick)
const refuseClipboard = () => {
  const writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
}

describe('a link to a result', () => {
  it('is copied, and opens the same for somebody else', async () => {
    const { page, close } = await openPage({ path, permissions: CLIPBOARD })
    await press(page, 'Copy the link')
    await page.getByText('Copied.', { exact: true }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await close()
    const { pathname, search, hash } = new URL(link)
    expect([pathname, search]).toEqual(['/r/django/', ''])
    const other = await openPage({ path: `${pathname}${hash}` })
    await heading(other.page, 'Django')
    await other.close()
  })

  it('has a form for mail that survives without its fragment', async () => {
    const { page, close } = await openPage({ path })
    await page.getByRole('checkbox', { name: /^For mail programs/ }).check()
    const field = page.getByRole('textbox', { name: 'Link to this result' })
    const { pathname, search, hash } = new URL(await field.inputValue())
    expect(hash).toBe('')
    await close()
    const other = await openPage({ path: `${pathname}${search}` })
    await heading(other.page, 'Django')
    await other.close()
  })

  it('is selected where the browser refuses to copy', async () => {
    const { page, close } = await openPage({ path, before: refuseClipboard })
    await press(page, 'Copy the link')
    await page.getByText(/The link is selected/).waitFor()
    const field = page.getByRole('textbox', { name: 'Link to this result' })
    const selected = await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    )
    expect(selected).toBe(await field.inputValue())
    await close()
  })
})

describe('a link as a QR code', () => {
  it.each(['light', 'dark'] as const)('is read as the same link, in %s', async (colorScheme) => {
    const { page, close } = await openPage({ path, colorScheme })
    await press(page, 'Show as a QR code')
    const code = page.getByRole('img', { name: 'QR code of the link to this result' })
    const { data, width, height } = PNG.sync.read(await code.screenshot())
    const field = page.getByRole('textbox', { name: 'Link to this result' })
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(await field.inputValue())
    await press(page, 'Hide the QR code')
    expect(await code.count()).toBe(0)
    await close()
  })
})

/** Runs in the page: today where the person is. */
function toDayThere(): string {
  const now = new Date()
  const toDigits = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${toDigits(now.getMonth() + 1)}-${toDigits(now.getDate())}`
}

describe('a decision to keep', () => {
  it('carries one day, that of the person, in its name and in its record', async () => {
    const { page, close } = await openPage({
      timezoneId: 'Pacific/Kiritimati',
      permissions: CLIPBOARD,
    })
    await page.clock.setFixedTime('2026-11-28T23:30:00Z')
    await page.evaluate((hash) => location.assign(hash), path.replace('/', './'))
    const name = page.getByRole('textbox', { name: 'Keep in this browser as' })
    expect(await name.inputValue()).toBe('Django, 29 Nov 2026')
    await page.getByRole('combobox', { name: 'The decision as' }).waitFor()
    await press(page, 'Copy')
    await page.getByText('Copied.', { exact: true }).waitFor()
    const record = await page.evaluate(() => navigator.clipboard.readText())
    expect(record).toContain('2026-11-29')
    expect(record).not.toContain('2026-11-28')
    await close()
  })

  it.each([
    ['Decision record (MADR 4)', 'madr', 'decision.md'],
    ['Points of each answer (CSV)', 'csv', 'decision-points.csv'],
    ['Reminder to look again in a year', 'ics', 'look-again.ics'],
  ])('is saved as %s, the same bytes that the command prints', async (label, format, name) => {
    const { page, close } = await openPage({ path })
    const site = `${new URL(page.url()).origin}/`
    await page.getByRole('combobox', { name: 'The decision as' }).selectOption(label)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Save as a file'),
    ])
    expect(download.suggestedFilename()).toBe(name)
    const saved = await readFile(await download.path(), 'utf8')
    const day = await page.evaluate(toDayThere)
    const link = `${site}${path.slice(1)}`
    const asked = ['--link', link, '--format', format, '--date', day, '--site', site]
    expect(saved).toBe((await runCommand('decide', ...asked)).stdout)
    await close()
  })

  it('is copied as data that programs read', async () => {
    const { page, close } = await openPage({ path, permissions: CLIPBOARD })
    await page.getByRole('combobox', { name: 'The decision as' }).selectOption('Data (JSON)')
    await press(page, 'Copy')
    await page.getByText('Copied.', { exact: true }).waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: 1,
      datasetVersion: real.dataset.version,
      verdict: { kind: 'pick', frameworks: ['django'] },
    })
    await close()
  })

  it('says so where nothing can be copied', async () => {
    const { page, close } = await openPage({ path, before: refuseClipboard })
    await page.getByRole('combobox', { name: 'The decision as' }).waitFor()
    await press(page, 'Copy')
    await page.getByText('This browser did not let the page do that. Try the other way.').waitFor()
    await close()
  })
})
