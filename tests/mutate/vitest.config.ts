import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const SECONDS = 1_000

/** The names that `run.mjs` gives; all tests of parts without them. */
const names = process.env.MUTATE_TESTS?.split(',') ?? ['*']

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^.*\/realDataset\.ts$/,
        replacement: join(import.meta.dirname, 'realDataset.ts'),
      },
    ],
  },
  test: {
    environment: 'node',
    include: names.map((name) => `tests/{unit,property,data}/${name}.test.ts`),
    globalSetup: ['tests/mutate/loadOnce.ts'],
    setupFiles: ['tests/mutate/fewRuns.ts'],
    /** Modules are loaded once for all test files of a mutant; every mutant has its own thread. */
    isolate: false,
    testTimeout: 30 * SECONDS,
  },
})
