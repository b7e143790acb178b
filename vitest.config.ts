import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const emptyModule = fileURLToPath(new URL('./tests/support/empty-module.ts', import.meta.url))

// `server-only` throws outside React's server build; in tests it is an empty module.
const shared = { resolve: { alias: { 'server-only': emptyModule } } }

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'pure',
          include: [
            'tests/lib/{domain,rules,reporting}/**/*.test.ts',
            'tests/scenarios/**/*.test.ts',
            'tests/house/**/*.test.ts',
          ],
        },
      },
      {
        ...shared,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/{components,app}/**/*.test.{ts,tsx}'],
          exclude: ['tests/app/api/**'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        ...shared,
        test: {
          name: 'server',
          include: ['tests/{lib/server,app/api,scripts,prisma}/**/*.test.ts'],
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
