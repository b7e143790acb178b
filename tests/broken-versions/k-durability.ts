import type { BrokenVersion } from './broken-version.ts'

const embedded = 'lib/server/database/embedded'
const tests = `tests/${embedded}`
const store = `${embedded}/store.ts`
const lock = { file: `${embedded}/owner-lock.ts`, test: `${tests}/owner-lock.test.ts` }

/** K. Durability. */
export const durability: readonly BrokenVersion[] = [
  {
    property: 'S50',
    broken: 'after a kill the database is begun anew',
    file: store,
    text: '  if (!existsSync(directory)) {\n',
    replacement:
      "  if (existsSync(join(directory, 'postmaster.pid'))) rmSync(directory, { recursive: true, force: true })\n  if (!existsSync(directory)) {\n    rmSync(marker, { force: true })\n",
    test: `${tests}/durability.test.ts`,
    title: 'is there after kill -9 at any moment of ten runs of writing',
  },
  {
    property: 'S51',
    broken: 'the lock is taken from whoever holds it',
    ...lock,
    text: 'if (performance.now() >= deadline) {',
    replacement: 'if (performance.now() >= deadline) break\n    if (deadline === 0) {',
    title: 'a second opener is refused with the name of the holder, who is unharmed',
  },
  {
    property: 'S51',
    broken: 'a lock whose holder answers to no name is nobody’s',
    ...lock,
    text: 'error.errcode === sqliteBusy) return false',
    replacement: 'error.errcode === sqliteBusy) return !somebodyIsNamed()',
    also: [
      {
        file: lock.file,
        text: 'function tryLock(',
        replacement:
          "function somebodyIsNamed(): boolean {\n  const holder = readHolder(process.env.DATA_DIR ?? '')\n  return holder !== null && holder.pid > 1\n}\n\nfunction tryLock(",
      },
    ],
    title: 'a holder that hears nothing for longer than anyone waits keeps its directory',
  },
  {
    property: 'S52',
    broken: 'the database gets its name before it is whole',
    file: store,
    text: '  const { database } = await openExisting(draft, () => {})\n',
    replacement:
      '  renameSync(draft, directory)\n  const { database } = await openExisting(directory, () => {})\n  renameSync(directory, draft)\n',
    test: `${tests}/first-start.test.ts`,
    title: 'a first start killed again and again completes at the next one',
  },
  {
    property: 'S52',
    broken: 'a restore makes the tables first, and brings the rows afterwards',
    file: 'lib/server/backup/load-backup.ts',
    text: '    await requireSchema(client, backup.header)\n',
    replacement: "    await requireSchema(client, backup.header)\n    await client.query('COMMIT; BEGIN')\n",
    test: 'tests/lib/server/backup/killed-restore.test.ts',
    title: 'a restore onto a server that is killed anywhere leaves the database as it was, or whole',
  },
  {
    property: 'S52',
    broken: 'a restore into a directory loads where it is to be found',
    file: 'lib/server/backup/restore-backup.ts',
    text: '      const erasedAgain = await loadAside(aside, { ...source, copies }, found)\n',
    replacement:
      "    const { symlinkSync, unlinkSync } = await import('node:fs')\n    symlinkSync(join(aside, storeDirectory), join(dataDir, storeDirectory))\n    const erasedAgain = await loadAside(aside, { ...source, copies }, found)\n    unlinkSync(join(dataDir, storeDirectory))\n",
    test: 'tests/scripts/operator.test.ts',
    title: 'restores into a directory whole or not at all, wherever it is killed',
    after: 'makes a backup, for somebody elsewhere, and never over another',
  },
  {
    property: 'S52',
    broken: 'a migration is committed before what it does beyond its SQL',
    file: 'lib/server/database/migrate.ts',
    text: '    await client.query(migration.sql)\n    await steps',
    replacement: "    await client.query(migration.sql)\n    await client.query('COMMIT; BEGIN')\n    await steps",
    test: 'tests/prisma/sealing-what-was-plain.test.ts',
    title: 'what earlier versions stored readable is sealed, whole, or stays as it was',
  },
  {
    property: 'S53',
    broken: 'a sync that fails is passed over',
    file: `${embedded}/synced-file-system.ts`,
    text: '      return wasiInputOutputError\n',
    replacement: '      return 0 * wasiInputOutputError\n',
    test: `${tests}/durability.test.ts`,
    title: 'a disk that refuses to keep a commit stops the database before it answers',
  },
  {
    property: 'S53',
    broken: 'a full disk is a fault like any other',
    file: 'lib/server/database/disk-full.ts',
    text: "new Set(['53100',",
    replacement: "new Set(['53200',",
    test: 'tests/app/api/doors.test.ts',
    title: 'says when it is for want of room that nothing was saved',
  },
  {
    property: 'S53',
    broken: 'content is taken in to the last byte, and then no reading can be recorded',
    file: 'lib/server/enter.ts',
    text: 'return needsRoom(action) &&',
    replacement: 'return DATA_DIR === action &&',
    test: 'tests/app/api/doors.test.ts',
    title: 'takes nothing in on the last of the disk, and lets all else through',
  },
  {
    property: 'S53',
    broken: 'the reserve stays where it is when the disk is full',
    file: 'lib/server/disk/reserve.ts',
    text: 'if (size > 0 && free < fullMebibytes) return',
    replacement: 'if (size > 0 && free < 0 * fullMebibytes) return',
    test: 'tests/lib/server/disk/reserve.test.ts',
    title: 'is made where there is more room than it takes',
  },
  {
    property: 'S54',
    broken: 'a database that is missing is replaced by an empty one',
    file: store,
    text: "    if (existsSync(marker)) throw new DamagedStoreError(directory, 'the directory is missing')\n",
    replacement: '',
    test: `${tests}/damage.test.ts`,
    title: 'the whole database gone: refused with advice, and nothing is touched',
  },
  {
    property: 'S54',
    broken: 'nobody looks for damage before the database is opened',
    file: store,
    text: '  if (damage) throw new DamagedStoreError(directory, damage)\n',
    replacement: '  void damage\n',
    test: `${tests}/damage.test.ts`,
    title: 'the log gone: refused with advice, and nothing is touched',
  },
  {
    property: 'S55',
    broken: 'the database is told not to sync',
    file: store,
    text: "  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),\n",
    replacement: '  ...PGlite.defaultStartParams,\n',
    test: `${tests}/durability.test.ts`,
    title: 'has been brought to the disk: at least one sync for each commit',
  },
  {
    property: 'S55',
    broken: 'the file system has no sync',
    file: `${embedded}/synced-file-system.ts`,
    text: '      else this.reachDisk(stream.nfd)\n    } catch',
    replacement: '      else return 0\n    } catch',
    test: `${tests}/durability.test.ts`,
    title: 'has been brought to the disk: at least one sync for each commit',
  },
]
