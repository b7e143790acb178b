import 'server-only'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ParentMessage, ServeMessage } from './messages.ts'

/** The embedded database did not start or ended by itself. The message is one sentence. */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError'
}

export interface EmbeddedDatabase {
  pid: number
  /** The `host` to give to a PostgreSQL client. */
  socketDirectory: string
  /** Settles when the process has ended, with the reason if it ended by itself. */
  ended: Promise<{ sentence: string }>
  /** Ends it in order: open transactions are rolled back, the files are closed. */
  stop(): Promise<void>
  /** How many times it has made the disk keep something. */
  countSyncs(): Promise<number>
}

// The Node that npm brought, whichever Node this runs on.
const projectNode = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
const entry = fileURLToPath(new URL('./serve.ts', import.meta.url))

/**
 * Starts the process that holds a data directory and serves its database.
 *
 * @param signal ends the process while it is still starting.
 * @throws EmbeddedDatabaseError when the directory is held by another process, damaged or unusable.
 */
export async function startEmbeddedDatabase(dataDir: string, signal?: AbortSignal): Promise<EmbeddedDatabase> {
  const child = spawn(projectNode, ['--conditions=react-server', entry], {
    env: { ...process.env, DATA_DIR: dataDir },
    // Out of reach of the terminal's Ctrl-C: the parent decides the order in which processes end.
    detached: true,
    // 'pipe' on descriptor 3 is what watch-parent.ts listens to.
    stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'ipc'],
  })
  const abandon = () => child.kill('SIGKILL')
  signal?.addEventListener('abort', abandon)
  let failure: string | null = null
  const ended = once(child, 'exit').then(([code, signal]) => ({
    sentence: failure ?? `The database process ended by itself (${signal ?? `exit ${code}`}).`,
  }))
  child.on('message', (message: ServeMessage) => {
    if (message.kind === 'failed') failure = message.sentence
  })

  const ready = nextMessage(child, 'ready')
  const socketDirectory = await Promise.race([
    ready.then((message) => message.socketDirectory),
    ended.then(({ sentence }) => {
      throw new EmbeddedDatabaseError(sentence)
    }),
  ])
  signal?.removeEventListener('abort', abandon)
  return {
    pid: child.pid ?? 0,
    socketDirectory,
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    countSyncs: async () => {
      const answer = nextMessage(child, 'syncs')
      child.send({ kind: 'count-syncs' } satisfies ParentMessage)
      return (await answer).count
    },
  }
}

function nextMessage<K extends ServeMessage['kind']>(
  child: ChildProcess,
  kind: K,
): Promise<Extract<ServeMessage, { kind: K }>> {
  return new Promise((resolve) => {
    const listen = (message: ServeMessage) => {
      if (message.kind !== kind) return
      child.off('message', listen)
      resolve(message as Extract<ServeMessage, { kind: K }>)
    }
    child.on('message', listen)
  })
}
