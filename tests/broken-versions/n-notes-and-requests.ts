import type { BrokenVersion } from './broken-version.ts'

const notes = 'tests/lib/server/notes/sealed-notes.test.ts'
const access = 'tests/lib/server/privacy/subject-access.test.ts'
const retention = 'tests/lib/server/privacy/retention.test.ts'
const orphaned = 'tests/lib/server/cases/orphaned-cases.test.ts'

/** Sealed notes, requests for access, holds and cases without anybody: what one person alone may not do or see. */
export const notesAndRequests: readonly BrokenVersion[] = [
  {
    property: 'S14',
    broken: 'a note is there for whoever knows its case and its number',
    file: 'lib/server/notes/held-note.ts',
    text: 'where: { id: noteId, caseId, case: sharedWith(viewer) }',
    replacement: 'where: { id: noteId, caseId }',
    test: notes,
    title:
      'S14 is not there for another organisation, nor for a colleague who is not on the case, nor under another case',
  },
  {
    property: 'S40',
    broken: 'a note is kept whatever it is, and so one that can be read',
    file: 'lib/server/notes/note-answers.ts',
    text: '.refine(isSealedToPassphrase, {',
    replacement: '.refine((file) => isSealedToPassphrase(file) || true, {',
    test: notes,
    title: 'S40 is refused by the door where it is anything that could be read, and nothing is kept',
  },
  {
    property: 'S38',
    broken: 'a note is taken and nothing is written down',
    file: 'lib/server/notes/read-note.ts',
    text: "  await recordEvent(noteEvent(viewer, 'note.read', address.noteId, found ? 'done' : 'refused'))\n",
    replacement: '',
    test: notes,
    title: 'S38 leaves in the trail that it was written, taken, changed and removed',
  },
  {
    property: 'S12',
    broken: 'one person lifts a legal hold',
    file: 'lib/server/privacy/release-hold.ts',
    text: 'if (!approved)',
    replacement: 'if (!approved && held.id === viewer.userId)',
    test: retention,
    title: 'S12 S19 under a hold that one person does not lift',
  },
  {
    property: 'S12',
    broken: 'one person ends a case by saying a day that is over',
    file: 'lib/server/privacy/save-retention.ts',
    text: 'if (until && until < soonest)',
    replacement: "if (until && until < '1970-01-01')",
    test: retention,
    title: 'S12 no shorter than the warning stands, whatever day one person says: sooner takes two',
  },
  {
    property: 'S65',
    broken: 'an organisation that keeps for less time ends cases without a warning',
    file: 'lib/server/privacy/case-retention.ts',
    text: 'const warned = settledAt === null ? following :',
    replacement: 'const warned = settledAt !== null || warningDays > 0 ? following :',
    test: retention,
    title: 'as long as its organisation says; a shorter time ends nothing before its warning has stood',
  },
  {
    property: 'S12',
    broken: 'an admin hands over a case alone',
    file: 'lib/server/cases/orphaned-cases.ts',
    text: 'if (!approved)',
    replacement: 'if (!approved && found.id === heir.id)',
    test: orphaned,
    title: 'S12 S19 is handed over once, by two people, to somebody who works on cases; the admin still sees nothing',
  },
  {
    property: 'S14',
    broken: 'an admin hands over a case that somebody works on',
    file: 'lib/server/cases/orphaned-cases.ts',
    text: 'return row && nobodyIsLeft(row) ? row : null',
    replacement: 'return row',
    test: orphaned,
    title: 'S14 is none while somebody is on it, and none of another organisation: the admin learns of neither',
  },
  {
    property: 'S16',
    broken: 'a caseworker takes all that is held about the person of a case',
    file: 'lib/domain/permissions.ts',
    text: "'subject.export': ['lawyer']",
    replacement: "'subject.export': ['lawyer', 'caseworker']",
    test: access,
    title: 'S14 S16 is for lawyers of the case, and for nobody else',
  },
  {
    property: 'S12',
    broken: 'all that is held about somebody is taken without fresh proof',
    file: 'lib/domain/permissions.ts',
    text: "  'subject.export',\n  'account.export',\n",
    replacement: '',
    test: access,
    title: 'S12 wants fresh proof, as do lifting a hold, handing over, the rule for all cases, and one’s own data',
  },
  {
    property: 'S38',
    broken: 'an answer to a request for access does not say that the person was revealed',
    file: 'lib/server/privacy/subject-access/export-subject.ts',
    text: "  await recordCaseEvent(viewer, 'identity.reveal', caseId, 'done')\n",
    replacement: '',
    test: access,
    title: 'S38 is on record, with that the person was revealed, each time',
  },
  {
    property: 'S14',
    broken: 'a file of one’s own data holds what colleagues did',
    file: 'lib/server/privacy/subject-access/export-account.ts',
    text: 'const where = { orgId, actorId: userId }',
    replacement: 'const where = { orgId }',
    test: access,
    title: 'of somebody who uses the system holds their account, sessions and acts, and no secret and nobody else’s',
  },
]
