import { describe, expect, it } from 'vitest'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { openPage } from './harness.ts'
import { first } from './quickQuestions.ts'
import { heading, press } from './steps.ts'

describe('a result', () => {
  it('names the pick, how firm it is, the reasons with sources and the case against', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    await heading(page, 'Django')
    await page.getByText('Django is the clear choice.').last().waitFor()
    const told = page.getByRole('status').filter({ hasText: 'The result now' })
    expect(await told.textContent()).toBe('The result now: Django. Django is the clear choice.')
    const reasons = page.getByRole('region', { name: 'What speaks for Django' })
    expect(
      await reasons.getByRole('link', { name: /Django documentation/ }).count(),
    ).toBeGreaterThan(0)
    const against = page.getByRole('region', { name: 'What speaks for FastAPI instead' })
    await against.getByText('Many people wait for their replies at the same time').waitFor()
    await close()
  })

  it('shows all five, and what rules one out', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    const standings = page.getByRole('region', { name: 'How they stand' })
    for (const name of ['Django', 'Flask', 'FastAPI', 'Pyramid', 'Tornado']) {
      await standings.getByText(name, { exact: true }).waitFor()
    }
    await standings
      .getByText(/“People in groups with different roles” is marked as a must-have/)
      .waitFor()
    await close()
  })

  it('has the table behind the bars, and its columns add up', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    await page.getByText('What each answer gave to each framework').click()
    const cells = await page
      .getByRole('table')
      .evaluate((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) =>
            Number(cell.textContent?.replace('−', '-')),
          ),
        ),
      )
    const rows = cells.filter((row) => row.length > 0)
    const total = rows.pop() ?? []
    expect(rows.length).toBe(3)
    expect(total.length).toBe(5)
    for (const [column, sum] of total.entries()) {
      expect(rows.reduce((points, row) => points + (row[column] ?? 0), 0)).toBe(sum)
    }
    await close()
  })

  it('says what would change it, and it does', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    const flips = page.getByRole('region', { name: 'What would change this' }).getByRole('listitem')
    const [sentence = ''] = await flips.allTextContents()
    const [, option = '', topic = '', pick = ''] =
      /^If you answered “(.+?)” to “(.+?)”, (\w+) would come first\. Try it$/.exec(sentence) ?? []
    await press(page, `Explain: ${topic}`)
    await page.getByRole('radio', { name: option, exact: true }).check()
    await press(page, 'Keep this answer')
    await heading(page, pick)
    await close()
  })

  it('says which open questions could still change it', async () => {
    const { page, close } = await openPage({ path: toPath(situations.leaning) })
    const open = page.getByRole('region', { name: 'Still open' })
    await open.getByText('Each of these could change the result by itself').waitFor()
    await open.getByText('These could change it together with others').waitFor()
    await close()
  })

  it('says when the gap is too small to pay for leaving code that stays', async () => {
    const stated = { ...situations.leaning, 'existing-code': 'flask' }
    const { page, close } = await openPage({ path: toPath(stated) })
    await heading(page, 'Flask')
    await page.getByText(/FastAPI fits better than Flask \(points ahead: 29\)/).waitFor()
    await page.getByText(/too little to pay for a move, against which the code counts 36/).waitFor()
    await close()
  })

  it('says a tie is a tie, with all names alike', async () => {
    const { page, close } = await openPage({ path: toPath(situations.tie) })
    await heading(page, 'FastAPI or Flask')
    await page
      .getByText(/They are level/)
      .last()
      .waitFor()
    await page.getByText('Compared with Flask, which is level.').waitFor()
    await close()
  })

  it('puts two names at the head when it is too close to call', async () => {
    const { page, close } = await openPage({ path: toPath(situations.tooClose) })
    await heading(page, /^\w+ or \w+$/)
    await page
      .getByText(/Too close to call/)
      .last()
      .waitFor()
    await close()
  })

  it('says that nobody is left, and what would bring one back, and it does', async () => {
    const { page, close } = await openPage({ path: toPath(situations.nobodyLeft) })
    await heading(page, 'None of the three is left')
    await page
      .getByText('To have FastAPI back, mark as important instead of a must-have: Content.')
      .waitFor()
    await page
      .getByRole('combobox', { name: 'How much does this matter: Content' })
      .selectOption('Important')
    await heading(page, 'FastAPI')
    await close()
  })

  it('names another framework that fits even better', async () => {
    const { page, close } = await openPage({ path: toPath(situations.betterAlternative) })
    await page.getByRole('heading', { name: 'Pyramid fits this even better' }).waitFor()
    await close()
  })

  it('has nothing to go on before anything is answered, and says what to answer', async () => {
    const { page, close } = await openPage({ path: '/#s=result' })
    await heading(page, 'Nothing to go on yet')
    await press(page, 'Where will its data live?')
    await heading(page, 'Where will its data live?')
    await close()
  })

  it('warns of the pitfalls that these answers lead to, and says what to do', async () => {
    const stated = { ...situations.clearPick, place: 'wsgi-only-host' }
    const { page, close } = await openPage({ path: toPath(stated) })
    const pitfalls = page.getByRole('region', { name: 'Pitfalls ahead with Django' })
    await pitfalls.getByRole('heading', { name: 'This host passes no WebSockets' }).waitFor()
    await pitfalls.getByText(/ask again every few seconds/).waitFor()
    await close()
  })

  it('lists what is still open', async () => {
    const { page, close } = await openPage({ path: toPath(situations.clearPick) })
    const open = page.getByRole('region', { name: 'Still open' })
    await expect
      .poll(() => open.getByRole('button').allTextContents())
      .toEqual([
        'Where will it run?',
        'Which framework do your people know well, or use everywhere else?',
      ])
    await close()
  })
})

describe('a typical project', () => {
  it('fills in its usual answers, marked as assumed, and leads to a result', async () => {
    const { page, close } = await openPage()
    await page.getByRole('button', { name: /^An online shop/ }).click()
    await heading(page, 'Your answers')
    await expect.poll(() => page.getByText('(assumed)').count()).toBe(11)
    await press(page, 'Change: Staff screens')
    await press(page, 'Keep this answer')
    await heading(page, 'Your answers')
    await expect.poll(() => page.getByText('(assumed)').count()).toBe(10)
    await page.getByRole('button', { name: 'See the result' }).first().click()
    await heading(page, 'Django')
    await close()
  })

  it('gives the earlier answers back when asked', async () => {
    const { page, close } = await openPage()
    await page.getByRole('radio', { name: first.options[0] ?? '' }).check()
    await page.getByRole('button', { name: /^A prototype/ }).click()
    await heading(page, 'Your answers')
    await press(page, 'Have them back')
    await heading(page, first.title)
    const before = page.getByRole('radio', { name: first.options[0] ?? '' })
    expect(await before.isChecked()).toBe(true)
    await close()
  })
})
