import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const SECONDS = 1_000

/** The names that `run.mjs` gives; all tests of parts without them. */
const names = process.env.MUTATE_TESTS?.split(',') ?? ['*']

/** The quick tests first: the first that fails ends the run. */
class UnitFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification) => moduleId.includes('/property/')
    return [...files.filter((file) => !isLaw(file)), ...files.filter(isLaw)]
  }
}

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
    sequence: { sequencer: UnitFirst },
    /** Stryker ends what takes too long, by what the same tests took without a mutant. */
    testTimeout: 300 * SECONDS,
  },
})
