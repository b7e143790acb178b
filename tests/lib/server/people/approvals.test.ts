import { beforeEach, describe, expect, it } from 'vitest'
import type { ApprovalKind } from '#lib/domain/approval'
import { askApproval } from '#lib/server/approvals/ask-approval'
import { listApprovals } from '#lib/server/approvals/list-approvals'
import { settleApproval } from '#lib/server/approvals/settle-approval'
import { shareCase } from '#lib/server/cases/case-people'
import { eraseCase } from '#lib/server/cases/erase-case'
import { exportAllCases } from '#lib/server/cases/export-all-cases'
import { database } from '#lib/server/database/client'
import { call } from '#tests/support/call-route'
import { aCase, as, aViewer, missingId } from '#tests/support/people'
import { DELETE as eraseDoor } from '../../../../app/api/cases/[id]/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
let colleague: Somebody
let caseId: string
beforeEach(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  colleague = await aViewer('Ana Ruiz Vidal', { roles: ['expert'], orgId: lawyer.orgId })
  caseId = await aCase(lawyer)
})

const ask = async (kind: ApprovalKind, objectId: string | null, by = lawyer) => {
  const asked = await as(by, () => askApproval({ kind, objectId, reason: 'the client wishes it' }))
  if (!asked.ok) throw new Error('it could not be asked for')
  return asked.id
}
const settle = (by: Somebody, id: string, step: 'approve' | 'withdraw') => as(by, () => settleApproval(id, step))
const erase = (by = lawyer, id = caseId) => as(by, () => eraseCase({ caseId: id, expectedVersion: 1 }))
const refused = { ok: false, reason: 'second-person' }
const there = async () => (await database().case.count({ where: { id: caseId } })) === 1

describe('S19 what takes two people', () => {
  it('is not done alone, whatever the one who asks does', async () => {
    expect(await erase()).toEqual(refused)
    const id = await ask('case.erase', caseId)
    expect(await settle(lawyer, id, 'approve')).toEqual({ ok: false, reason: 'own-request' })
    expect(await erase()).toEqual(refused)
    expect(await there()).toBe(true)
    // The database holds that line too, against our own mistakes.
    const own = database().approval.update({ where: { id }, data: { approvedBy: lawyer.userId } })
    await expect(own).rejects.toThrow('approvals_take_two')
  })

  it('is done once when somebody else has approved: that thing, by the one who asked', async () => {
    const other = await aCase(lawyer)
    await as(lawyer, () => shareCase({ caseId, userId: colleague.userId }))
    expect(await settle(colleague, await ask('case.erase', caseId), 'approve')).toEqual({ ok: true })
    expect(await erase(lawyer, other)).toEqual(refused)
    expect(await erase(colleague)).toEqual(refused)
    expect(await erase()).toEqual({ ok: true })
    expect(await there()).toBe(false)
    const events = await database().auditEvent.findMany({
      where: { orgId: lawyer.orgId, objectType: 'approval' },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['approval.ask', lawyer.userId],
      ['approval.give', colleague.userId],
      ['approval.use', lawyer.userId],
    ])
  })

  it.each([
    ['withdrawn', (id: string) => settle(lawyer, id, 'withdraw')],
    ['refused by the other', (id: string) => settle(colleague, id, 'withdraw')],
    ['too old', (id: string) => database().approval.update({ where: { id }, data: { expiresAt: new Date() } })],
    ['used', (id: string) => database().approval.update({ where: { id }, data: { usedAt: new Date() } })],
    [
      'approved by somebody who is gone',
      () => database().user.update({ where: { id: colleague.userId }, data: { disabledAt: new Date() } }),
    ],
  ])('is not done on an approval that is %s', async (_what, spoil) => {
    const id = await ask('case.erase', caseId)
    await settle(colleague, id, 'approve')
    await spoil(id)
    expect(await erase()).toEqual(refused)
    expect(await there()).toBe(true)
  })

  it.each(['approve', 'withdraw'] as const)('is settled once: %s comes too late', async (step) => {
    const id = await ask('case.erase', caseId)
    await settle(lawyer, id, 'withdraw')
    expect(await settle(colleague, id, step)).toEqual({ ok: false, reason: 'settled' })
  })

  it('is asked for by those who may do it, about what they may see', async () => {
    const stranger = await aViewer('Tomas Breitner')
    const notFound = { ok: false, reason: 'not-found' }
    const reason = 'the client wishes it'
    for (const objectId of [missingId(), await aCase(stranger), null, 'x'])
      expect(await as(lawyer, () => askApproval({ kind: 'case.erase', objectId, reason }))).toEqual(notFound)
    expect(await as(colleague, () => askApproval({ kind: 'case.erase', objectId: caseId, reason }))).toEqual(notFound)
    const id = await ask('case.erase', caseId)
    expect(await settle(stranger, id, 'approve')).toEqual(notFound)
  })

  it('shows the second person who asks and why, and not which case they do not know', async () => {
    await ask('case.erase', caseId)
    const seen = async (by: Somebody) => (await as(by, listApprovals)).approvals[0]
    expect(await seen(lawyer)).toMatchObject({ objectId: caseId, own: true })
    expect(await seen(colleague)).toMatchObject({
      ...{ objectId: null, own: false, askedBy: 'Imke Sandvoort', reason: 'the client wishes it', state: 'asked' },
    })
  })

  it('takes all cases away once', async () => {
    expect(await as(lawyer, exportAllCases)).toEqual(refused)
    await settle(colleague, await ask('export.bulk', null), 'approve')
    const taken = await as(lawyer, exportAllCases)
    if (!taken.ok) throw new Error('it was refused')
    const file = JSON.parse(new TextDecoder().decode(taken.bytes)) as { cases: { reference: string }[] }
    expect(file.cases.map(({ reference }) => reference)).toEqual(['ROWAN-41'])
    expect(await as(lawyer, exportAllCases)).toEqual(refused)
    const exported = await database().auditEvent.findMany({ where: { action: 'case.export', actorId: lawyer.userId } })
    expect(exported.map(({ objectId }) => objectId)).toEqual([caseId])
  })

  it('needs nobody where nobody is, and puts that on record', async () => {
    const sole = await aViewer('Odile Marchand')
    const own = await aCase(sole)
    const headers = { 'if-match': '"1"' }
    expect((await call(eraseDoor, { as: sole, method: 'DELETE', params: { id: own }, headers })).status).toBe(204)
    const [record] = await database().approval.findMany({ where: { orgId: sole.orgId } })
    expect(record).toMatchObject({ kind: 'case.erase', objectId: own, approvedBy: null })
    expect(await database().auditEvent.count({ where: { action: 'approval.alone', actorId: sole.userId } })).toBe(1)
  })

  it('needs the other for a week after they were disabled: nobody makes themselves alone', async () => {
    const disabled = (daysAgo: number) =>
      database().user.update({
        where: { id: colleague.userId },
        data: { disabledAt: new Date(Date.now() - daysAgo * 86_400_000) },
      })
    await disabled(6.9)
    expect(await erase()).toEqual(refused)
    await disabled(7.1)
    expect(await erase()).toEqual({ ok: true })
  })

  it('S57 is done once however often it is used at the same moment', async () => {
    await settle(colleague, await ask('export.bulk', null), 'approve')
    const results = await Promise.all(Array.from({ length: 20 }, () => as(lawyer, exportAllCases)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
