import { afterEach, describe, expect, it } from 'vitest'
import { listCases } from '#lib/server/cases/list-cases'
import { readCaseHeading } from '#lib/server/cases/read-case-heading'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { readRetention } from '#lib/server/privacy/read-retention'
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
    expect(await keep(due, { until: inDays(10) })).toEqual({ ok: true, version: 1 })
    await keep(held, { until: inDays(10), holdReason: 'an appeal is pending CANARY-65' })
    await keep(later, { until: inDays(60) })
    expect(await keep(due, { until: inDays(20) })).toEqual({ ok: false, reason: 'stale', version: 1 })
    expect(await as(viewer, () => readRetention(held))).toMatchObject({
      ...{ until: inDays(10), chosen: true, held: true, holdReason: 'an appeal is pending CANARY-65', version: 1 },
    })

    // On its last day it is there still.
    move(10 * day)
    expect(await runRetention()).toEqual({ erased: [], kept: [] })
    move(12 * day)
    expect(await runRetention()).toEqual({ erased: [due], kept: [held] })
    expect((await as(viewer, listCases)).map(({ id }) => id).sort()).toEqual([held, later].sort())
    expect(await eventsOf(due)).toEqual(['case.open', 'retention.save', 'case.erase'])
    expect((await eventsOf(held)).at(-1)).toBe('retention.kept')
    expect(await database().erasedCase.findUniqueOrThrow({ where: { caseId: due } })).toMatchObject({
      reason: 'retention',
    })

    move(0)
    expect(await keep(held, { holdReason: null }, 1)).toEqual({ ok: true, version: 2 })
    expect((await eventsOf(held)).at(-1)).toBe('retention.release')
    move(12 * day)
    expect(await runRetention()).toEqual({ erased: [held], kept: [] })
  })

  it('S14 and nobody who is no member sees until when, or changes it', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    const others = [await aViewer('Tomas Breitner'), await aViewer('Ana Ruiz Vidal', { orgId: viewer.orgId })]
    for (const other of others) {
      const notFound = { ok: false, reason: 'not-found' }
      expect(await as(other, () => readRetention(caseId))).toEqual(notFound)
      expect(await as(other, () => saveRetention({ caseId, expectedVersion: 0, until: inDays(1) }))).toEqual(notFound)
    }
    expect(await database().caseRetention.count({ where: { caseId } })).toBe(0)
  })
})
