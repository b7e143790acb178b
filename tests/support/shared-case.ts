import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { isLinearisable, type Operation } from './linearisable.ts'
import type { Ask } from './mixed-writes.ts'
import { seeded } from './seeded.ts'

const keys = ['proceedings.monthsHeld', 'person.residenceHereYears', 'request.remainingSentenceMonths'] as const
const clients = 4

/** A case as whoever asks sees it. */
interface Seen {
  version: number
  values: Partial<Record<string, number>>
}

const written = ({ version, values }: Seen, key: string, value: number): Seen => ({
  version: version + 1,
  values: { ...values, [key]: value },
})

/**
 * One case that four read and change at once, each on what it last saw, while the application is killed and started
 * again. What a client was not answered was done or was not, at whatever moment after it was asked.
 */
export class SharedCase {
  readonly #ask: Ask
  #caseId = ''
  #before: Seen = { version: 1, values: {} }
  #operations: Operation<Seen>[] = []
  #clock = 0
  #stopped = false
  #round = 0
  /** How much was answered so far. */
  readonly counted = { read: 0, saved: 0, stale: 0, unanswered: 0 }

  constructor(ask: Ask) {
    this.#ask = ask
  }

  /** @returns the id of the case */
  async begin(): Promise<string> {
    const body = { requestingState: 'CN', requestedState: 'BE', reference: 'ROWAN-58' }
    const opened = await this.#ask('/api/cases', 'POST', body)
    this.#caseId = ((await opened.json()) as { id: string }).id
    this.#before = await this.#read()
    return this.#caseId
  }

  /** From now on whatever fails may fail. */
  stop(): void {
    this.#stopped = true
  }

  /** Four go on until it is stopped. */
  async run(): Promise<void> {
    this.#stopped = false
    this.#round += 1
    await Promise.all(Array.from({ length: clients }, (_, who) => this.#client(seeded(58 * this.#round + who))))
  }

  /** What was answered, and what is there now, is explained by one order of single steps from what was there before. */
  async check(): Promise<void> {
    const now = await this.#read()
    this.#note(this.#tick(), isThis(now))
    expect(isLinearisable(this.#operations, this.#before)).toBe(true)
    this.#before = now
    this.#operations = []
  }

  async #client(random: () => number): Promise<void> {
    const pick = (count: number): number => Math.floor(random() * count)
    let last = this.#before
    while (!this.#stopped) {
      const began = this.#tick()
      try {
        if (random() < 0.4) {
          last = await this.#read()
          this.#note(began, isThis(last))
          this.counted.read += 1
        } else await this.#save(began, last, keys[pick(keys.length)] ?? keys[0], pick(50))
      } catch (error) {
        if (!this.#stopped) throw error
      }
    }
  }

  async #save(began: number, last: Seen, key: string, value: number): Promise<void> {
    const after = (state: Seen) => (state.version === last.version ? written(state, key, value) : null)
    // Noted before it is sent: that it was not answered is not that it was not done.
    const unanswered: Operation<Seen> = { began, ended: Number.POSITIVE_INFINITY, after, optional: true }
    this.#operations.push(unanswered)
    const answer = await this.#ask(
      `/api/cases/${this.#caseId}/facts`,
      ...(['PATCH', { facts: { [key]: value } }, { 'if-match': `"${last.version}"` }] as const),
    ).catch((error: unknown) => {
      this.counted.unanswered += 1
      throw error
    })
    if (answer.status !== 200 && answer.status !== 412) {
      this.counted.unanswered += 1
      throw new Error(`answered ${answer.status}: ${await answer.text()}`)
    }
    this.#operations.splice(this.#operations.indexOf(unanswered), 1)
    await answer.body?.cancel()
    if (answer.status === 200) {
      this.#note(began, after)
      this.counted.saved += 1
    } else {
      this.#note(began, (state) => (state.version === last.version ? null : state))
      this.counted.stale += 1
    }
  }

  #note(began: number, after: Operation<Seen>['after']): void {
    this.#operations.push({ began, ended: this.#tick(), after })
  }

  #tick(): number {
    this.#clock += 1
    return this.#clock
  }

  async #read(): Promise<Seen> {
    const answer = await this.#ask(`/api/cases/${this.#caseId}/facts`)
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
    const { version, facts } = (await answer.json()) as {
      version: number
      facts: Record<string, number | { value: number }>
    }
    const values = Object.entries(facts).map(([key, entry]) => [key, typeof entry === 'object' ? entry.value : entry])
    return { version, values: Object.fromEntries(values) }
  }
}

const isThis =
  (seen: Seen): Operation<Seen>['after'] =>
  (state) =>
    isDeepStrictEqual(state, seen) ? state : null
