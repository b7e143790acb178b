import type { BrokenVersion } from './broken-version.ts'

const verify = { file: 'lib/server/audit/verify-trail.ts', test: 'tests/lib/server/audit/tampering.test.ts' }
const overHttp = 'tests/app/api/audit.test.ts'

/** G. Audit. */
export const audit: readonly BrokenVersion[] = [
  {
    property: 'S36',
    broken: 'verification follows the links and computes no hash again',
    ...verify,
    text: 'return previous === before && hash === trailHash(before, entry, format === 1 ? 1 : 2)',
    replacement: 'return previous === before && trailHash(before, entry, format === 1 ? 1 : 2) !== hash.slice(1)',
    title: 'is found in each of a thousand single changes, at the right entry',
  },
  {
    property: 'S36',
    broken: 'verification raises an alarm on whatever has more than three entries',
    ...verify,
    text: 'return known && known.seq > head.seq ? bad(head.seq + 1) : { ok: true, head }',
    replacement: 'return (known && known.seq > head.seq) || head.seq > 3 ? bad(head.seq + 1) : { ok: true, head }',
    title: 'raises no alarm on a hundred that nobody touched',
  },
  {
    property: 'S37',
    broken: 'a head that was kept is not compared with the entry of its number',
    ...verify,
    text: '      if (known?.seq === seq && known.hash !== row.hash) return bad(seq)\n',
    replacement: '',
    title: 'is found cut, rolled back or forked by someone who knows how it is computed',
  },
  {
    property: 'S37',
    broken: 'a trail that ends before a head that was kept is no shorter',
    ...verify,
    text: 'known && known.seq > head.seq ? bad(head.seq + 1) : { ok: true, head }',
    replacement: '{ ok: true, head }',
    title: 'is found cut, rolled back or forked by someone who knows how it is computed',
  },
  {
    property: 'S38',
    broken: 'a case that was looked for in vain is recorded as read',
    file: 'lib/server/cases/read-case.ts',
    text: "'case.read', id, found ? 'done' : 'refused'",
    replacement: "'case.read', id, 'done'",
    test: overHttp,
    title: 'has a row for each: who, what, to what, how it ended and when, and no word of content',
  },
  {
    property: 'S38',
    broken: 'what stands where an id should be is written into the trail',
    file: 'lib/server/cases/record-case-event.ts',
    text: 'caseId !== null && isUuid(caseId) ? caseId.toLowerCase() : null',
    replacement: 'caseId !== null && !isUuid("x") ? caseId : null',
    test: overHttp,
    title: 'has a row for each: who, what, to what, how it ended and when, and no word of content',
  },
  {
    property: 'S39',
    broken: 'an event that cannot be written is passed over',
    file: 'lib/server/tenant.ts',
    text: ': recordedTransaction({ orgId: event.orgId }, (tx) => appendEvent(tx, event))',
    replacement: ': recordedTransaction({ orgId: event.orgId }, (tx) => appendEvent(tx, event)).catch(() => {})',
    test: overHttp,
    title: 'nothing is changed and nothing shown, and the door says that it failed',
  },
  {
    property: 'S39',
    broken: 'nobody holds the end of the trail while they append to it',
    file: 'lib/server/audit/append-event.ts',
    text: 'FROM audit_head WHERE id = 1 FOR UPDATE`',
    replacement: 'FROM audit_head WHERE id = 1`',
    test: 'tests/lib/server/audit/trail.test.ts',
    title: 'is whole after fifty events at once',
    onServer: true,
  },
]
