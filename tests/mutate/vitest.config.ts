import { defineConfig } from 'vitest/config'

const SECONDS = 1_000

/**
 * The tests that mutants of the pure layers have to get past: those that start no process and draw
 * no page. What checks our data alone is left out, for it would only be slow.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{unit,property}/**/*.test.ts', 'tests/data/oldLinks.test.ts'],
    exclude: [
      'tests/unit/*Command.test.ts',
      'tests/unit/{decideRefusals,ensureInstalled,findBrowser,importRules}.test.ts',
    ],
    setupFiles: ['tests/mutate/fewRuns.ts'],
    testTimeout: 30 * SECONDS,
  },
})
