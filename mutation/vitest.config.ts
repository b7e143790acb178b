import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const emptyModule = fileURLToPath(new URL('../tests/support/empty-module.ts', import.meta.url))

/** Only the test files that `run.ts` names for the file under mutation; none of them needs a database or a browser. */
export default defineConfig({
  resolve: { alias: { 'server-only': emptyModule } },
  // Slow is not wrong: what hangs StrykerJS stops itself.
  test: { testTimeout: 60_000, include: (process.env.MUTATION_TESTS ?? '').split(',').filter(Boolean) },
})
