// The process of the embedded database: holds the data directory, serves the database on a Unix socket,
// and ends with its parent. Started by start-embedded-database.ts, told where by DATA_DIR.
import 'server-only'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ConnectionServer } from './connection-server.ts'
import type { ParentMessage, ServeMessage } from './messages.ts'
import { heldSentence, type OwnerLock, takeOwnerLock } from './owner-lock.ts'
import { openStore, type Store } from './store.ts'
import { DamagedStoreError } from './store-damage.ts'

// `.s.PGSQL.5432` is the name under which PostgreSQL clients look for port 5432.
const socketName = '.s.PGSQL.5432'
// The kernel's limit for a Unix socket's path, without the closing zero byte.
const longestSocketPath = 107

const report = (message: ServeMessage) => process.send?.(message)

/** Says in one sentence why there is no database, and ends. */
function giveUp(sentence: string): never {
  report({ kind: 'failed', sentence })
  // The message must leave before the process does; a closed channel ends it in any case.
  if (process.connected) process.disconnect()
  process.exit(1)
}

function makeSocketDirectory(dataDir: string): string {
  const beside = join(dataDir, 'socket')
  if (Buffer.byteLength(join(beside, socketName)) > longestSocketPath) {
    return mkdtempSync(join(tmpdir(), 'article-three-'))
  }
  // A socket left by a killed process is in the way; under the lock nobody else can be using it.
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { mode: 0o700 })
  return beside
}

async function serve(dataDir: string): Promise<void> {
  process.umask(0o077)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  chmodSync(dataDir, 0o700)

  const taken = await takeOwnerLock(dataDir)
  if (!taken.ok) giveUp(heldSentence(dataDir, taken.holder))
  const { lock } = taken

  const halt = (reason: string): never =>
    giveUp(`The database stopped itself (${reason}); what it had acknowledged is kept.`)
  const store = await openStore(dataDir, halt)
  const server = new ConnectionServer(store.database, (error) => halt(String(error)))
  const socketDirectory = makeSocketDirectory(dataDir)
  await server.listen(join(socketDirectory, socketName))
  lock.announce(socketDirectory)

  const stop = stopper(store, server, lock, socketDirectory)
  process.on('SIGTERM', stop)
  process.on('disconnect', stop)
  process.on('message', (message: ParentMessage) => {
    if (message.kind === 'count-syncs') report({ kind: 'syncs', count: store.syncs() })
  })
  report({ kind: 'ready', socketDirectory })
}

function stopper(store: Store, server: ConnectionServer, lock: OwnerLock, socketDirectory: string): () => void {
  let stopping = false
  return () => {
    if (stopping) return
    stopping = true
    void server
      .close()
      .then(() => store.database.close())
      .finally(() => {
        rmSync(socketDirectory, { recursive: true, force: true })
        lock.release()
        process.exit(0)
      })
  }
}

// A query keeps this thread inside WebAssembly, where it hears nothing. The watcher hears the parent's death
// in a thread of its own and, if this one has not ended by itself soon after, kills the process: safe, since
// whatever was acknowledged has reached the disk.
new Worker(new URL('./watch-parent.ts', import.meta.url), { execArgv: process.execArgv }).unref()

serve(process.env.DATA_DIR ?? '').catch((error: unknown) => {
  if (error instanceof DamagedStoreError) giveUp(error.message)
  giveUp(`The embedded database could not start: ${error instanceof Error ? error.message : String(error)}.`)
})
