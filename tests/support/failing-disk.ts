// A process of its own for one test: a database on a disk that stops keeping what it is given. It ends with 3 at the
// moment the database stops itself, as the real process does, and says so if anything was acknowledged before.
import { PGlite } from '@electric-sql/pglite'
import { SyncedFileSystem } from '#lib/server/database/embedded/synced-file-system'

class FailingDisk extends SyncedFileSystem {
  broken = false

  protected override reachDisk(descriptor: number): void {
    if (this.broken) throw new Error('EIO')
    super.reachDisk(descriptor)
  }
}

const files = new FailingDisk(process.argv[2] ?? '', () => process.exit(3))
const startParams = [...PGlite.defaultStartParams.filter((one) => one !== '-F'), '-c', 'wal_sync_method=fsync']
const database = await PGlite.create({ fs: files, startParams })
await database.exec('CREATE TABLE kept (id int)')
files.broken = true
await database.exec('INSERT INTO kept VALUES (1)')
process.stdout.write('acknowledged')
