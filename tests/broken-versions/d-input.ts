import type { BrokenVersion } from './broken-version.ts'

const doors = 'tests/app/api/doors.test.ts'

/** D. Input, and E. Upload. */
export const input: readonly BrokenVersion[] = [
  {
    property: 'S21',
    broken: 'what does not fit the schema comes in all the same: routes',
    file: 'lib/server/secure-route.ts',
    text: "parsed.success ? parsed.data : new Refusal('INVALID', { issues: issuesOf(parsed.error) })",
    replacement: 'parsed.success ? parsed.data : issuesOf(parsed.error) && input',
    test: 'tests/app/api/hostile-bodies.test.ts',
    title: 'is done as it is meant or refused, and is never a fault: app/api/cases/route.ts POST',
  },
  {
    property: 'S21',
    broken: 'what does not fit the schema comes in all the same: actions',
    file: 'lib/server/secure-action.ts',
    text: "if (!parsed.success) return refuse('INVALID', requestId, issuesOf(parsed.error))\n",
    replacement:
      'if (!parsed.success) return await withinRequest({ requestId, viewer }, () => definition.handler({ requestId, viewer } as never, input as never))\n',
    test: 'tests/app/api/hostile-bodies.test.ts',
    title: 'is done as it is meant or refused, and is never a fault: app/people/actions.ts inviteAction',
  },
  {
    property: 'S22',
    broken: 'the heading of a case is HTML as somebody typed it',
    file: 'app/cases/[caseId]/case-page.tsx',
    text: '<h1 className="text-2xl">{reference}</h1>',
    replacement:
      '<h1 className="text-2xl" dangerouslySetInnerHTML={{ __html: `${reference}<img src="/x" onerror="window.__ran=1">` }} />',
    test: 'tests/journeys/web-edge/in-a-browser.ts',
    title: 'shows every page awake with nothing stopped and nothing run',
  },
  {
    property: 'S23',
    broken: 'nobody looks where a change comes from',
    file: 'lib/server/request-origin.ts',
    text: "if (claimed !== null && claimed !== 'null') return claimed === origin",
    replacement: "if (claimed !== null && claimed !== 'null') return origin !== ''",
    test: 'tests/app/api/auth.test.ts',
    title: 'is not ended from another site',
  },
  {
    property: 'S24',
    broken: 'a library of the server asks an address',
    file: 'lib/server/search/search-library.ts',
    text: "import 'server-only'\n",
    replacement: "import 'server-only'\nimport { request } from 'node:https'\nexport const asked = request\n",
    test: 'tests/house/contained.test.ts',
    title: 'what can reach an address is named: it asks this machine alone, or listens',
  },
  {
    property: 'S24',
    broken: 'the image optimiser fetches what it is told to',
    file: 'next.config.js',
    text: 'images: { unoptimized: true },',
    replacement: "images: { remotePatterns: [{ hostname: '127.0.0.1' }], dangerouslyAllowLocalIP: true },",
    test: 'tests/journeys/web-edge/every-answer.ts',
    title: 'asks for no address, whatever it is sent',
  },
  {
    property: 'S25',
    broken: 'an answer tells what went wrong inside',
    file: 'lib/server/secure-route.ts',
    text: "return send(new Refusal(isDiskFull(error) ? 'NO_SPACE' : 'FAILED'), requestId)",
    replacement: 'return new Response(`${String(error)} ${requestId} ${isDiskFull(error)}`, { status: 500 })',
    test: doors,
    title: 'tells nothing of a fault but its number, and writes no content down',
  },
  {
    property: 'S25',
    broken: 'the way back after signing in leads anywhere',
    file: 'lib/server/request-origin.ts',
    text: '  if (!/^\\/(?![/\\\\])[^\\\\\\p{Cc}]*$/u.test(candidate)) return null\n',
    replacement: "  if (candidate.startsWith('/')) return candidate\n",
    test: doors,
    title: 'may not be "//evil.example"',
  },
  {
    property: 'S26',
    broken: 'a body that is too long is cut',
    file: 'lib/server/body-limit.ts',
    text: "      await reader.cancel()\n      return 'too-large'\n",
    replacement: '      size -= value.byteLength\n      break\n',
    test: doors,
    title: 'refuses a body that is too large, told or not, and never cuts it',
  },
  {
    property: 'S29',
    broken: 'a file opens in the browser instead of being kept',
    file: 'lib/server/download.ts',
    text: '`attachment; ',
    replacement: '`inline; ',
    test: 'tests/lib/server/download.test.ts',
    title: 'a file is one to keep',
  },
]
