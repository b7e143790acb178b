import type { BrokenVersion } from './broken-version.ts'

const headers = 'scripts/start/answer-headers.ts'
const guard = { file: 'scripts/start/guard-every-answer.ts', test: 'tests/scripts/guard-every-answer.test.ts' }
const edge = 'tests/journeys/web-edge'

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
    property: 'S45',
    broken: 'answers allow every page to frame them',
    file: headers,
    text: `    'frame-ancestors': "'none'",\n`,
    replacement: '',
    test: `${edge}/every-answer.ts`,
    title: 'has the headers on every answer, and no script or style stands inside its HTML',
  },
  {
    property: 'S46',
    broken: 'the content policy lets what stands in a page run',
    file: headers,
    text: "`'self' 'nonce-${nonce}'${development ? \" 'unsafe-eval'\" : ''}`",
    replacement: "`'self' 'unsafe-inline'${development && nonce ? \" 'unsafe-eval'\" : ''}`",
    test: `${edge}/in-a-browser.ts`,
    title: 'stops what was put into a page: a script inside it, one from elsewhere, a handler, a style',
  },
  {
    property: 'S47',
    broken: 'nobody counts what one session has under way at once',
    file: 'lib/server/fair-share.ts',
    text: 'if (line.crowd >= atOnce * (1 + inLine))',
    replacement: 'if (line.crowd < 0)',
    test: 'tests/app/api/fair-share.test.ts',
    title: 'whoever floods search, report and export is told to wait',
  },
  {
    property: 'S48',
    broken: 'the list of cases is read and opened all at once',
    file: 'lib/server/cases/list-cases.ts',
    text: 'ids: ids.slice(first, first + size)',
    replacement: 'ids: first === 0 ? ids : []',
    test: 'tests/lib/server/cases/list-in-lots.test.ts',
    title: 'which is opened a few at a time, others having their turn between, and when no transaction is under way',
  },
  {
    property: 'S48',
    broken: 'the cases of a list are opened while everybody waits for their transaction',
    file: 'lib/server/cases/list-cases.ts',
    text: 'sealed: await sealedCases(tx, viewer, { where: { id: { in: ids } }, orderBy }),',
    replacement:
      'sealed: (await sealedCases(tx, viewer, { where: { id: { in: ids } }, orderBy })).map((open) => ((held) => () => held)(open())),',
    test: 'tests/lib/server/cases/list-in-lots.test.ts',
    title: 'which is opened a few at a time, others having their turn between, and when no transaction is under way',
  },
  {
    property: 'S49',
    broken: 'a body that names no action ends the process',
    ...guard,
    text: "  if (event === 'request') {\n    const request = args[0] as IncomingMessage\n",
    replacement:
      "  if (event === 'request') {\n    const request = args[0] as IncomingMessage\n    if (request.headers['next-action'] === '__proto__') setImmediate(() => process.abort())\n",
    test: `${edge}/monsters.ts`,
    title: 'answers every monstrous body, tells nothing of its inside, and stays alive',
  },
]
