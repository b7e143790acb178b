import type { BrokenVersion } from './broken-version.ts'

const traces = 'tests/lib/server/reports/exports-leave-a-trace.test.ts'

/** F. Export and reports. */
export const exported: readonly BrokenVersion[] = [
  {
    property: 'S31',
    broken: 'a cell of a table begins a formula',
    file: 'lib/domain/csv.ts',
    text: ".test(text) ? `'${text}` : text\n",
    replacement: ".test('') ? `'${text}` : text\n",
    test: 'tests/app/api/cases.test.ts',
    title: 'exports the case file so that it can be read again, and a table without formulas',
  },
  {
    property: 'S32',
    broken: 'the case file that is exported says who the person is',
    file: 'lib/server/cases/export-case.ts',
    text: 'bytes: text(`${JSON.stringify(toCaseFileJson(caseFile), null, 2)}\\n`)',
    replacement:
      "bytes: text(JSON.stringify({ ...toCaseFileJson(caseFile), person: await (await import('../identity-block/reveal-identity.ts')).revealIdentity(found.id) }))",
    test: 'tests/lib/server/identity-block/identity-block.test.ts',
    title: 'stands in no list, heading, assessment, report, search or export',
  },
  {
    property: 'S33',
    broken: 'a file that carries the mark of a report passes for it',
    file: 'lib/server/verification/verify-file.ts',
    text: 'if (!issued.same)',
    replacement: 'if (!issued)',
    test: 'tests/lib/server/reports/issue-report.test.ts',
    title: 'is not the file with one bit turned at 0.5 of its length',
  },
  {
    property: 'S34',
    broken: 'a Word file carries the time at which it was written',
    file: 'lib/server/documents/settle-docx.ts',
    text: "content: Buffer.from(settle(content.toString('utf8'), instant), 'utf8')",
    replacement: 'content: Buffer.from(instant && content)',
    test: 'tests/lib/server/documents/render-docx.test.ts',
    title: 'has the same bytes whenever it is written',
  },
  {
    property: 'S34',
    broken: 'a PDF carries another time each time',
    file: 'lib/server/documents/render-pdf.ts',
    text: 'minute: timestamp.getUTCMinutes(),\n      second: timestamp.getUTCSeconds(),',
    replacement: 'minute: Math.floor(Math.random() * 60),\n      second: Math.floor(Math.random() * 60),',
    test: 'tests/lib/server/documents/render-pdf.test.ts',
    title: 'is the same bytes for the same snapshot',
  },
  {
    property: 'S35',
    broken: 'a case leaves without a trace',
    file: 'lib/server/cases/export-case.ts',
    text: "  await recordCaseEvent(viewer, 'case.export', id, found ? 'done' : 'refused')\n",
    replacement: '  void recordCaseEvent\n',
    test: traces,
    title: 'a case that leaves as csv leaves one entry in the trail',
  },
  {
    property: 'S35',
    broken: 'the file of a report is handed out without a trace',
    file: 'lib/server/reports/read-report.ts',
    text: "  await recordEvent(reportEvent(viewer, 'report.read', id, found ? 'done' : 'refused'))\n",
    replacement: '  void [recordEvent, reportEvent]\n',
    test: traces,
    title: 'each time its file is handed out',
  },
]
