import 'server-only'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

const lockFile = 'owner.lock'
const holderFile = 'owner.json'
const sqliteBusy = 5

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  since: z.string(),
  /** Where the holder serves the database, once it does. */
  socketDirectory: z.string().nullable(),
})
/** The process that holds a data directory. Only for messages and for finding the socket: the lock is the kernel's. */
export type Holder = z.infer<typeof holderSchema>

export interface OwnerLock {
  /** Tells other processes where the database is served. */
  announce(socketDirectory: string): void
  release(): void
}

/**
 * Takes the data directory for this process alone. The lock is a file lock of the kernel, taken
 * through SQLite: it needs no heartbeat, so a holder that is busy for minutes keeps it; it is gone at
 * the moment the holder dies, however it dies; and nobody can take it from a living holder. Deleting
 * or writing the file beside it changes nothing.
 *
 * @param patience how long to wait for a holder that is just ending, in milliseconds.
 */
export async function takeOwnerLock(
  dataDir: string,
  patience = 3_500,
): Promise<{ ok: true; lock: OwnerLock } | { ok: false; holder: Holder | null }> {
  const file = new DatabaseSync(join(dataDir, lockFile))
  const deadline = performance.now() + patience
  while (!tryLock(file)) {
    if (performance.now() >= deadline) {
      file.close()
      return { ok: false, holder: readHolder(dataDir) }
    }
    await wait(50)
  }

  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), socketDirectory: null }
  const write = (content: Holder) => {
    const draft = join(dataDir, `${holderFile}.${process.pid}`)
    writeFileSync(draft, `${JSON.stringify(content)}\n`, { mode: 0o600 })
    renameSync(draft, join(dataDir, holderFile))
  }
  write(holder)
  return {
    ok: true,
    lock: {
      announce: (socketDirectory) => write({ ...holder, socketDirectory }),
      release: () => {
        rmSync(join(dataDir, holderFile), { force: true })
        file.close()
      },
    },
  }
}

function tryLock(file: DatabaseSync): boolean {
  try {
    // Nothing is ever written, so no journal is wanted beside the file either.
    file.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return false
    throw error
  }
}

/** Who says that they hold the data directory; null when nobody does. The lock itself is not looked at. */
export function readHolder(dataDir: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(join(dataDir, holderFile), 'utf8')))
  } catch {
    return null
  }
}

/** One sentence for the person who started a second one. */
export function heldSentence(dataDir: string, holder: Holder | null): string {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process'
  return `The data directory ${dataDir} is in use by ${who}; stop that one first, or set DATA_DIR to another directory.`
}
