import { beforeAll, describe, expect, it } from 'vitest'
import { emptyIdentity } from '#lib/domain/identity-block'
import { askApproval } from '#lib/server/approvals/ask-approval'
import { verifyTrail } from '#lib/server/audit/verify-trail'
import { openContent } from '#lib/server/cases/case-content'
import { eraseCase } from '#lib/server/cases/erase-case'
import { readCase } from '#lib/server/cases/read-case'
import { database } from '#lib/server/database/client'
import { revealIdentity } from '#lib/server/identity-block/reveal-identity'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { type CellKey, IntegrityError, openBytes } from '#lib/server/keys/cell'
import { eraseByOperator } from '#lib/server/privacy/erase-by-operator'
import { releaseHold } from '#lib/server/privacy/release-hold'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { rowsOf } from '#tests/support/an-organisation'
import { aCase, as, aViewer, missingId } from '#tests/support/people'
import { keyOfCase } from '#tests/support/stored-content'

const identity = { ...emptyIdentity, names: [{ name: 'Liu Shu CANARY-64', writtenIn: '' }] }
const withPerson = async (viewer: Awaited<ReturnType<typeof aViewer>>) => {
  const caseId = await aCase(viewer)
  await as(viewer, () => saveIdentity({ caseId, expectedVersion: 0, identity }))
  return caseId
}

describe('S64 an erased case', () => {
  let lawyer: Awaited<ReturnType<typeof aViewer>>
  let erased: string
  let kept: string
  let before: { content: Uint8Array; identity: Uint8Array }
  beforeAll(async () => {
    lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
    erased = await withPerson(lawyer)
    kept = await withPerson(lawyer)
    const asked = await as(lawyer, () =>
      askApproval({ kind: 'case.erase', objectId: erased, reason: 'Liu Shu CANARY-64 asked' }),
    )
    expect(asked.ok).toBe(true)
    before = {
      content: (await database().case.findUniqueOrThrow({ where: { id: erased } })).content,
      identity: (await database().identityBlock.findUniqueOrThrow({ where: { caseId: erased } })).content,
    }
    expect(await as(lawyer, () => eraseCase({ caseId: erased, expectedVersion: 1 }))).toEqual({ ok: true })
  })

  it('is not found, and neither is who the person was', async () => {
    const notFound = { ok: false, reason: 'not-found' }
    expect(await as(lawyer, () => readCase(erased))).toEqual(notFound)
    expect(await as(lawyer, () => revealIdentity(erased))).toEqual(notFound)
  })

  it('leaves no key: what was copied before opens with none that is left', async () => {
    const place = (table: string) => ({ org: lawyer.orgId, table, column: 'content', row: erased, version: 1 })
    expect(await database().caseKey.count({ where: { caseId: erased } })).toBe(0)
    expect(await database().identityKey.count({ where: { caseId: erased } })).toBe(0)
    const left: CellKey[] = [await keyOfCase(kept)]
    const { organisationKey } = await import('#lib/server/keys/data-keys')
    left.push(await organisationKey(database(), lawyer.orgId))
    for (const key of left) {
      expect(() => openBytes(key, place('cases'), before.content)).toThrow(IntegrityError)
      expect(() => openBytes(key, place('identity_blocks'), before.identity)).toThrow(IntegrityError)
    }
    expect(() => openContent(left[0]!, { id: kept, orgId: lawyer.orgId, version: 1 }, before.content)).toThrow()
  })

  it('leaves a tombstone and its events, and no other row that belonged to it', async () => {
    const { erased_cases, audit_events, approvals, ...others } = await rowsOf(lawyer.orgId)
    expect(erased_cases?.map((row) => JSON.parse(row))).toMatchObject([
      { case_id: erased, erased_by: lawyer.userId, reason: 'request' },
    ])
    expect(audit_events?.filter((row) => row.includes('case.erase') && row.includes(erased))).toHaveLength(1)
    expect(JSON.stringify(others)).not.toContain(erased)
    // What was written to ask for it may name the person: nothing of it is left.
    const { openReason } = await import('#lib/server/approvals/approval-reason')
    for (const row of await database().approval.findMany({ where: { orgId: lawyer.orgId, objectId: erased } })) {
      expect(await openReason(database(), row)).not.toContain('CANARY-64')
    }
    expect(approvals?.length).toBeGreaterThan(0)
    expect((await verifyTrail()).ok).toBe(true)
  })

  it('leaves other cases as they were', async () => {
    expect(await as(lawyer, () => readCase(kept))).toMatchObject({ ok: true })
    expect(await as(lawyer, () => revealIdentity(kept))).toMatchObject({ ok: true, identity })
  })

  it('can be the operator’s work, who is told when there is none', async () => {
    const caseId = await withPerson(lawyer)
    expect(await eraseByOperator(caseId)).toEqual({ ok: true })
    expect(await database().erasedCase.findUniqueOrThrow({ where: { caseId } })).toMatchObject({
      ...{ erasedBy: null, reason: 'operator' },
    })
    for (const id of [caseId, missingId(), 'x'])
      expect(await eraseByOperator(id)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('S19 is none that was under legal hold, whoever asks', async () => {
    const caseId = await withPerson(lawyer)
    await as(lawyer, () => saveRetention({ caseId, expectedVersion: 0, holdReason: 'an appeal is pending' }))
    const held = { ok: false, reason: 'held' }
    expect(await as(lawyer, () => eraseCase({ caseId, expectedVersion: 1 }))).toEqual(held)
    expect(await eraseByOperator(caseId)).toEqual(held)
    expect(await as(lawyer, () => releaseHold({ caseId, expectedVersion: 1 }))).toMatchObject({ ok: true })
    expect(await as(lawyer, () => eraseCase({ caseId, expectedVersion: 1 }))).toEqual({ ok: true })
  })
})
