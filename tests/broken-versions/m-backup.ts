import type { BrokenVersion } from './broken-version.ts'

const backup = 'tests/lib/server/backup/backup.test.ts'

/** M. Backup. */
export const backups: readonly BrokenVersion[] = [
  {
    property: 'S59',
    broken: 'a backup is of many moments',
    file: 'lib/server/backup/database-at-one-moment.ts',
    text: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    replacement: 'BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY',
    test: backup,
    title: 'restores to what had been acknowledged at its audit head, and nothing else',
    onServer: true,
  },
  {
    property: 'S59',
    broken: 'the embedded database is copied without the log that it needs, and nobody notices',
    file: 'lib/server/database/embedded/copy-store.ts',
    text: 'if (checkpoint !== before.checkpoint)',
    replacement: "if (checkpoint === '')",
    test: 'tests/lib/server/database/embedded/copy-store.test.ts',
    title: 'is refused when the log was begun anew while it was made; the next one is made',
  },
  {
    property: 'S59',
    broken: 'a backup leaves the last row of every table out',
    file: 'lib/server/backup/make-backup.ts',
    text: '        sum.add(row)\n        yield this.#text(letters.row, row)\n      }\n',
    replacement:
      "        if (last !== '') {\n          sum.add(last)\n          yield this.#text(letters.row, last)\n        }\n        last = row\n      }\n",
    also: [
      {
        file: 'lib/server/backup/make-backup.ts',
        text: '      const sum = new TableSumming()\n',
        replacement: "      const sum = new TableSumming()\n      let last = ''\n",
      },
    ],
    test: backup,
    title: 'restores to what had been acknowledged at its audit head, and nothing else',
  },
  {
    property: 'S60',
    broken: 'a backup is written as it stands',
    file: 'lib/server/backup/make-backup.ts',
    text: 'await encrypter.encrypt(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>)',
    replacement: 'Readable.from(bytes)',
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
        text: '    requireEmptyDirectory(dataDir)\n    removeDrafts(dataDir)',
        replacement: '    removeDrafts(dataDir)',
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
    property: 'S60',
    broken: 'an older backup is taken for the newest',
    file: 'lib/server/backup/newest-backup.ts',
    text: 'if (header.madeAt < newest.madeAt || header.auditHead.seq < newest.auditHead.seq)',
    replacement: "if (header.madeAt === '')",
    test: backup,
    title: 'is refused when it is older than the newest that is written down beside the key file',
  },
  {
    property: 'S60',
    broken: 'nobody writes down which backup is the newest',
    file: 'lib/server/backup/make-backup.ts',
    text: '    keepNewestBackup(header, KEY_FILE, key)\n',
    replacement: '    void [keepNewestBackup, KEY_FILE]\n',
    test: backup,
    title: 'is refused when it is older than the newest that is written down beside the key file',
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
