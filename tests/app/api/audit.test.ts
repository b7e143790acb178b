import { beforeAll, describe, expect, it, vi } from 'vitest'
import { auditHead } from '#lib/server/audit/audit-head'
import type { EventPage } from '#lib/server/audit/list-events'
import { readSignedHead, signingPublicKey } from '#lib/server/audit/signed-head'
import { verifyTrail } from '#lib/server/audit/verify-trail'
import { database } from '#lib/server/database/client'
import { rotateKeys } from '#lib/server/keys/rotate-keys'
import { recordEvent } from '#lib/server/tenant'
import { call } from '#tests/support/call-route'
import { aCase, aViewer, missingId } from '#tests/support/people'
import * as head from '../../../app/api/audit/head/route.ts'
import * as audit from '../../../app/api/audit/route.ts'
import * as exported from '../../../app/api/cases/[id]/export/route.ts'
import * as facts from '../../../app/api/cases/[id]/facts/route.ts'
import * as one from '../../../app/api/cases/[id]/route.ts'
import * as cases from '../../../app/api/cases/route.ts'
import * as members from '../../../app/api/members/[id]/route.ts'
import * as session from '../../../app/api/session/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>

let lawyer: Somebody
let auditor: Somebody
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort')
  auditor = await aViewer('Tomas Breitner', { roles: ['auditor'], orgId: lawyer.orgId })
})

/** The trail as the auditor is shown it, every page of it. */
async function shown(query: Record<string, string> = {}) {
  const entries: EventPage['entries'] = []
  for (let before: string | undefined; ; ) {
    const answer = await call(audit.GET, { as: auditor, query: { ...query, ...(before ? { before } : {}) } })
    expect(answer.status).toBe(200)
    const page = answer.json as EventPage
    entries.push(...page.entries)
    if (page.next === null) return entries
    before = String(page.next)
  }
}

describe('S38 the trail of more than eighty actions', () => {
  it('has a row for each: who, what, to what, how it ended and when, and no word of content', async () => {
    let start = 0
    const begun = new Date()
    const expected: [string | null, string, string | null, string][] = []
    const elsewhere = missingId()
    const colleague = await aViewer('Ana Ruiz', { roles: ['lawyer'], orgId: lawyer.orgId })
    start = (await auditHead()).seq
    for (let round = 0; round < 8; round += 1) {
      const by = (action: string, object: string | null, outcome = 'done', who = lawyer) =>
        expected.push([who.userId, action, object, outcome])
      const json = { reference: `CANARY-3838 ${round}`, requestingState: 'CN', requestedState: 'BE', facts: {} }
      const made = await call(cases.POST, { as: lawyer, method: 'POST', json })
      const { id } = made.json as { id: string }
      by('case.open', id)
      await call(one.GET, { as: lawyer, params: { id } })
      by('case.read', id)
      const where = { value: true, says: 'document', where: 'CANARY-3838' }
      const headers = { 'if-match': '"1"' }
      const saved = { 'proceedings.heldNow': where }
      await call(facts.PATCH, { as: lawyer, method: 'PATCH', params: { id }, headers, json: { facts: saved } })
      by('facts.save', id)
      await call(exported.GET, { as: lawyer, params: { id }, query: { format: 'csv' } })
      by('case.export', id)
      await call(one.GET, { as: lawyer, params: { id: elsewhere } })
      by('case.read', elsewhere, 'refused')
      // What is no id is not written down: it could be anything.
      await call(one.GET, { as: lawyer, params: { id: 'x\r\n\u001b[31m' } })
      by('case.read', null, 'refused')
      await call(cases.GET, { as: lawyer })
      by('case.list', null)
      await call(one.GET, { as: auditor, params: { id } })
      by('case.read', null, 'refused', auditor)
      const roles = { roles: ['lawyer', 'expert'].slice(round % 2) }
      await call(members.PATCH, { as: lawyer, method: 'PATCH', params: { id: colleague.userId }, json: roles })
      by('member.change', colleague.userId)
      await call(audit.GET, { as: auditor })
      by('audit.read', null, 'done', auditor)
      // Who tries to sign in is nobody yet; whose account it is, the organisation is told.
      const typed = { email: lawyer.email, password: 'CANARY-3838 is what I typed' }
      expect((await call(session.POST, { method: 'POST', json: typed })).status).toBe(401)
      expected.push([null, 'session.begin', lawyer.userId, 'refused'])
    }
    const { kek } = await rotateKeys({ retire: false })
    expected.push([null, 'keys.rotate', String(kek), 'done'])
    expect(expected).toHaveLength(89)
    const rows = await database().auditEvent.findMany({ where: { seq: { gt: start } }, orderBy: { seq: 'asc' } })
    expect(rows.map(({ actorId, action, objectId, outcome }) => [actorId, action, objectId, outcome])).toEqual(expected)
    for (const row of rows) {
      expect(row.orgId).toBe(row.action === 'keys.rotate' ? null : lawyer.orgId)
      expect(row.sessionId !== null).toBe(row.actorId !== null)
      expect(row.at.getTime()).toBeGreaterThanOrEqual(begun.getTime())
      const text = JSON.stringify(row, (_key, value) => (typeof value === 'bigint' ? String(value) : value))
      expect(text).not.toContain('CANARY-3838')
      // Neither the terminal nor a file of lines that shows it can be led astray.
      expect(text).toMatch(/^[\x20-\x7e]*$/)
      expect(text).not.toMatch(/\\[urn]/)
    }
    expect(await verifyTrail()).toMatchObject({ ok: true })
  })
})

