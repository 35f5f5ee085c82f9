import type { Page } from 'playwright-core'
import type { Place } from '#link/place.ts'
import { changeExample } from '#tests/fixtures/changeExample.ts'
import { databasesText } from '#tests/fixtures/databases.ts'
import { blockStorage, keepTwoDecisions, keepUnread } from '#tests/fixtures/keepDecisions.ts'
import { situations } from '#tests/fixtures/situations.ts'
import { toPath } from '#tests/fixtures/toPath.ts'
import { PAGE_NAMES } from '#ui/page/pageName.ts'
import type { ScreenState } from './screenState.ts'

const question = (id: string): Place => ({ kind: 'question', question: id })
const unfold = (name: string | RegExp) => (page: Page) =>
  page.locator('summary').filter({ hasText: name }).first().click()

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().click()

const fill = (name: string, text: string) => (page: Page) =>
  page.getByRole('textbox', { name }).fill(text)

const TEAM_LINES = [
  `Anna Lindqvist: https://example.org${toPath(situations.clearPick)}`,
  `Ben https://example.org${toPath(situations.leaning)}`,
  `https://example.org${toPath(situations.tooClose)}`,
  'Chidi https://example.org/#a=1.scc-au',
  'not a link',
].join('\n')
/** Opens a dataset of one's own, and presses what is named, button by button. */
const openOwn =
  (text: string, names: readonly string[] = []) =>
  async (page: Page) => {
    const file = { name: 'databases.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    // Before its program is there it takes no file.
    await page.locator('input[type=file]:enabled').setInputFiles(file)
    await page.locator('[data-own-data], [role="alert"] li').first().waitFor()
    for (const name of names) await press(name)(page)
  }

const clear = toPath(situations.clearPick)

/** Landmarks that a page in a frame leaves to the page around it. */
const OUTER = ['banner', 'navigation']

const inFrame = (query: string): ScreenState => ({ path: `/embed/${query}`, lacks: OUTER })

/** What a result says beside the verdict loads late. */
const waitForEvidence = (page: Page) =>
  page.getByRole('heading', { name: 'First steps', exact: true }).waitFor()

const waitForStandings = (page: Page) =>
  page.getByRole('heading', { name: 'How they stand', exact: true }).waitFor()

/** Something is counted on every screen: where that fails, the screen fails. */
const breakPlurals = () => {
  Object.defineProperty(Intl, 'PluralRules', {
    get() {
      throw new Error('broken on purpose')
    },
  })
}

/**
 * Every screen and state that is looked at: pictured by `npm run screens`, and checked by
 * tests/browser/checkScreens.ts. A new one is one line, in the group in which it should be seen.
 */
export const stateGroups: Readonly<Record<string, Readonly<Record<string, ScreenState>>>> = {
  questions: {
    'first-question': { path: '/' },
    question: { path: toPath(situations.clearPick, question('staff-screens')) },
    'question-help': { path: toPath({}, question('content')), act: unfold('Why we ask') },
    'question-standing': {
      path: toPath(situations.leaning, question('content')),
      act: press('Show how they stand'),
    },
    'question-terms': { path: toPath({}, question('data')) },
    'question-long': { path: toPath(situations.leaning, question('existing-code')) },
    overview: { path: toPath(situations.clearPick, { kind: 'overview' }) },
    'overview-usual': { path: '/', act: press('A JSON interface') },
    'overview-damaged': { path: clear.replace(/.&s=result.*/, '&s=result') },
  },
  results: {
    'result-clear': { path: clear, act: waitForEvidence },
    'result-leaning': { path: toPath(situations.leaning) },
    'result-too-close': { path: toPath(situations.tooClose) },
    'result-tie': { path: toPath(situations.tie) },
    'result-nobody-left': { path: toPath(situations.nobodyLeft) },
    'result-alternative': { path: toPath(situations.betterAlternative) },
    'result-nothing-answered': { path: '/#s=result' },
    'result-trying': { path: toPath(situations.leaning), act: press('Try it: Django') },
    'result-own-facts': {
      path: toPath(situations.leaning),
      act: unfold('Put in a level of your own'),
    },
    'result-points': { path: clear, act: unfold('What each answer gave') },
  },
  pages: {
    team: { path: '/team.html', act: fill('Links, one per line', TEAM_LINES) },
    'team-empty': { path: '/team.html' },
    compare: { path: '/compare.html' },
    'compare-facts': { path: '/compare.html#criterion-admin' },
    'first-steps': { path: '/first-steps.html' },
    'how-it-works': { path: '/how-it-works.html' },
    'how-fair': { path: '/how-fair.html' },
    'own-data': { path: '/own-data.html' },
    'own-data-refused': { path: '/own-data.html', act: openOwn(changeExample({ version: 1 })) },
    'own-data-question': { path: '/own-data.html', act: openOwn(databasesText) },
    'own-data-overview': { path: '/own-data.html', act: openOwn(databasesText, ['All answers']) },
    'own-data-result': {
      path: '/own-data.html',
      act: openOwn(databasesText, ['An order system', 'See the result']),
    },
  },
  drafts: {
    'drafts-none': { path: '/drafts.html' },
    drafts: { path: '/drafts.html', before: keepTwoDecisions },
    'drafts-renaming': {
      path: '/drafts.html',
      before: keepTwoDecisions,
      act: press('Rename: Shop'),
    },
    'drafts-deleted': {
      path: '/drafts.html',
      before: keepTwoDecisions,
      act: press('Delete: Shop'),
    },
    'drafts-unread': { path: '/drafts.html', before: keepUnread },
    'drafts-blocked': { path: '/drafts.html', before: blockStorage },
    'draft-opened': { path: `${clear}&k=s1`, before: keepTwoDecisions },
    'draft-kept': { path: clear, act: press('Keep') },
  },
  frames: {
    'in-your-docs': { path: '/in-your-docs.html' },
    'frame-question': inFrame(''),
    'frame-answers': inFrame('?preset=online-shop&locked=data=own-tables~must'),
    'frame-result': inFrame(`?answers=${encodeURIComponent(clear)}`),
    'frame-result-link': inFrame(`?result=link&answers=${encodeURIComponent(clear)}`),
    'frame-unread': inFrame('?preset=bakery&questions=colour,data,audience'),
    'frame-no-script': { ...inFrame(''), javaScriptEnabled: false },
    'frame-failure': {
      ...inFrame('?preset=online-shop'),
      before: breakPlurals,
      isBroken: true,
      lacks: [...OUTER, 'contentinfo'],
    },
  },
  edges: {
    // What stands around may be what failed.
    failure: {
      path: clear,
      before: breakPlurals,
      isBroken: true,
      lacks: [...OUTER, 'contentinfo'],
    },
    'print-result': { path: clear, act: waitForStandings, media: 'print' },
    'print-compare': { path: '/compare.html', media: 'print' },
    ...Object.fromEntries(
      PAGE_NAMES.map((name) => [
        `no-script-${name}`,
        { path: `/${name}.html`, javaScriptEnabled: false },
      ]),
    ),
  },
}

export const states: Readonly<Record<string, ScreenState>> = Object.assign(
  {},
  ...Object.values(stateGroups),
)
