import type { BrokenVersion } from './broken-version.ts'

const guard = { file: 'scripts/start/guard-every-answer.ts', test: 'tests/scripts/guard-every-answer.test.ts' }

/** I. Headers, and J. Load. */
export const headersAndLoad: readonly BrokenVersion[] = [
  {
    property: 'S45',
    broken: 'an answer may weaken the headers',
    ...guard,
    text: 'for (const [name, value] of Object.entries(guards)) this.setHeader(name, value)',
    replacement:
      'for (const [name, value] of Object.entries(guards)) if (!this.hasHeader(name)) this.setHeader(name, value)',
    title: 'cannot do without the headers, nor with weaker ones',
  },
  {
    property: 'S45',
    broken: 'a failure may be kept by a cache',
    ...guard,
    text: "if (!this.hasHeader('Cache-Control') || Number(args[0]) >= 400)",
    replacement: "if (!this.hasHeader('Cache-Control'))",
    title: 'may be kept only where it says so and is no failure',
  },
  {
    property: 'S47',
    broken: 'nobody counts what one session has under way at once',
    file: 'lib/server/fair-share.ts',
    text: 'const begun = await taken(atOnce, person.sessionId, 1)',
    replacement: 'const begun = (await taken(atOnce, person.sessionId, 1)) * 0',
    test: 'tests/app/api/fair-share.test.ts',
    title: 'whoever floods search, report and export is told to wait',
  },
]
