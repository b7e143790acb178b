import 'server-only'

const startupHeader = 8
const sslRequest = 80877103
const gssRequest = 80877104
const cancelRequest = 80877102

/** One step that a client's bytes ask for. */
export type ClientStep =
  /** The client asks for encryption: one byte 'N' is the answer. */
  | { kind: 'encryption-request' }
  /** The client wants another connection's query cancelled. */
  | { kind: 'cancel-request' }
  | { kind: 'startup'; bytes: Uint8Array }
  /** Whole messages that must run together, with no other client's between them. */
  | { kind: 'group'; messages: Uint8Array[]; endsSequence: boolean }
  | { kind: 'terminate' }

const letter = (name: string) => name.charCodeAt(0)
// Query, FunctionCall and Sync end a sequence. Flush wants an answer before the sequence has ended.
const endsSequence = new Set([letter('Q'), letter('F'), letter('S')])
const flush = letter('H')
const terminate = letter('X')

/**
 * Cuts a client's byte stream into groups of PostgreSQL protocol messages that belong together:
 * an extended query is Parse, Bind, Describe, Execute and Sync, and all connections share one
 * backend with one unnamed statement, so a Parse of another connection in between would swap the
 * statement under this one. The bytes may arrive cut anywhere.
 */
export class MessageGroups {
  #pending: Buffer = Buffer.alloc(0)
  #chunks: Buffer[] = []
  #waitingFor = 0
  #started = false
  #messages: Uint8Array[] = []

  /** @returns the steps that these bytes complete, in order. */
  push(bytes: Buffer): ClientStep[] {
    this.#chunks.push(bytes)
    this.#waitingFor -= bytes.length
    // A large parameter arrives in many chunks: join them once, when the message is whole.
    if (this.#waitingFor > 0) return []
    this.#pending = Buffer.concat([this.#pending, ...this.#chunks])
    this.#chunks = []
    this.#waitingFor = 0

    const steps: ClientStep[] = []
    for (let step = this.#next(); step; step = this.#next()) steps.push(step)
    return steps
  }

  #next(): ClientStep | null {
    return this.#started ? this.#nextGroup() : this.#nextStartup()
  }

  #nextStartup(): ClientStep | null {
    if (this.#pending.length < startupHeader) return null
    const length = this.#pending.readInt32BE(0)
    if (length < startupHeader || length > 10_000) throw new Error('not a PostgreSQL start-up packet')
    if (this.#pending.length < length) return null
    const code = this.#pending.readInt32BE(4)
    const packet = this.#take(length)
    if (code === sslRequest || code === gssRequest) return { kind: 'encryption-request' }
    if (code === cancelRequest) return { kind: 'cancel-request' }
    this.#started = true
    return { kind: 'startup', bytes: packet }
  }

  #nextGroup(): ClientStep | null {
    while (this.#pending.length >= 5) {
      const type = this.#pending[0] ?? 0
      const length = this.#pending.readInt32BE(1)
      if (length < 4) throw new Error('not a PostgreSQL message')
      if (this.#pending.length < 1 + length) {
        this.#waitingFor = 1 + length - this.#pending.length
        return null
      }
      const message = this.#take(1 + length)
      if (type === terminate) return { kind: 'terminate' }
      this.#messages.push(message)
      if (endsSequence.has(type) || type === flush) {
        const messages = this.#messages
        this.#messages = []
        return { kind: 'group', messages, endsSequence: type !== flush }
      }
    }
    return null
  }

  #take(length: number): Uint8Array {
    const taken = new Uint8Array(this.#pending.subarray(0, length))
    this.#pending = this.#pending.subarray(length)
    return taken
  }
}
