import 'server-only'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ContainedProcess, startContainedProcess } from './contained-process.ts'
import { frame, readFrames } from './frames.ts'
import { type WorkKind, workKinds } from './kinds.ts'
import { outcome } from './outcome.ts'

export interface ContainedWork {
  /** The socket on which work is asked for, in a directory that only this user may enter. */
  socket: string
  /** The processes at work now. */
  pids(): number[]
  stop(): Promise<void>
}

// The kernel's limit for a Unix socket's path, without the closing zero byte.
const longestSocketPath = 107
const socketName = 'work.sock'
const directoryPrefix = 'work-'
/** More at once would only wait for so long that nobody is there any more. */
const mostWaiting = 64

/**
 * Serves contained work on a Unix socket: each connection brings the name of a kind and a request, and gets an answer.
 * Each kind has one process, started when it is first wanted, and does one job at a time. Nothing is read here of what
 * is asked or answered.
 */
export async function serveContainedWork(
  dataDir: string,
  kinds: Readonly<Record<string, WorkKind>> = workKinds,
): Promise<ContainedWork> {
  await removeDeadSockets(dataDir)
  const directory = makeSocketDirectory(dataDir)
  const desks = new Map(Object.entries(kinds).map(([name, kind]) => [name, new Desk(kind)]))
  const largest = Math.max(...Object.values(kinds).map(({ largestBytes }) => largestBytes))
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    // Whoever asked has gone; there is nobody to tell.
    socket.on('error', () => socket.destroy())
    answer(socket, desks, largest).catch(() => socket.destroy())
  })
  const socket = join(directory, socketName)
  server.listen(socket)
  await once(server, 'listening')
  return {
    socket,
    pids: () => [...desks.values()].flatMap((desk) => desk.pid()),
    stop: async () => {
      server.close()
      for (const one of open) one.destroy()
      await Promise.all([...desks.values()].map((desk) => desk.close()))
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function answer(socket: Socket, desks: ReadonlyMap<string, Desk>, largest: number): Promise<void> {
  const frames = readFrames(socket, largest)
  const [name, request] = [(await frames.next()).value, (await frames.next()).value]
  const desk = name === undefined ? undefined : desks.get(name.toString('utf8'))
  if (desk === undefined || request === undefined) throw new Error('Nobody does that work.')
  socket.end(frame(await desk.ask(request)))
}

/** Where one kind of work is done, one job after the other. */
class Desk {
  readonly #kind: WorkKind
  #process: ContainedProcess | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #closed = false

  constructor(kind: WorkKind) {
    this.#kind = kind
  }

  pid(): number[] {
    return this.#process?.alive() ? [this.#process.pid] : []
  }

  /** The answer of the process, or that there is none. A job whose process died is not done again: it may be why. */
  async ask(request: Uint8Array): Promise<Uint8Array> {
    if (this.#waiting >= mostWaiting) return failed('TooManyWaiting')
    this.#waiting += 1
    const answer = this.#last.then(async () => (await this.#ready()).ask(request))
    this.#last = answer.catch(() => {})
    try {
      return await answer
    } catch {
      return failed('ProcessEnded')
    } finally {
      this.#waiting -= 1
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#process?.end()
  }

  async #ready(): Promise<ContainedProcess> {
    if (this.#closed) throw new Error('No more work is done.')
    if (this.#process?.alive() && this.#process.jobs < this.#kind.jobsPerProcess) return this.#process
    await this.#process?.end()
    this.#process = startContainedProcess(this.#kind)
    return this.#process
  }
}

const failed = (kind: string): Buffer => Buffer.concat(outcome.failed({ kind, code: undefined, frames: [] }))

function makeSocketDirectory(dataDir: string): string {
  const fits = Buffer.byteLength(join(dataDir, `${directoryPrefix}xxxxxx`, socketName)) <= longestSocketPath
  return mkdtempSync(join(fits ? dataDir : tmpdir(), fits ? directoryPrefix : 'article-three-work-'))
}

/** Whoever was killed left a directory behind. One whose socket answers belongs to another application. */
async function removeDeadSockets(dataDir: string): Promise<void> {
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith(directoryPrefix))) {
    const socket = connect(join(dataDir, name, socketName))
    const answers = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (!answers) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}
