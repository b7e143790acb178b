import { beforeEach, describe, expect, it } from 'vitest'
import { askApproval } from '#lib/server/approvals/ask-approval'
import { listApprovals } from '#lib/server/approvals/list-approvals'
import { settleApproval } from '#lib/server/approvals/settle-approval'
import { handOverCase, listOrphanedCases } from '#lib/server/cases/orphaned-cases'
import { readCase } from '#lib/server/cases/read-case'
import { database } from '#lib/server/database/client'
import { changeMember } from '#lib/server/people/change-member'
import { aCase, as, aViewer, missingId } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
const canary = 'CANARY-ORPHAN'
const notFound = { ok: false, reason: 'not-found' }

describe('a case on which nobody is left', () => {
  let admin: Somebody
  let second: Somebody
  let heir: Somebody
  let lawyer: Somebody
  let caseId: string
  beforeEach(async () => {
    admin = await aViewer('Imke Sandvoort', { roles: ['admin', 'lawyer'] })
    const { orgId } = admin
    second = await aViewer('Tomas Breitner', { roles: ['auditor'], orgId })
    heir = await aViewer('Odile Marchand', { roles: ['caseworker'], orgId })
    lawyer = await aViewer('Ana Ruiz Vidal', { roles: ['lawyer'], orgId })
    caseId = await aCase(lawyer, { reference: canary })
  })
  const leave = () => as(admin, () => changeMember({ userId: lawyer.userId, disabled: true }))
  const give = (userId: string, id = caseId) => as(admin, () => handOverCase({ caseId: id, userId }))
  const ask = (by = admin) =>
    as(by, () => askApproval({ kind: 'case.hand-over', objectId: caseId, reason: 'Ana has left' }))
  const approved = async () => {
    const asked = await ask()
    if (!asked.ok) throw new Error('it could not be asked for')
    expect(await as(second, () => settleApproval(asked.id, 'approve'))).toEqual({ ok: true })
  }

  it('S16 is shown to the admin as a number with dates and who was on it, and nothing of what it is about', async () => {
    await leave()
    const found = await as(admin, listOrphanedCases)
    expect(found.cases).toEqual([
      { id: caseId, members: ['Ana Ruiz Vidal'], openedAt: expect.any(String), changedAt: expect.any(String) },
    ])
    // Somebody else who works on cases is there, so the admin is not among those who could have it.
    expect(found.heirs).toEqual([{ id: heir.userId, name: 'Odile Marchand' }])
    expect(await as(admin, () => readCase(caseId))).toEqual(notFound)
    const events = await database().auditEvent.findMany({ where: { action: 'case.orphaned', actorId: admin.userId } })
    expect(events).toHaveLength(1)
  })

  it('S12 S19 is handed over once, by two people, to somebody who works on cases; the admin still sees nothing', async () => {
    await leave()
    expect(await give(heir.userId)).toEqual({ ok: false, reason: 'second-person' })
    await approved()
    for (const nobody of [admin.userId, second.userId, lawyer.userId, missingId(), 'x'])
      expect(await give(nobody)).toEqual(notFound)
    expect(await give(heir.userId)).toEqual({ ok: true })
    expect(await as(heir, () => readCase(caseId))).toMatchObject({ ok: true, case: { reference: canary } })
    expect(await as(admin, () => readCase(caseId))).toEqual(notFound)
    const told = [await as(admin, listOrphanedCases), await as(admin, listApprovals), await as(second, listApprovals)]
    expect(JSON.stringify(told)).not.toContain(canary)
    // Somebody is on it now: there is nothing to hand over.
    expect(await give(heir.userId)).toEqual(notFound)
    const events = await database().auditEvent.findMany({ where: { objectId: caseId }, orderBy: { seq: 'asc' } })
    expect(events.map(({ action }) => action)).toContain('case.hand-over')
  })

  it('S14 is none while somebody is on it, and none of another organisation: the admin learns of neither', async () => {
    const elsewhere = await aViewer('Mira Kowal')
    await leave()
    for (const id of [await aCase(heir), await aCase(elsewhere), missingId(), 'x']) {
      expect(await give(heir.userId, id)).toEqual(notFound)
      expect(await as(admin, () => askApproval({ kind: 'case.hand-over', objectId: id, reason: 'to see' }))).toEqual(
        notFound,
      )
    }
    expect((await as(elsewhere, listOrphanedCases)).cases).toEqual([])
    expect(await ask(heir)).toEqual(notFound)
  })

  it('is one too where whoever is on it reads no cases any more, and none once they are let in again', async () => {
    await as(admin, () => changeMember({ userId: lawyer.userId, roles: ['auditor'] }))
    expect((await as(admin, listOrphanedCases)).cases.map(({ id }) => id)).toEqual([caseId])
    await as(admin, () => changeMember({ userId: lawyer.userId, roles: ['expert'] }))
    expect((await as(admin, listOrphanedCases)).cases).toEqual([])
  })
})
