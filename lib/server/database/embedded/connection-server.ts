import 'server-only'
import { createServer, type Server, type Socket } from 'node:net'
import type { PGlite } from '@electric-sql/pglite'
import { MessageGroups } from './message-groups.ts'

interface Group {
  messages: Uint8Array[]
  endsSequence: boolean
}

interface Connection {
  socket: Socket
  groups: MessageGroups
  queue: Group[]
}

// Sync, and the simple query ROLLBACK, as bytes of the protocol.
const syncMessage = Uint8Array.from(Buffer.from('S\0\0\0\x04', 'latin1'))
const rollbackMessage = Uint8Array.from(Buffer.from('Q\0\0\0\x0dROLLBACK\0', 'latin1'))

/**
 * Serves one PGlite to many connections over a Unix socket, in PostgreSQL's own protocol.
 *
 * All connections share PGlite's single backend. Therefore: the messages of one query run together;
 * a connection inside a transaction is served alone until it ends; a connection that goes away inside
 * a transaction is rolled back. Session settings, roles, prepared statement names and session-level
 * advisory locks are shared too, so clients use none of them.
 */
export class ConnectionServer {
  readonly #database: PGlite
  readonly #onFailure: (error: unknown) => void
  readonly #server: Server
  readonly #connections = new Set<Connection>()
  /** Connections with work to do, the longest-waiting first. */
  #waiting: Connection[] = []
  /** The connection that is inside a transaction or an unfinished query. */
  #owner: Connection | null = null
  #serving = false

  /** @param onFailure called when the backend itself broke; nothing can be served after that. */
  constructor(database: PGlite, onFailure: (error: unknown) => void) {
    this.#database = database
    this.#onFailure = onFailure
    this.#server = createServer((socket) => this.#accept(socket))
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(path, () => {
        this.#server.off('error', reject)
        resolve()
      })
    })
  }

  /** Ends all connections; what was not committed is rolled back. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    for (const connection of [...this.#connections]) {
      this.#forget(connection)
      connection.socket.destroy()
    }
    await closed
  }

  #accept(socket: Socket): void {
    const connection: Connection = { socket, groups: new MessageGroups(), queue: [] }
    this.#connections.add(connection)
    socket.on('data', (bytes) => this.#receive(connection, bytes))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#forget(connection))
  }

  #receive(connection: Connection, bytes: Buffer): void {
    let steps: ReturnType<MessageGroups['push']>
    try {
      steps = connection.groups.push(bytes)
    } catch {
      connection.socket.destroy()
      return
    }
    for (const step of steps) {
      switch (step.kind) {
        case 'encryption-request':
          connection.socket.write('N')
          break
        case 'cancel-request':
          // One backend, busy inside WebAssembly, cannot be interrupted; the protocol wants no answer.
          connection.socket.end()
          break
        case 'terminate':
          connection.socket.end()
          break
        case 'startup':
          this.#enqueue(connection, { messages: [step.bytes], endsSequence: true })
          break
        case 'group':
          this.#enqueue(connection, step)
          break
      }
    }
  }

  #enqueue(connection: Connection, group: Group): void {
    connection.queue.push(group)
    if (connection.queue.length === 1) this.#waiting.push(connection)
    this.#schedule()
  }

  #schedule(): void {
    const mayRun = this.#owner ? this.#owner.queue.length > 0 : this.#waiting.length > 0
    if (this.#serving || !mayRun) return
    this.#serving = true
    // One group in a turn of the event loop: signals and new connections are seen in between.
    setImmediate(() => {
      this.#serving = false
      this.#serveNext()
      this.#schedule()
    })
  }

  #serveNext(): void {
    const connection = this.#owner ?? this.#waiting[0]
    const group = connection?.queue.shift()
    if (!connection || !group) return
    this.#waiting = this.#waiting.filter((other) => other !== connection)
    if (connection.queue.length > 0) this.#waiting.push(connection)
    for (const message of group.messages) this.#run(message, (answer) => connection.socket.write(answer))
    this.#owner = !group.endsSequence || this.#database.isInTransaction() ? connection : null
  }

  /** Runs one message in the backend. Nothing else runs meanwhile: without `syncToFs` the call is synchronous. */
  #run(message: Uint8Array, onAnswer: (answer: Buffer) => void): void {
    this.#database
      .execProtocolRawStream(message, { syncToFs: false, onRawData: (answer) => onAnswer(Buffer.from(answer)) })
      .catch(this.#onFailure)
  }

  #forget(connection: Connection): void {
    if (!this.#connections.delete(connection)) return
    connection.queue = []
    this.#waiting = this.#waiting.filter((other) => other !== connection)
    if (this.#owner !== connection) return
    this.#owner = null
    this.#run(syncMessage, () => {})
    if (this.#database.isInTransaction()) this.#run(rollbackMessage, () => {})
    this.#schedule()
  }
}
