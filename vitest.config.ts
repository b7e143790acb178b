import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const emptyModule = fileURLToPath(new URL('./tests/support/empty-module.ts', import.meta.url))

/** Of the server, what needs no database that is already there. */
const withoutDatabase = [
  'tests/lib/server/{database/embedded,contained}/**/*.test.ts',
  'tests/lib/server/documents/render-*.test.ts',
  'tests/lib/server/copies/{chunks,inspect,receive}.test.ts',
]

// `server-only` throws outside React's server build; in tests it is an empty module.
const shared = { resolve: { alias: { 'server-only': emptyModule } } }

export default defineConfig({
  test: {
    // The default leaves one core free, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'pure',
          // Oracles take their time, and more of it on a machine that does other work.
          testTimeout: 60_000,
          // Nothing here keeps anything from one file to the next, and the law is read once for all of them.
          isolate: false,
          include: [
            'tests/lib/{domain,rules,ledger,reporting}/**/*.test.ts',
            'tests/scenarios/**/*.test.ts',
            'tests/house/**/*.test.ts',
          ],
        },
      },
      {
        ...shared,
        test: {
          name: 'components',
          testTimeout: 30_000,
          environment: 'jsdom',
          include: ['tests/{components,app}/**/*.test.{ts,tsx}'],
          exclude: ['tests/app/api/**'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        // What asks no database, or starts processes with a data directory of their own: the files run side by side.
        ...shared,
        test: {
          name: 'processes',
          include: ['tests/scripts/**/*.test.ts', ...withoutDatabase],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'server',
          include: ['tests/{lib/server,app/api,prisma}/**/*.test.ts'],
          exclude: withoutDatabase,
          globalSetup: ['tests/support/test-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/running-application.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
