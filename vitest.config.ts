import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const support = (name: string) => fileURLToPath(new URL(`./tests/support/${name}.ts`, import.meta.url))

/** Of the server, what needs no database that is already there. */
const withoutDatabase = [
  'tests/lib/server/{database/embedded,contained}/**/*.test.ts',
  'tests/lib/server/documents/{read,render}-*.test.ts',
  'tests/lib/server/bundles/{build-bundle,redact,bundle-work}.test.ts',
  'tests/lib/server/ledger/in-turns.test.ts',
  'tests/lib/server/copies/{brief-text,chunks,inspect,receive}.test.ts',
]

/** Of the server, what has an installation of its own in each file. */
const installations = ['tests/lib/server/backup/*.test.ts', 'tests/lib/server/keys/{rotate-keys,find-damage}.test.ts']

/** No test fails because a machine is slow or has other work: only what comes to no end is given up. In milliseconds. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } }

// `server-only` throws outside React's server build; in tests it is an empty module.
const shared = { resolve: { alias: { 'server-only': support('empty-module') } } }

/** What Next gives to code that runs inside it, where operations run without it. */
const withoutNext = {
  resolve: {
    alias: { ...shared.resolve.alias, 'next/headers': support('next-request'), 'next/cache': support('next-cache') },
  },
}

export default defineConfig({
  test: {
    // The default leaves one core free, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'pure',
          ...patience,
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
          ...patience,
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
          ...patience,
          include: ['tests/scripts/**/*.test.ts', ...withoutDatabase],
        },
      },
      {
        // On one database, in one process that reads the server and its law once: the files run one after the other.
        ...withoutNext,
        test: {
          name: 'server',
          ...patience,
          isolate: false,
          include: ['tests/{lib/server,app/api,prisma}/**/*.test.ts'],
          exclude: [...withoutDatabase, ...installations],
          globalSetup: ['tests/support/test-database.ts'],
          fileParallelism: false,
          // As next.config.js has it: without this, a page could not answer 403.
          env: { __NEXT_EXPERIMENTAL_AUTH_INTERRUPTS: 'true' },
        },
      },
      {
        // The same, where each file makes a database of its own.
        ...withoutNext,
        test: {
          name: 'installations',
          ...patience,
          include: installations,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          ...patience,
          include: ['tests/journeys/**/*.test.ts'],
          // `npm run full-disk` makes the disk that it fills, as root.
          exclude: process.env.FULL_DISK === undefined ? ['tests/journeys/full-disk.test.ts'] : [],
          globalSetup: ['tests/support/running-application.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
})
