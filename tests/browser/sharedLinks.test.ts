import { describe, expect, it } from 'vitest'
import { toLevelToken } from '#link/toLevelToken.ts'
import { toSharedLink } from '#link/toSharedLink.ts'
import { toToken } from '#link/toToken.ts'
import { real } from '#tests/fixtures/realDataset.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toAnswers } from '#tests/fixtures/toAnswers.ts'
import { openPage } from './harness.ts'
import { serveSite } from './serveSite.ts'
import { heading } from './steps.ts'

const { questions, version } = real.dataset

/** The path of a link to a result, as somebody is sent it. */
function toSharedPath(
  name: keyof typeof situations,
  pick: string | null,
  form: 'fragment' | 'query' = 'fragment',
  base = '/',
): string {
  const token = toToken(questions, toAnswers(situations[name]))
  const levelToken = toLevelToken({})
  return toSharedLink({ base, pick, token, levelToken, datasetVersion: version }, form)
}

describe('a shared result', () => {
  it.each(['fragment', 'query'] as const)(
    'opens from its %s form, and its address becomes that of the wizard',
    async (form) => {
      const path = toSharedPath('clearPick', 'django', form)
      const { page, close } = await openPage({ path })
      await heading(page, 'Django')
      const { pathname, search, hash } = new URL(page.url())
      expect([pathname, search]).toEqual(['/', ''])
      expect(hash).toMatch(/^#a=1\./)
      await page.getByRole('link', { name: 'Compare' }).first().click()
      await heading(page, 'Side by side')
      await close()
    },
  )

  it('in which nobody came first alone opens as well', async () => {
    const { page, close } = await openPage({ path: toSharedPath('tie', null) })
    await heading(page, /or/)
    await close()
  })

  it('says who came first when the link was made, where that is somebody else today', async () => {
    const path = toSharedPath('clearPick', 'flask').replace(version, '2026-05-01')
    const { page, close } = await openPage({ path })
    await heading(page, 'Django')
    const told = page.getByRole('status').first()
    await told
      .getByText(/When this link was made, with the facts of 1 May 2026, Flask came first\./)
      .waitFor()
    expect(await told.textContent()).toContain('With today’s facts these answers lead to Django.')
    expect(await told.textContent()).toMatch(/Checked anew since: (Flask|Django) on “/)
    await close()
  })

  it('says what it is to programs that show a preview, and to people without scripts', async () => {
    const path = toSharedPath('clearPick', 'django')
    const { page, close } = await openPage({ path, javaScriptEnabled: false })
    expect(await page.title()).toMatch(/^Django came first/)
    const described = page.locator('meta[property="og:title"]')
    expect(await described.getAttribute('content')).toBe(await page.title())
    await page.getByText(/This link leads to a result in which Django came first\./).waitFor()
    await page.getByRole('link', { name: /^Facts about Django/ }).click()
    await heading(page, 'Side by side')
    expect(new URL(page.url()).pathname).toBe('/compare.html')
    await close()
  })

  it('says so where its answers were cut off', async () => {
    const { page, close } = await openPage({ path: '/r/django/' })
    await page.getByText(/^There are no readable answers in this link/).waitFor()
    await close()
  })

  it('works where the site is served below a path', async () => {
    const served = await serveSite('dist', '/tools/wizard/')
    try {
      const path = toSharedPath('clearPick', 'django', 'fragment', '/tools/wizard/')
      const { page, close } = await openPage({ path, origin: served.origin })
      await heading(page, 'Django')
      expect(new URL(page.url()).pathname).toBe('/tools/wizard/')
      await page.reload()
      await heading(page, 'Django')
      await close()
    } finally {
      await served.close()
    }
  })
})

describe('answers that an author wrote into an address by name', () => {
  it('are filled in, and what means nothing is listed', async () => {
    const { page, close } = await openPage({
      path: '/?team=learning-alone&staff-screens=daily~must&colour=red',
    })
    await heading(page, 'Your answers')
    await page.getByText('Staff would work in them every week').waitFor()
    expect(await page.getByRole('status').first().textContent()).toContain('colour=red')
    expect(new URL(page.url()).search).toBe('')
    await close()
  })

  it('do not touch an address that names no question', async () => {
    const { page, close } = await openPage({ path: '/?from=newsletter' })
    await heading(page, /\?$/)
    expect(await page.getByRole('status').first().textContent()).toBe('')
    await close()
  })
})
