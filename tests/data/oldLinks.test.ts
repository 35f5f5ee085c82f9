import { describe, expect, it } from 'vitest'
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
    })
  })

  it('there are links of several kinds', () => {
    expect(oldLinks.length).toBeGreaterThanOrEqual(6)
  })
})
