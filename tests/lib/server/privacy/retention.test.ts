import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askApproval } from '#lib/server/approvals/ask-approval'
import { listApprovals } from '#lib/server/approvals/list-approvals'
import { settleApproval } from '#lib/server/approvals/settle-approval'
import { listCases } from '#lib/server/cases/list-cases'
import { readCaseHeading } from '#lib/server/cases/read-case-heading'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { readSettings, saveSettings, settingsFields } from '#lib/server/privacy/organisation-settings'
import { readRetention } from '#lib/server/privacy/read-retention'
import { releaseHold } from '#lib/server/privacy/release-hold'
import { runRetention } from '#lib/server/privacy/run-retention'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { aCase, as, aViewer } from '#tests/support/people'

const day = 86_400
const year = 365.25 * day
const inDays = (days: number) => new Date(Date.now() + days * day * 1000).toISOString().slice(0, 10)
const move = (seconds: number) => {
  environment().CLOCK_OFFSET_S = Math.round(seconds)
}
afterEach(() => move(0))
const eventsOf = async (objectId: string) =>
  (await database().auditEvent.findMany({ where: { objectId }, orderBy: { seq: 'asc' } })).map(({ action }) => action)
const stateOf = async (viewer: Awaited<ReturnType<typeof aViewer>>, caseId: string) => {
  const [heading, listed] = [
    await as(viewer, () => readCaseHeading(caseId)),
    (await as(viewer, listCases)).find(({ id }) => id === caseId),
  ]
  const state = heading.ok ? heading.heading.retention.state : null
  expect(listed?.retention.state).toBe(state)
  return state
}

