import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendEvent } from '#lib/server/audit/append-event'
import { auditHead } from '#lib/server/audit/audit-head'
import { verifyTrail } from '#lib/server/audit/verify-trail'
import { readCase } from '#lib/server/cases/read-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { connectionTo } from '#lib/server/database/connection'
import { environment } from '#lib/server/environment'
import { emailIndex } from '#lib/server/identity/account-cells'
import { makeUser } from '#lib/server/identity/make-user'
import { recordEvent, recordedTransaction } from '#lib/server/tenant'
import { aCase, as, aViewer, missingId } from '#tests/support/people'

const anEvent = {
  action: 'case.list',
  orgId: null,
  actorId: null,
  sessionId: null,
  object: { type: 'case', id: null },
  outcome: 'done',
} as const

describe('the audit trail', () => {
  it('S39 is whole after fifty events at once: no gap, no fork', async () => {
    const before = await auditHead()
    await Promise.all(Array.from({ length: 50 }, () => recordEvent(anEvent)))
    const after = await auditHead()
    expect(after.seq).toBe(before.seq + 50)
    expect(await verifyTrail(before)).toEqual({ ok: true, head: after })
  })

  it('says who did what to which case, and nothing of what is in it', async () => {
    const viewer = await aViewer()
    const canary = 'CANARY-7731'
    const start = (await auditHead()).seq
    const caseId = await aCase(viewer, { reference: canary })
    const entry = { kind: 'asserted', assertions: [{ value: true, says: 'document', where: canary }] }
    await as(viewer, () => saveFact({ caseId, factKey: 'proceedings.heldNow', entry, expectedVersion: 0 }))
    await as(viewer, () => readCase(caseId))
    const elsewhere = missingId()
    await as(viewer, () => readCase(elsewhere))
    const rows = await database().auditEvent.findMany({ where: { seq: { gt: start } }, orderBy: { seq: 'asc' } })
    expect(rows.map(({ action, objectId, actorId, outcome }) => [action, objectId, actorId, outcome])).toEqual([
      ['case.open', caseId, viewer.userId, 'done'],
      ['facts.save', caseId, viewer.userId, 'done'],
      ['case.read', caseId, viewer.userId, 'done'],
      ['case.read', elsewhere, viewer.userId, 'refused'],
    ])
    expect(JSON.stringify(rows, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      canary,
    )
  })

  it('S39 goes with the change: when one fails, neither happened', async () => {
    const { orgId } = await aViewer()
    const before = await auditHead()
    const email = `never-${Date.now()}@example.org`
    const at = new Date()
    const half = recordedTransaction({ orgId }, async (tx) => {
      const nobody = { name: 'Nobody', passwordHash: 'none', roles: [], confirmedAt: at, createdAt: at }
      await makeUser(tx, { ...nobody, orgId, email })
      await appendEvent(tx, { ...anEvent, orgId })
      throw new Error('on the way')
    })
    await expect(half).rejects.toThrow('on the way')
    expect(await database().user.count({ where: { emailIndex: await emailIndex(database(), email) } })).toBe(0)
    expect(await auditHead()).toEqual(before)
  })

  it('is not changed through the application’s own connection', async () => {
    await recordEvent(anEvent)
    const { seq } = await auditHead()
    await expect(
      database().auditEvent.update({ where: { seq: BigInt(seq) }, data: { outcome: 'refused' } }),
    ).rejects.toThrow()
    await expect(database().auditEvent.delete({ where: { seq: BigInt(seq) } })).rejects.toThrow()
  })

  describe('changed by someone who holds the database', () => {
    let client: pg.Client
    beforeAll(async () => {
      client = new pg.Client(connectionTo(environment()))
      await client.connect()
    })
    afterAll(() => client.end())

    /** Tampers inside a transaction that is rolled back, looking at the trail from inside it. */
    async function tampered(sql: string | string[], known?: { seq: number; hash: string }) {
      await client.query('BEGIN')
      try {
        await client.query('ALTER TABLE audit_events DISABLE TRIGGER USER')
        for (const statement of [sql].flat()) {
          const { rowCount } = await client.query(statement)
          expect(rowCount).toBeGreaterThan(0)
        }
        return await verifyTrail(known, {
          read: (after, limit) => rowsOf(client, after, limit),
          end: () => endOf(client),
        })
      } finally {
        await client.query('ROLLBACK')
      }
    }

    it.each([
      ['an actor', (seq: number) => `UPDATE audit_events SET actor_id = gen_random_uuid() WHERE seq = ${seq}`],
      ['an outcome', (seq: number) => `UPDATE audit_events SET outcome = 'altered' WHERE seq = ${seq}`],
      ['a time', (seq: number) => `UPDATE audit_events SET at = at + interval '1 second' WHERE seq = ${seq}`],
      ['an action', (seq: number) => `UPDATE audit_events SET action = 'case.erase' WHERE seq = ${seq}`],
      ['an organisation', (seq: number) => `UPDATE audit_events SET org_id = gen_random_uuid() WHERE seq = ${seq}`],
      ['a form of hashing', (seq: number) => `UPDATE audit_events SET format = 1 WHERE seq = ${seq}`],
      ['an object', (seq: number) => `UPDATE audit_events SET object_id = 'other' WHERE seq = ${seq}`],
      ['a row that is gone', (seq: number) => `DELETE FROM audit_events WHERE seq = ${seq}`],
    ])('S36 is found, at the entry: %s', async (_what, sql) => {
      for (let added = 0; added < 3; added += 1) await recordEvent(anEvent)
      const { seq } = await auditHead()
      expect(await tampered(sql(seq - 1))).toEqual({ ok: false, firstBad: seq - 1 })
      expect(await verifyTrail()).toMatchObject({ ok: true })
    })

    it('S37 is found cut off at the end, by the row that says where it ends, or against a head that was kept', async () => {
      await recordEvent(anEvent)
      const known = await auditHead()
      const gone = `DELETE FROM audit_events WHERE seq = ${known.seq}`
      expect(await tampered(gone)).toEqual({ ok: false, firstBad: known.seq })
      const last = 'SELECT seq, hash FROM audit_events ORDER BY seq DESC LIMIT 1'
      const cut = [gone, `UPDATE audit_head SET (seq, hash) = (${last})`]
      expect(await tampered(cut)).toMatchObject({ ok: true })
      expect(await tampered(cut, known)).toEqual({ ok: false, firstBad: known.seq })
    })

    it('S37 is found computed again from an earlier entry on, against a head that was written down', async () => {
      await recordEvent(anEvent)
      const known = await auditHead()
      expect(await verifyTrail({ ...known, hash: '0'.repeat(64) })).toEqual({ ok: false, firstBad: known.seq })
    })
  })
})

async function endOf(client: pg.Client) {
  const { rows } = await client.query('SELECT seq, hash FROM audit_head')
  return { seq: Number(rows[0].seq), hash: String(rows[0].hash) }
}

async function rowsOf(client: pg.Client, after: number, limit: number) {
  const { rows } = await client.query(
    `SELECT seq, org_id AS "orgId", at, format, actor_id AS "actorId", session_id AS "sessionId", action, object_type AS "objectType",
       object_id AS "objectId", outcome, previous, hash FROM audit_events WHERE seq > $1 ORDER BY seq LIMIT $2`,
    [after, limit],
  )
  return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }))
}
