import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TrailRow, type TrailSource, verifyTrail } from '#lib/server/audit/verify-trail'

// An implementation of its own, from the description in audit-event.ts: what it makes, the verifier has to accept.
const keys = ['action', 'actorId', 'at', 'objectId', 'objectType', 'orgId', 'outcome', 'seq', 'sessionId'] as const
function hashOf(previous: string, row: Omit<TrailRow, 'previous' | 'hash'>): string {
  const said: Record<string, unknown> = { ...row, seq: Number(row.seq), at: row.at.toISOString() }
  const json = `{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(said[key])}`).join(',')}}`
  return createHash('sha256')
    .update(previous + json)
    .digest('hex')
}

const zeros = '0'.repeat(64)
/** Chains rows from a place on; what stands before it stays. */
function chained(rows: readonly TrailRow[], from = 0): TrailRow[] {
  const done = rows.slice(0, from)
  for (const row of rows.slice(from)) {
    const previous = done.at(-1)?.hash ?? zeros
    done.push({ ...row, previous, hash: hashOf(previous, row) })
  }
  return done
}

const id = fc.uuid()
const anEvent = fc.record({
  at: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
  orgId: fc.option(id),
  actorId: fc.option(id),
  sessionId: fc.option(id),
  action: fc.constantFrom('case.read', 'case.update', 'facts.save', 'session.begin'),
  objectType: fc.constantFrom('case', 'user'),
  objectId: fc.option(id),
  outcome: fc.constantFrom('done', 'refused'),
})
const aTrail = fc
  .array(anEvent, { minLength: 3, maxLength: 30 })
  .map((events) =>
    chained(events.map((event, at) => ({ ...event, seq: BigInt(at + 1), format: 2, previous: '', hash: '' }))),
  )

const headOf = (rows: readonly TrailRow[]) => ({ seq: rows.length, hash: rows.at(-1)?.hash ?? zeros })
const sourceOf = (rows: readonly TrailRow[], end = headOf(rows)): TrailSource => ({
  read: async (after, limit) => rows.filter(({ seq }) => Number(seq) > after).slice(0, limit),
  end: async () => end,
})

type Change = (rows: TrailRow[], at: number, other: number) => { rows: TrailRow[]; firstBad: number }
const altered = (row: TrailRow): TrailRow => ({ ...row, action: 'case.erase', outcome: `${row.outcome}, altered` })
const numbered = (rows: readonly TrailRow[]) => rows.map((row, at) => ({ ...row, seq: BigInt(at + 1) }))

/** What somebody with the database alone may do to one place, and the first entry that is then not as it was. */
const changes: Record<string, Change> = {
  edit: (rows, at) => ({ rows: rows.with(at, altered(rows[at]!)), firstBad: at + 1 }),
  delete: (rows, at) => ({ rows: rows.toSpliced(at, 1), firstBad: at + 1 }),
  'delete and number again': (rows, at) => ({ rows: numbered(rows.toSpliced(at, 1)), firstBad: at + 1 }),
  insert: (rows, at) => ({ rows: numbered(rows.toSpliced(at, 0, altered(rows[at]!))), firstBad: at + 1 }),
  swap: (rows, at, other) => ({
    rows: numbered(rows.with(at, rows[other]!).with(other, rows[at]!)),
    firstBad: Math.min(at, other) + 1,
  }),
  'another time': (rows, at) => ({
    rows: rows.with(at, { ...rows[at]!, at: new Date(rows[at]!.at.getTime() + 1) }),
    firstBad: at + 1,
  }),
  // Its own hash is right again: it is the one after that does not follow, or the end that is another one.
  'edit and hash it again': (rows, at) => {
    const row = altered(rows[at]!)
    const again = rows.with(at, { ...row, hash: hashOf(row.previous, row) })
    return { rows: again, firstBad: Math.min(at + 2, rows.length) }
  },
}

describe('a trail changed by someone who holds the database', () => {
  it('S36 is found in each of a thousand single changes, at the right entry', async () => {
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        aTrail,
        fc.constantFrom(...Object.keys(changes)),
        fc.nat(),
        fc.nat(),
        async (rows, what, a, b) => {
          const at = a % rows.length
          const other = (at + 1 + (b % (rows.length - 1))) % rows.length
          const { rows: changed, firstBad } = changes[what]!(rows, at, other)
          expect(await verifyTrail(undefined, sourceOf(changed, headOf(rows)))).toEqual({ ok: false, firstBad })
          seen.set(what, (seen.get(what) ?? 0) + 1)
        },
      ),
      { numRuns: 1_000, seed: 36 },
    )
    expect(seen.size).toBe(Object.keys(changes).length)
    expect([...seen.values()].reduce((sum, times) => sum + times, 0)).toBe(1_000)
  })

  it('S36 raises no alarm on a hundred that nobody touched', async () => {
    await fc.assert(
      fc.asyncProperty(aTrail, fc.nat(), async (rows, kept) => {
        const known = headOf(rows.slice(0, kept % (rows.length + 1)))
        expect(await verifyTrail(known, sourceOf(rows))).toEqual({ ok: true, head: headOf(rows) })
      }),
      { numRuns: 100, seed: 36 },
    )
  })

  it('S37 is found cut, rolled back or forked by someone who knows how it is computed, against a kept head', async () => {
    await fc.assert(
      fc.asyncProperty(aTrail, fc.nat(), fc.nat(), anEvent, async (rows, a, b, event) => {
        const known = headOf(rows)
        const left = a % rows.length
        // Cut, or put back as it was yesterday: consistent in itself.
        const cut = sourceOf(rows.slice(0, left))
        expect(await verifyTrail(undefined, cut)).toMatchObject({ ok: true })
        expect(await verifyTrail(known, cut)).toEqual({ ok: false, firstBad: left + 1 })

        // Another past, computed again to the end, and longer than the one that is known.
        const at = b % rows.length
        const more = { ...event, seq: BigInt(rows.length + 1), format: 2, previous: '', hash: '' }
        const fork = sourceOf(chained([...rows.with(at, altered(rows[at]!)), more], at))
        expect(await verifyTrail(undefined, fork)).toMatchObject({ ok: true })
        expect(await verifyTrail(known, fork)).toEqual({ ok: false, firstBad: known.seq })
      }),
      { numRuns: 200, seed: 37 },
    )
  })

  it('is walked to the end though entries are appended meanwhile', async () => {
    const [rows] = fc.sample(aTrail, { numRuns: 1, seed: 1 })
    let shown = 2
    const growing: TrailSource = {
      read: async (after, limit) =>
        rows!.filter(({ seq }) => Number(seq) > after && Number(seq) <= shown).slice(0, limit),
      end: async () => {
        shown = rows!.length
        return headOf(rows!)
      },
    }
    expect(await verifyTrail(undefined, growing)).toEqual({ ok: true, head: headOf(rows!) })
  })
})
