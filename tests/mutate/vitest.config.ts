import { defineConfig } from 'vitest/config'

const SECONDS = 1_000

/** Tests that decide whole results over and over: they see little that the tests of parts do not. */
const DECIDING_WHOLE = [
  'doublingImportance',
  'everyNumber',
  'notSureIsUnanswered',
  'orderChangesNothing',
  'pure',
  'renamingFrameworks',
  'toVerdictReport',
  'toWorkedExample',
  'total',
  'useCases',
]

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
      ...DECIDING_WHOLE.map((name) => `tests/**/${name}.test.ts`),
    ],
    setupFiles: ['tests/mutate/fewRuns.ts'],
    testTimeout: 30 * SECONDS,
  },
})