describe('the trail over HTTP', () => {
  it('shows the auditor the entries of their own organisation, all of them once, the latest first', async () => {
    const stranger = await aViewer('Ana Ruiz')
    await aCase(stranger)
    const stored = await database().auditEvent.findMany({ where: { orgId: lawyer.orgId }, orderBy: { seq: 'desc' } })
    const entries = await shown()
    // Each page that is read is an entry of its own, after those that are shown.
    const seqs = entries.map(({ seq }) => seq)
    expect(seqs).toEqual(stored.map(({ seq }) => Number(seq)))
    expect(seqs.length).toBeGreaterThan(60)
    expect(entries.some(({ actor }) => actor?.id === stranger.userId)).toBe(false)
    expect(entries.find(({ action }) => action === 'case.open')?.actor).toEqual({
      id: lawyer.userId,
      name: 'Imke Sandvoort',
    })
  })

  it('S14 finds by who, what and to what; what is foreign, missing or no id at all is found alike: not', async () => {
    const stranger = await aViewer('Ana Ruiz')
    const theirs = await aCase(stranger)
    const own = await aCase(lawyer)
    expect((await shown({ object: own })).map(({ action }) => action)).toEqual(['case.open'])
    expect(new Set((await shown({ action: 'case.open' })).map(({ action }) => action))).toEqual(new Set(['case.open']))
    expect(new Set((await shown({ actor: auditor.userId })).map(({ actor }) => actor?.id))).toEqual(
      new Set([auditor.userId]),
    )
    const nothing = { entries: [], next: null }
    for (const query of [
      { object: theirs },
      { object: missingId() },
      { actor: stranger.userId },
      { actor: missingId() },
      { actor: 'x' },
    ])
      expect((await call(audit.GET, { as: auditor, query })).json, JSON.stringify(query)).toEqual(nothing)
    expect((await call(audit.GET, { as: auditor, query: { before: '-1' } })).status).toBe(400)
  })

  it('gives the auditor a head that was signed here, and nobody else', async () => {
    const answer = await call(head.GET, { as: auditor })
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
    const kept = readSignedHead(answer.json)
    expect(kept).toMatchObject({ ...(await auditHead()), publicKey: await signingPublicKey() })
    expect(await verifyTrail(kept ?? undefined)).toMatchObject({ ok: true })
    expect((await call(head.GET, { as: lawyer })).status).toBe(403)
    expect((await call(audit.GET, { as: lawyer })).status).toBe(403)
    // One that was altered was not signed.
    const said = answer.json as Record<string, unknown>
    for (const other of [{ seq: 1 }, { hash: '0'.repeat(64) }, { at: new Date().toISOString() }, { signature: 'AAAA' }])
      expect(readSignedHead({ ...said, ...other })).toBeNull()
  })
})

describe('S39 without a trail', () => {
  it('nothing is changed and nothing shown, and the door says that it failed', async () => {
    const id = await aCase(lawyer, { reference: 'ROWAN-3939' })
    const before = { cases: await database().case.count(), head: await auditHead() }
    const owner = database()
    await owner.$executeRawUnsafe(
      `CREATE FUNCTION "no_room"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no room'; END $$`,
    )
    await owner.$executeRawUnsafe(
      'CREATE TRIGGER "no_room" BEFORE INSERT ON "audit_events" FOR EACH ROW EXECUTE FUNCTION "no_room"()',
    )
    const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      const json = { reference: 'ELM-2', requestingState: 'CN', requestedState: 'BE', facts: {} }
      const opened = await call(cases.POST, { as: lawyer, method: 'POST', json })
      expect([opened.status, opened.json]).toEqual([500, { error: expect.objectContaining({ code: 'FAILED' }) }])
      const read = await call(one.GET, { as: lawyer, params: { id } })
      expect([read.status, read.text.includes('ROWAN-3939')]).toEqual([500, false])
      const patched = await call(facts.PATCH, {
        ...{ as: lawyer, method: 'PATCH', params: { id }, headers: { 'if-match': '"1"' } },
        json: { facts: { 'proceedings.heldNow': true } },
      })
      expect(patched.status).toBe(500)
      expect((await call(audit.GET, { as: auditor })).status).toBe(500)
    } finally {
      await owner.$executeRawUnsafe('DROP TRIGGER "no_room" ON "audit_events"')
      await owner.$executeRawUnsafe('DROP FUNCTION "no_room"()')
      silent.mockRestore()
    }
    expect({ cases: await database().case.count(), head: await auditHead() }).toEqual(before)
    expect((await call(one.GET, { as: lawyer, params: { id } })).json).toMatchObject({ version: 1 })
  })

  it('fifty who write at once leave no gap and no fork, whichever organisation they are of', async () => {
    const stranger = await aViewer('Ana Ruiz')
    const { seq } = await auditHead()
    const listed = (of: Somebody) => ({ orgId: of.orgId, actorId: of.userId, sessionId: of.sessionId })
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        recordEvent({
          ...listed(at % 2 === 0 ? lawyer : stranger),
          ...{ action: 'case.list', object: { type: 'case', id: null }, outcome: 'done' },
        }),
      ),
    )
    expect(await verifyTrail()).toMatchObject({ ok: true, head: { seq: seq + 50 } })
  })
})
