import { expect, it } from 'vitest'
import { toEvidenceAddress } from '#report/toEvidenceAddress.ts'

it('leads to the file as of the commit, with whatever its name holds', () => {
  const commit = '0123456789012345678901234567890123456789'
  const evidence = { path: 'a b/pyproject#1.toml', line: 'flask', commit }
  expect(toEvidenceAddress({ repository: 'owner/name', evidence })).toBe(
    `https://github.com/owner/name/blob/${commit}/a%20b/pyproject%231.toml`,
  )
})
