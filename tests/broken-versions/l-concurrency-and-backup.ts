import type { BrokenVersion } from './broken-version.ts'

const cases = 'tests/app/api/cases.test.ts'
const backup = 'tests/lib/server/backup/backup.test.ts'

/** L. Concurrency, and M. Backup. */
export const concurrencyAndBackup: readonly BrokenVersion[] = [
  {
    property: 'S56',
    broken: 'a change without a version counts as made against the present one',
    file: 'lib/server/if-match.ts',
    text: "if (header === null) return new Refusal('VERSION_NEEDED')",
    replacement: 'if (header === null) return 1',
    test: cases,
    title: 'changes nothing without a version, nor on an old one',
  },
  {
    property: 'S56',
    broken: 'facts are saved whichever version somebody saw',
    file: 'lib/server/cases/save-facts.ts',
    text: 'if (held.version !== expectedVersion)',
    replacement: 'if (held.version < expectedVersion)',
    test: cases,
    title: 'changes nothing without a version, nor on an old one',
  },
  {
    property: 'S57',
    broken: 'an invitation is looked at before it is its turn, and taken',
    file: 'lib/server/people/accept-invitation.ts',
    text: '    const invitation = await tx.invitation.findFirst({ where: openInvitation(token, at) })\n',
    replacement:
      "    const { tokenHash } = await import('../identity/random-token.ts')\n    const invitation = await tx.invitation.findFirst({ where: { tokenHash: tokenHash(token) } })\n",
    test: 'tests/lib/server/people/invitations.test.ts',
    title: 'makes one account when it is accepted a hundred times at once',
  },
  {
    property: 'S57',
    broken: 'two admins who remove each other are each believed to leave the other',
    file: 'lib/server/people/change-member.ts',
    text: 'was && !becomes && !(await anotherAdmin(tx, viewer, userId))',
    replacement: 'was && !becomes && userId === viewer.userId',
    also: [
      {
        file: 'lib/server/people/change-member.ts',
        text: 'const viewer = await requireViewer()',
        replacement: 'const viewer = await requireViewer()\n  void anotherAdmin',
      },
    ],
    test: 'tests/lib/server/people/members.test.ts',
    title: 'keep one of two admins who remove each other a hundred times at once',
  },
  {
    property: 'S57',
    broken: 'an approval is not used up',
    file: 'lib/server/approvals/spend-approval.ts',
    text: '    await tx.approval.updateMany({ where: { id }, data: { usedAt: at } })\n',
    replacement: '',
    test: 'tests/lib/server/people/approvals.test.ts',
    title: 'is done once however often it is used at the same moment',
  },
  {
    property: 'S58',
    broken: 'an answer is saved whichever version somebody saw',
    file: 'lib/server/cases/save-fact.ts',
    text: 'if ((onFile?.version ?? 0) !== expectedVersion) {',
    replacement: 'if ((onFile?.version ?? 0) < expectedVersion) {',
    test: 'tests/lib/server/cases/history.test.ts',
    title: 'four who read and write one answer at once see one history',
  },
  {
    property: 'S59',
    broken: 'a backup is of many moments',
    file: 'lib/server/backup/make-backup.ts',
    text: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    replacement: 'BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY',
    test: backup,
    title: 'restores to what had been acknowledged at its audit head, and nothing else',
    onServer: true,
  },
  {
    property: 'S59',
    broken: 'a backup leaves the last row of every table out',
    file: 'lib/server/backup/make-backup.ts',
    text: '    for await (const row of dumpTable(client, table)) {\n      sum.add(row)\n      yield line(letters.row, row)\n    }\n',
    replacement:
      "    let last = ''\n    for await (const row of dumpTable(client, table)) {\n      if (last !== '') {\n        sum.add(last)\n        yield line(letters.row, last)\n      }\n      last = row\n    }\n",
    test: backup,
    title: 'restores to what had been acknowledged at its audit head, and nothing else',
  },
  {
    property: 'S60',
    broken: 'a backup is written as it stands',
    file: 'lib/server/backup/make-backup.ts',
    text: 'await encrypter.encrypt(Readable.toWeb(Readable.from(inChunks(lines))) as ReadableStream<Uint8Array>)',
    replacement: 'Readable.from(inChunks(lines))',
    test: backup,
    title: 'has no readable word in it, and neither file is readable by others',
  },
  {
    property: 'S60',
    broken: 'a directory that is not empty is restored into',
    file: 'lib/server/backup/restore-backup.ts',
    text: '  requireEmptyDirectory(dataDir)\n  readKeyFile(source.keyFile, dataDir)\n',
    replacement: '  readKeyFile(source.keyFile, dataDir)\n',
    also: [
      {
        file: 'lib/server/backup/restore-backup.ts',
        text: '    requireEmptyDirectory(dataDir)\n    rmSync(aside',
        replacement: '    rmSync(aside',
      },
    ],
    test: backup,
    title: 'leaves a directory as it was that is not empty, and one that is when it is refused',
  },
  {
    property: 'S60',
    broken: 'the keys of another backup are taken',
    file: 'lib/server/backup/verify-backup.ts',
    text: 'if (keys.header.id !== content.header.id)',
    replacement: "if (keys.header.id === '')",
    test: backup,
    title: 'is refused with another identity, with the keys of another backup, and with another key file',
  },
  {
    property: 'S61',
    broken: 'what earlier versions stored is left as it was and lost with its columns',
    file: 'lib/server/database/migrate.ts',
    text: '    await steps[migration.name]?.(client)\n',
    replacement: '    void steps\n',
    test: 'tests/prisma/sealing-what-was-plain.test.ts',
    title: 'what earlier versions stored readable is sealed, whole, or stays as it was',
  },
]
