import { describe, expect, it } from 'vitest'
import { readLink } from '#link/readLink.ts'
import { readToken } from '#link/readToken.ts'
import oldLinks from '#tests/fixtures/oldLinks.json'
import { real } from '#tests/fixtures/realDataset.ts'

/** `oldLinks.json` is append-only: a line that turns red means that a link out there has broken. */
describe('a link of any release means for ever what it meant', () => {
  it.each(oldLinks)('$datasetVersion: $token', ({ token, answers }) => {
    expect(readToken(real.dataset.questions, token)).toEqual({
      kind: 'intact',
      answers,
      dropped: [],
      replaced: [],
    })
  })

  it.each(oldLinks)(
    'also as a shared result, in each of its forms: $token',
    ({ token, answers }) => {
      for (const before of ['#a=', '?a=', '#s=result&a=', '?utm_source=mail&a=']) {
        for (const path of ['r/', 'r/django/', '']) {
          const link = `https://example.org/docs/${path}${before}${token}`
          expect(readLink(real.dataset, link).read).toMatchObject({ kind: 'intact', answers })
        }
      }
    },
  )

  it('there are links of several kinds', () => {
    expect(oldLinks.length).toBeGreaterThanOrEqual(6)
  })
})
