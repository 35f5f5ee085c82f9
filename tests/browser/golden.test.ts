import { expect, test } from 'vitest'
import { real } from '#tests/fixtures/realDataset.ts'
import { bundleForBrowser } from '#tests/golden/bundleForBrowser.ts'
import { readGolden } from '#tests/golden/goldenFile.ts'
import { openPage } from './harness.ts'

test('the 500 results are the same here, byte for byte', async () => {
  const script = await bundleForBrowser()
  const { page, close } = await openPage({ origin: 'about:blank', path: '' })
  const results = await page.evaluate(
    ([code, dataset, evidence]) => {
      // biome-ignore lint/security/noGlobalEval: the page is empty, and the script is ours.
      globalThis.eval(code)
      return globalThis.decideAllGolden(dataset, evidence)
    },
    [script, real.dataset, real.evidence] as const,
  )
  expect(results).toEqual(readGolden())
  await close()
})
