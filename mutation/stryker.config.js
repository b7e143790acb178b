/** What StrykerJS does for one file; `run.ts` names the file, its tests and the report. */
export default {
  mutate: (process.env.MUTATION_FILE ?? '').split(','),
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A mutant is said to hang only after this much: the machine may be busy with something else.
  timeoutMS: 15_000,
  timeoutFactor: 3,
  reporters: ['json'],
  jsonReporter: { fileName: process.env.MUTATION_REPORT },
  tempDirName: 'mutation/.stryker-tmp',
  // The copy of the project that is mutated. Without tsconfig.json, which StrykerJS would parse with TypeScript 6.
  ignorePatterns: [
    '**',
    '!lib/**',
    '!tests/**',
    '!library/**',
    '!examples/**',
    '!package.json',
    '!mutation/vitest.config.ts',
  ],
  disableTypeChecks: false,
  checkers: [],
  allowConsoleColors: false,
  clearTextReporter: { allowColor: false },
}