describe('S65 a case is kept', () => {
  it('for five years after its last change, and warns thirty days before, on every page and in the list', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    expect(await stateOf(viewer, caseId)).toBe('kept')
    move(5 * year - 40 * day)
    expect(await stateOf(viewer, caseId)).toBe('kept')
    move(5 * year - 25 * day)
    expect(await stateOf(viewer, caseId)).toBe('ending')
    move(5 * year + 2 * day)
    expect(await stateOf(viewer, caseId)).toBe('due')
    const entry = { kind: 'asserted', assertions: [{ value: true, says: 'client' }] }
    await as(viewer, () => saveFact({ caseId, factKey: 'proceedings.heldNow', entry, expectedVersion: 0 }))
    expect(await stateOf(viewer, caseId)).toBe('kept')
  })

  it('until the day somebody says, and then is erased by the operator’s run; one that is held is not', async () => {
    const viewer = await aViewer()
    const [due, held, later] = [await aCase(viewer), await aCase(viewer), await aCase(viewer)]
    const keep = (caseId: string, change: object, expectedVersion = 0) =>
      as(viewer, () => saveRetention({ caseId, expectedVersion, ...change }))
    expect(await keep(due, { until: inDays(40) })).toEqual({ ok: true, version: 1 })
    await keep(held, { until: inDays(40), holdReason: 'an appeal is pending CANARY-65' })
    await keep(later, { until: inDays(90) })
    expect(await keep(due, { until: inDays(50) })).toEqual({ ok: false, reason: 'stale', version: 1 })
    expect(await as(viewer, () => readRetention(held))).toMatchObject({
      ...{ until: inDays(40), chosen: true, held: true, holdReason: 'an appeal is pending CANARY-65', version: 1 },
    })

    // On its last day it is there still.
    move(40 * day)
    expect(await runRetention()).toEqual({ erased: [], kept: [] })
    move(42 * day)
    expect(await runRetention()).toEqual({ erased: [due], kept: [held] })
    expect((await as(viewer, listCases)).map(({ id }) => id).sort()).toEqual([held, later].sort())
    expect(await eventsOf(due)).toEqual(['case.open', 'retention.save', 'case.erase'])
    expect((await eventsOf(held)).at(-1)).toBe('retention.kept')
    expect(await database().erasedCase.findUniqueOrThrow({ where: { caseId: due } })).toMatchObject({
      reason: 'retention',
    })

    // Once the hold is lifted there is a warning first, though its day is over.
    expect(await as(viewer, () => releaseHold({ caseId: held, expectedVersion: 1 }))).toEqual({ ok: true, version: 2 })
    expect((await eventsOf(held)).at(-1)).toBe('retention.release')
    expect(await runRetention()).toEqual({ erased: [], kept: [] })
    expect(await as(viewer, () => readRetention(held))).toMatchObject({ state: 'ending', until: inDays(72) })
    move(74 * day)
    expect(await runRetention()).toEqual({ erased: [held], kept: [] })
  })

  it('S12 no shorter than the warning stands, whatever day one person says: sooner takes two', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    for (const until of [inDays(-400), inDays(0), inDays(29)])
      expect(await as(viewer, () => saveRetention({ caseId, expectedVersion: 0, until }))).toMatchObject({
        ...{ ok: false, reason: 'invalid' },
        issues: [{ path: 'until', message: expect.stringContaining(inDays(30)) }],
      })
    expect(await as(viewer, () => saveRetention({ caseId, expectedVersion: 0, until: inDays(30) }))).toMatchObject({
      ok: true,
    })
  })

  it('S12 S19 under a hold that one person does not lift', async () => {
    const lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
    const colleague = await aViewer('Ana Ruiz Vidal', { roles: ['expert'], orgId: lawyer.orgId })
    const caseId = await aCase(lawyer)
    const release = (by = lawyer, expectedVersion = 1) => as(by, () => releaseHold({ caseId, expectedVersion }))
    expect(await release()).toEqual({ ok: false, reason: 'not-held' })
    await as(lawyer, () => saveRetention({ caseId, expectedVersion: 0, holdReason: 'an appeal' }))
    expect(await release()).toEqual({ ok: false, reason: 'second-person' })
    const asked = await as(lawyer, () =>
      askApproval({ kind: 'hold.release', objectId: caseId, reason: 'the court has decided' }),
    )
    expect(await release()).toEqual({ ok: false, reason: 'second-person' })
    // Whoever is not on the case approves without being told which one it is.
    expect((await as(colleague, listApprovals)).approvals).toMatchObject([{ kind: 'hold.release', objectId: null }])
    if (asked.ok) await as(colleague, () => settleApproval(asked.id, 'approve'))
    expect(await release(lawyer, 0)).toEqual({ ok: false, reason: 'stale', version: 1 })
    expect(await release(colleague)).toEqual({ ok: false, reason: 'not-found' })
    expect(await release()).toEqual({ ok: true, version: 2 })
    expect(await as(lawyer, () => readRetention(caseId))).toMatchObject({ held: false, holdReason: null })
    // It was for once.
    await as(lawyer, () => saveRetention({ caseId, expectedVersion: 2, holdReason: 'a complaint' }))
    expect(await release(lawyer, 3)).toEqual({ ok: false, reason: 'second-person' })
  })

  it('as long as its organisation says; a shorter time ends nothing before its warning has stood', async () => {
    const viewer = await aViewer()
    const other = await aViewer('Tomas Breitner')
    const [caseId, theirs] = [await aCase(viewer), await aCase(other)]
    const settle = (retentionYears: number, warningDays: number, expectedVersion: number) =>
      as(viewer, () => saveSettings({ retentionYears, warningDays, expectedVersion }))
    expect(await as(viewer, readSettings)).toEqual({ version: 1, retentionYears: 5, warningDays: 30 })
    move(2 * year)
    expect(await stateOf(viewer, caseId)).toBe('kept')
    expect(await settle(1, 60, 1)).toEqual({ ok: true, version: 2 })
    expect(await settle(1, 14, 1)).toEqual({ ok: false, reason: 'stale', version: 2 })
    expect(await stateOf(viewer, caseId)).toBe('ending')
    expect(await stateOf(other, theirs)).toBe('kept')
    move(2 * year + 59 * day)
    expect((await runRetention()).erased).not.toContain(caseId)
    move(2 * year + 62 * day)
    expect((await runRetention()).erased).toContain(caseId)
    expect(await stateOf(other, theirs)).toBe('kept')
    expect(await eventsOf(viewer.orgId)).toContain('organisation.change')
    for (const settings of [
      { retentionYears: 0 },
      { retentionYears: 31 },
      { retentionYears: 1.5 },
      { warningDays: 13 },
    ])
      expect(
        z.strictObject(settingsFields).safeParse({ retentionYears: 5, warningDays: 30, ...settings }).success,
      ).toBe(false)
  })

  it('S14 and nobody who is no member sees until when, or changes it', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    const others = [await aViewer('Tomas Breitner'), await aViewer('Ana Ruiz Vidal', { orgId: viewer.orgId })]
    for (const other of others) {
      const notFound = { ok: false, reason: 'not-found' }
      expect(await as(other, () => readRetention(caseId))).toEqual(notFound)
      expect(await as(other, () => saveRetention({ caseId, expectedVersion: 0, until: inDays(60) }))).toEqual(notFound)
    }
    expect(await database().caseRetention.count({ where: { caseId } })).toBe(0)
  })
})
