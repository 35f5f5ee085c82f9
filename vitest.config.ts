import { defineConfig } from 'vitest/config'

const SECONDS = 1_000
/** What is waited for comes in a moment; a busy machine may take longer. */
const POLL = { timeout: 20 * SECONDS }

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      ...['unit', 'property', 'data', 'fuzz'].map((name) => ({
        extends: true as const,
        test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: 30 * SECONDS },
      })),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/embed/**/*.test.ts'],
          globalSetup: 'tests/browser/serveBuiltSite.ts',
          expect: { poll: POLL },
          testTimeout: 60 * SECONDS,
          hookTimeout: 60 * SECONDS,
          // Each file has a Chromium of its own; more than two at once only slow each other down.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'starters',
          include: ['tests/starters/**/*.test.ts'],
          testTimeout: 60 * SECONDS,
        },
      },
      {
        extends: true,
        test: {
          name: 'docs-sites',
          include: ['tests/docs-sites/*.test.ts'],
          globalSetup: 'tests/docs-sites/serveSites.ts',
          testTimeout: 60 * SECONDS,
          hookTimeout: 60 * SECONDS,
          // Each file has a Chromium of its own; more than two at once only slow each other down.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 120 * SECONDS,
          hookTimeout: 60 * SECONDS,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosting',
          // What pages of others ask of the wizard depends on what is sent with it.
          include: ['tests/hosting/**/*.test.ts', 'tests/embed/hosts.test.ts'],
          globalSetup: 'tests/hosting/serveWithNginx.ts',
          testTimeout: 60 * SECONDS,
          hookTimeout: 60 * SECONDS,
          maxWorkers: 2,
        },
      },
    ],
  },
})
