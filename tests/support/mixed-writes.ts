import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { emptyIdentity } from '#lib/domain/identity-block'
import { headersFor, sha256Of, shippedSources } from './a-copy.ts'

/** Asks the application something, signed in. */
export type Ask = (path: string, method?: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>

const factKeys = ['proceedings.monthsHeld', 'person.residenceHereYears', 'request.remainingSentenceMonths'] as const
/** What every case of ours is opened with: all of it, or there is no case. */
const opening = { 'proceedings.heldNow': true, 'proceedings.hasLawyer': false, 'proceedings.monthsHeld': 7 }

/** What was written, as far as its writer was told so; `doubtful` is what was under way when the answer failed to come. */
interface Written<Content> {
  version: number
  content: Content
  doubtful: Content | null
}

/**
 * Five who write at once, each something else, each one thing after the other: an answer of a case, who its person is,
 * reports, new cases, files. Each keeps what was acknowledged, and at most one thing that was not.
 */
export class MixedWrites {
  readonly #ask: Ask
  #caseId = ''
  /** Of the reports: of a case whose answers are being changed none can be issued. */
  #reportedId = ''
  #facts: Written<Record<string, number>> = { version: 0, content: {}, doubtful: null }
  #identity: Written<string> = { version: 0, content: '', doubtful: null }
  /** The reports that were acknowledged, with the hash of the file that was handed out. */
  readonly #reports = new Map<string, string>()
  readonly #cases = new Map<string, string>()
  /** The files that were acknowledged, by their hashes. */
  readonly #copies = new Map<string, string>()
  /** Cases that were looked at and found whole. */
  readonly #seen = new Set<string>()
  #doubtful = { reports: 0, cases: 0, copies: 0 }
  #stopped = false
  /** Whether the last that was asked was refused for want of room: then it is not in doubt, it is not stored. */
  #noSpace = false
  readonly acknowledged = { facts: 0, identity: 0, reports: 0, cases: 0, copies: 0 }

  constructor(ask: Ask) {
    this.#ask = ask
  }

  async begin(): Promise<void> {
    const opened = await this.#ask('/api/cases', 'POST', { ...state, reference: 'OAK-31' })
    expect(opened.status).toBe(201)
    const { id, version } = (await opened.json()) as { id: string; version: number }
    this.#caseId = id
    this.#facts.version = version
    expect(await this.#openCase(0)).toBe(true)
    ;[this.#reportedId = ''] = this.#cases.keys()
  }

  /** A case that somebody else looks after. */
  leaveAlone(caseId: string): void {
    this.#seen.add(caseId)
  }

  /** From now on whatever fails may fail. */
  stop(): void {
    this.#stopped = true
  }

  /**
   * Writes until it is stopped.
   *
   * @param begun called when each of the five was told of a write, so that there is one to lose; and after that, again and again
   */
  async run(begun: () => void): Promise<void> {
    this.#stopped = false
    const silent = new Set(['facts', 'identity', 'reports', 'cases', 'copies'])
    const repeat = (kind: string, write: (n: number) => Promise<boolean>) =>
      this.#repeat(async (n) => {
        const written = await write(n)
        if (written) silent.delete(kind)
        if (silent.size === 0) begun()
        return written
      })
    await Promise.all([
      repeat('facts', (n) => this.#saveFact(n)),
      repeat('identity', (n) => this.#saveIdentity(n)),
      repeat('reports', () => this.#issueReport()),
      repeat('cases', (n) => this.#openCase(n)),
      repeat('copies', (n) => this.#storeCopy(n)),
    ])
  }

  /**
   * Tries each of the five once, one after the other, on a disk that may be full.
   *
   * @returns how many were refused for want of room: of them nothing may be left
   */
  async tryEach(): Promise<number> {
    this.#stopped = true
    let refused = 0
    for (const write of [
      () => this.#saveFact(1),
      () => this.#saveIdentity(1),
      () => this.#issueReport(),
      () => this.#openCase(1),
      () => this.#storeCopy(1),
    ]) {
      const before = { ...this.#doubtful }
      this.#noSpace = false
      await write()
      if (!this.#noSpace) continue
      refused += 1
      this.#doubtful = before
      this.#facts.doubtful = null
      this.#identity.doubtful = null
    }
    return refused
  }

  /** @param write false when the answer failed to come */
  async #repeat(write: (n: number) => Promise<boolean>): Promise<void> {
    for (let n = 1; (await write(n)) && !this.#stopped; n += 1);
  }

  /** What was answered; null when nothing was, or that the application is going down: then it may be stored or not. */
  async #answered(asked: Promise<Response>, expected: number): Promise<unknown> {
    try {
      const answer = await asked
      if (answer.status === expected) return await answer.json()
      this.#noSpace = answer.status === 507
      // What still lives of the application may say that it could not.
      if (this.#stopped && answer.status >= 500) return null
      throw new Error(`answered ${answer.status}: ${await answer.text()}`)
    } catch (error) {
      // The connection broke. Before anything was killed that is a failure.
      if (this.#stopped && (error instanceof TypeError || error instanceof SyntaxError)) return null
      throw error
    }
  }

  async #saveFact(n: number): Promise<boolean> {
    const { version, content } = this.#facts
    const key = factKeys[n % factKeys.length] ?? factKeys[0]
    const next = { ...content, [key]: (this.acknowledged.facts + n) % 50 }
    this.#facts.doubtful = next
    const path = `/api/cases/${this.#caseId}/facts`
    const body = { facts: { [key]: next[key] } }
    const saved = await this.#answered(this.#ask(path, 'PATCH', body, { 'if-match': `"${version}"` }), 200)
    if (saved === null) return false
    this.#facts = { version: (saved as { version: number }).version, content: next, doubtful: null }
    this.acknowledged.facts += 1
    return true
  }

  async #saveIdentity(n: number): Promise<boolean> {
    const { version } = this.#identity
    const notes = `note ${this.acknowledged.identity + n}`
    this.#identity.doubtful = notes
    const path = `/api/cases/${this.#caseId}/identity`
    const body = { ...emptyIdentity, notes }
    const saved = await this.#answered(this.#ask(path, 'PUT', body, { 'if-match': `"${version}"` }), 200)
    if (saved === null) return false
    this.#identity = { version: (saved as { version: number }).version, content: notes, doubtful: null }
    this.acknowledged.identity += 1
    return true
  }

  async #issueReport(): Promise<boolean> {
    this.#doubtful.reports += 1
    const issued = await this.#answered(this.#ask(`/api/cases/${this.#reportedId}/report`, 'POST'), 201)
    if (issued === null) return false
    this.#doubtful.reports -= 1
    const { id } = issued as { id: string }
    this.#reports.set(id, '')
    this.acknowledged.reports += 1
    const read = await this.#ask(`/api/reports/${id}`).catch(() => null)
    if (read?.status !== 200) return false
    const bytes = await read.arrayBuffer().catch(() => null)
    if (bytes !== null) this.#reports.set(id, hashOf(bytes))
    return bytes !== null
  }

  async #openCase(n: number): Promise<boolean> {
    this.#doubtful.cases += 1
    const reference = `ELM-${this.acknowledged.cases + n}`
    const opened = await this.#answered(this.#ask('/api/cases', 'POST', { ...state, reference, facts: opening }), 201)
    if (opened === null) return false
    this.#doubtful.cases -= 1
    this.#cases.set((opened as { id: string }).id, reference)
    this.acknowledged.cases += 1
    return true
  }

  async #storeCopy(n: number): Promise<boolean> {
    this.#doubtful.copies += 1
    // Several chunks, so that a kill finds one half written.
    const bytes = Buffer.from(`${this.acknowledged.copies + n} `.repeat(100_000))
    const headers = headersFor(bytes, { source, fileName: 'words.txt' })
    const stored = await this.#answered(this.#ask('/api/copies', 'POST', bytes, headers), 201)
    if (stored === null) return false
    this.#doubtful.copies -= 1
    this.#copies.set((stored as { copy: { id: string } }).copy.id, sha256Of(bytes))
    this.acknowledged.copies += 1
    return true
  }

  /** Each file that was acknowledged comes back as it was sent, and none is there of which a part is missing. */
  async #checkCopies(): Promise<void> {
    const { copies } = (await this.#read(`/api/copies?source=${source}`)) as {
      copies: { id: string; sha256: string }[]
    }
    expect(copies.map(({ id }) => id)).toEqual(expect.arrayContaining([...this.#copies.keys()]))
    for (const { id, sha256 } of copies.filter((copy) => !this.#seen.has(copy.id))) {
      const content = await this.#ask(`/api/copies/${id}/content`)
      expect([content.status, hashOf(await content.arrayBuffer())]).toEqual([200, sha256])
      expect(this.#copies.get(id) ?? sha256).toBe(sha256)
      if (!this.#copies.has(id)) this.#doubtful.copies -= 1
      this.#copies.set(id, sha256)
      this.#seen.add(id)
    }
  }

  /** Everything that was acknowledged is there; what was under way is there whole, or not at all. */
  async check(): Promise<void> {
    const facts = (await this.#read(`/api/cases/${this.#caseId}/facts`)) as {
      version: number
      facts: Record<string, number | { value: number }>
    }
    const values = Object.fromEntries(
      factKeys.flatMap((key) => {
        const entry = facts.facts[key]
        return entry === undefined ? [] : [[key, typeof entry === 'object' ? entry.value : entry]]
      }),
    )
    this.#facts = settled(this.#facts, { version: facts.version, content: values })

    const identity = (await this.#read(`/api/cases/${this.#caseId}/identity`)) as {
      version: number
      identity: { notes: string }
    }
    this.#identity = settled(this.#identity, { version: identity.version, content: identity.identity.notes })

    const { reports } = (await this.#read(`/api/cases/${this.#reportedId}/report`)) as { reports: { id: string }[] }
    expect(reports.map(({ id }) => id)).toEqual(expect.arrayContaining([...this.#reports.keys()]))
    for (const { id } of reports.filter(({ id: known }) => !this.#seen.has(known))) {
      const read = await this.#ask(`/api/reports/${id}`)
      expect(read.status).toBe(200)
      const found = hashOf(await read.arrayBuffer())
      expect(this.#reports.get(id) || found).toBe(found)
      this.#seen.add(id)
      if (!this.#reports.has(id)) this.#doubtful.reports -= 1
      this.#reports.set(id, found)
    }

    const { cases } = (await this.#read('/api/cases')) as { cases: { id: string; reference: string }[] }
    const listed = new Map(cases.map(({ id, reference }) => [id, reference]))
    for (const [id, reference] of this.#cases) expect(listed.get(id)).toBe(reference)
    for (const [id, reference] of listed) {
      if (id === this.#caseId || this.#seen.has(id)) continue
      const whole = (await this.#read(`/api/cases/${id}/facts`)) as { version: number; facts: Record<string, unknown> }
      expect([whole.version, Object.keys(whole.facts).sort()]).toEqual([1, Object.keys(opening).sort()])
      this.#seen.add(id)
      if (!this.#cases.has(id)) this.#doubtful.cases -= 1
      this.#cases.set(id, reference)
    }
    await this.#checkCopies()
    // Nothing is there that nobody asked for.
    expect(Math.min(this.#doubtful.cases, this.#doubtful.reports, this.#doubtful.copies)).toBeGreaterThanOrEqual(0)
  }

  /** Reads the case that is changed, whatever comes of it. */
  read(): Promise<Response> {
    return this.#ask(`/api/cases/${this.#caseId}/facts`)
  }

  async #read(path: string): Promise<unknown> {
    const answer = await this.#ask(path)
    expect(answer.status, path).toBe(200)
    return answer.json()
  }
}

const [source] = shippedSources
const state = { requestingState: 'CN', requestedState: 'BE' }

const hashOf = (bytes: ArrayBuffer): string => createHash('sha256').update(new Uint8Array(bytes)).digest('hex')

/** Either what was acknowledged is found, or the one thing that was under way, whole. */
function settled<Content>(
  { version, content, doubtful }: Written<Content>,
  found: { version: number; content: Content },
): Written<Content> {
  const came = found.version === version + 1 && doubtful !== null
  expect(found).toEqual(came ? { version: version + 1, content: doubtful } : { version, content })
  return { ...found, doubtful: null }
}
