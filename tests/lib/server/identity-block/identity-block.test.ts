import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { emptyIdentity, type IdentityBlock } from '#lib/domain/identity-block'
import { assessCase } from '#lib/server/assessments/assess-case'
import { shareCase } from '#lib/server/cases/case-people'
import { eraseCase } from '#lib/server/cases/erase-case'
import { exportCase, exportFormats } from '#lib/server/cases/export-case'
import { listCases } from '#lib/server/cases/list-cases'
import { readCase } from '#lib/server/cases/read-case'
import { readCaseHeading } from '#lib/server/cases/read-case-heading'
import { database } from '#lib/server/database/client'
import { revealIdentity } from '#lib/server/identity-block/reveal-identity'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { IntegrityError } from '#lib/server/keys/cell'
import { issueReport } from '#lib/server/reports/issue-report'
import { searchLibrary } from '#lib/server/search/search-library'
import { aCase, as, aViewer, missingId } from '#tests/support/people'

const canary = 'IDENTITY-CANARY'
const identity: IdentityBlock = {
  names: [
    { name: `林 ${canary}`, writtenIn: 'Chinese characters' },
    { name: `Lin ${canary}`, writtenIn: 'passport' },
  ],
  bornOn: '1984-05-02',
  bornIn: `Kashgar ${canary}`,
  papers: `passport ${canary}`,
  contact: `only through counsel ${canary}`,
  family: [{ name: `Aunt ${canary}`, relation: 'aunt', where: 'Ürümqi' }],
  notes: canary,
}

describe('who the person of a case is', () => {
  let viewer: Viewer
  let caseId: string
  beforeAll(async () => {
    viewer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
    caseId = await aCase(viewer)
    expect(await as(viewer, () => revealIdentity(caseId))).toEqual({ ok: true, version: 0, identity: emptyIdentity })
    expect(await as(viewer, () => saveIdentity({ caseId, identity, expectedVersion: 0 }))).toEqual({
      ok: true,
      version: 1,
    })
  })

  it('is revealed as it was written down, to members of the case', async () => {
    expect(await as(viewer, () => revealIdentity(caseId))).toEqual({ ok: true, version: 1, identity })
  })

  it('is on record each time, without a word of it', async () => {
    const before = await database().auditEvent.count({ where: { action: 'identity.reveal', objectId: caseId } })
    for (const _twice of [1, 2]) await as(viewer, () => revealIdentity(caseId))
    const events = await database().auditEvent.findMany({ where: { action: 'identity.reveal', objectId: caseId } })
    expect(events).toHaveLength(before + 2)
    expect(events.at(-1)).toMatchObject({ actorId: viewer.userId, orgId: viewer.orgId, outcome: 'done' })
    expect(JSON.stringify(events, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      canary,
    )
  })

  it('S14 answers a stranger, and a colleague who is no member, as if there were no case', async () => {
    const stranger = await aViewer('Tomas Breitner')
    const colleague = await aViewer('Ana Ruiz Vidal', { orgId: viewer.orgId })
    const missing = { ok: false, reason: 'not-found' }
    for (const other of [stranger, colleague]) {
      expect(await as(other, () => revealIdentity(caseId))).toEqual(missing)
      expect(await as(other, () => saveIdentity({ caseId, identity, expectedVersion: 1 }))).toEqual(missing)
      expect(await as(other, () => revealIdentity(missingId()))).toEqual(missing)
    }
    await as(viewer, () => shareCase({ caseId, userId: colleague.userId }))
    expect(await as(colleague, () => revealIdentity(caseId))).toMatchObject({ ok: true, identity })
  })

  it('S56 is overwritten by nobody who saw an older version', async () => {
    const id = await aCase(viewer)
    const results = await Promise.all(
      Array.from({ length: 10 }, () => as(viewer, () => saveIdentity({ caseId: id, identity, expectedVersion: 0 }))),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok)).toEqual(Array(9).fill({ ok: false, reason: 'stale', version: 1 }))
  })

  it('S32 stands in no list, heading, assessment, report, search or export', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const told: unknown[] = [
      await as(viewer, listCases),
      await as(viewer, () => readCase(caseId)),
      await as(viewer, () => readCaseHeading(caseId)),
      await as(viewer, () => assessCase(caseId)),
      await as(viewer, () => issueReport(caseId)),
      await as(viewer, () => searchLibrary({ query: canary })),
      said.mock.calls,
    ]
    said.mockRestore()
    expect(JSON.stringify(told)).not.toContain(canary)
    for (const format of exportFormats) {
      const file = await as(viewer, () => exportCase(caseId, format))
      expect(file.ok && Buffer.from(file.bytes).includes(canary), format).toBe(false)
    }
  })

  it('S40 is stored under a key of its own, and the key of the case does not open it', async () => {
    const { content } = await database().identityBlock.findUniqueOrThrow({ where: { caseId } })
    expect(Buffer.from(content).includes(canary)).toBe(false)
    const { wrapped } = await database().caseKey.findUniqueOrThrow({ where: { caseId } })
    const id = await aCase(viewer)
    await as(viewer, () => saveIdentity({ caseId: id, identity, expectedVersion: 0 }))
    await database().identityKey.update({ where: { caseId: id }, data: { wrapped } })
    await expect(as(viewer, () => revealIdentity(id))).rejects.toThrow(IntegrityError)
  })

  it('S64 goes with the case: neither the block nor its key is left', async () => {
    // Nobody else is there to approve.
    const alone = await aViewer('Tomas Breitner')
    const id = await aCase(alone)
    await as(alone, () => saveIdentity({ caseId: id, identity, expectedVersion: 0 }))
    expect(await as(alone, () => eraseCase({ caseId: id, expectedVersion: 1 }))).toEqual({ ok: true })
    expect(await database().identityBlock.count({ where: { caseId: id } })).toBe(0)
    expect(await database().identityKey.count({ where: { caseId: id } })).toBe(0)
  })
})
