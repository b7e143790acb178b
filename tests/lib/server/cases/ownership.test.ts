import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { assessCase } from '#lib/server/assessments/assess-case'
import { compareCase } from '#lib/server/assessments/compare-case'
import { listCasePeople, shareCase, unshareCase } from '#lib/server/cases/case-people'
import { eraseCase } from '#lib/server/cases/erase-case'
import { exportCase } from '#lib/server/cases/export-case'
import { listCases } from '#lib/server/cases/list-cases'
import { readCase } from '#lib/server/cases/read-case'
import { readCaseHeading } from '#lib/server/cases/read-case-heading'
import { saveFact } from '#lib/server/cases/save-fact'
import { saveFacts } from '#lib/server/cases/save-facts'
import { takeOffFile } from '#lib/server/cases/take-off-file'
import { updateCase } from '#lib/server/cases/update-case'
import { database } from '#lib/server/database/client'
import { issueReport } from '#lib/server/reports/issue-report'
import { listReports } from '#lib/server/reports/list-reports'
import { aCase, as, aViewer, missingId } from '#tests/support/people'

const yes = { kind: 'asserted', assertions: [{ value: true, says: 'request' }] } as const

/** Every operation that takes the id of a case. */
const operations: Record<string, (caseId: string) => Promise<unknown>> = {
  readCase,
  readCaseHeading,
  assessCase: (id) => assessCase(id),
  compareCase: (id) => compareCase(id, { kind: 'facts-now', on: '2022-10-07' }, { kind: 'facts-now', on: null }),
  exportCase: (id) => exportCase(id, 'csv'),
  saveFact: (caseId) => saveFact({ caseId, factKey: 'proceedings.heldNow', entry: yes, expectedVersion: 0 }),
  'saveFact with an answer that is not one': (caseId) =>
    saveFact({ caseId, factKey: 'proceedings.heldNow', entry: 'maybe', expectedVersion: 0 }),
  saveFacts: (caseId) => saveFacts({ caseId, facts: { 'proceedings.heldNow': true }, expectedVersion: 1 }),
  takeOffFile: (caseId) => takeOffFile({ caseId, factKey: 'proceedings.heldNow', expectedVersion: 1 }),
  updateCase: (caseId) => updateCase({ caseId, expectedVersion: 1, reference: 'TAKEN-1' }),
  eraseCase: (caseId) => eraseCase({ caseId, expectedVersion: 1 }),
  issueReport,
  listReports,
  listCasePeople,
  shareCase: (caseId) => shareCase({ caseId, userId: missingId() }),
  unshareCase: (caseId) => unshareCase({ caseId, userId: missingId() }),
}

describe('a case', () => {
  let owner: Viewer
  let stranger: Viewer
  let colleague: Viewer
  let caseId: string
  beforeAll(async () => {
    owner = await aViewer('Imke Sandvoort')
    stranger = await aViewer('Tomas Breitner')
    colleague = await aViewer('Ana Ruiz Vidal', { orgId: owner.orgId })
    caseId = await aCase(owner, { reference: 'ROWAN-41' })
  })

  it('is read by the person who opened it', async () => {
    const found = await as(owner, () => readCase(caseId))
    expect(found).toMatchObject({ ok: true, case: { reference: 'ROWAN-41', version: 1, facts: {} } })
    expect((await as(owner, listCases)).map(({ id }) => id)).toContain(caseId)
  })

  it('is in nobody else’s list', async () => {
    for (const other of [stranger, colleague])
      expect((await as(other, listCases)).map(({ id }) => id)).not.toContain(caseId)
  })

  it.each(Object.entries(operations))('answers a stranger as if it did not exist: %s', async (_name, operate) => {
    const before = await database().case.findUniqueOrThrow({ where: { id: caseId } })
    const foreign = await as(stranger, () => operate(caseId))
    expect(await as(colleague, () => operate(caseId)), 'somebody of the same organisation').toEqual(foreign)
    const missing = await as(stranger, () => operate(missingId()))
    const malformed = await as(stranger, () => operate("x' OR true --"))
    expect(missing).toMatchObject({ ok: false, reason: 'not-found' })
    expect(foreign).toEqual(missing)
    expect(malformed).toEqual(missing)
    expect(await database().case.findUniqueOrThrow({ where: { id: caseId } })).toEqual(before)
    expect(await database().report.count({ where: { caseId } })).toBe(0)
  })
})

describe('opening a case', () => {
  it('refuses what it cannot be, all at once, and opens nothing', async () => {
    const viewer = await aViewer()
    const { openCase } = await import('#lib/server/cases/open-case')
    const refused = await as(viewer, () =>
      openCase({
        reference: '  ',
        requestingState: 'CN',
        requestedState: 'ZZ',
        facts: {
          'person.residenceHereYears': { kind: 'asserted', assertions: [{ value: -1, says: 'client' }] },
          nonsense: yes,
        },
      }),
    )
    if (refused.ok || refused.reason !== 'invalid') throw new Error('it was opened, or refused for another reason')
    expect(new Set(refused.issues.map(({ path }) => path))).toEqual(
      new Set(['reference', 'requestedState', 'facts.person.residenceHereYears.assertions.0.value', 'facts.nonsense']),
    )
    expect(await as(viewer, listCases)).toEqual([])
  })

  it('does not take a fact that is computed from the library', async () => {
    const viewer = await aViewer()
    const { openCase } = await import('#lib/server/cases/open-case')
    const { factKeys, isLibraryFactKey } = await import('#lib/domain/facts/catalogue')
    const computed = factKeys.find(isLibraryFactKey)!
    const refused = await as(viewer, () =>
      openCase({
        reference: 'ROWAN-1',
        requestingState: 'CN',
        requestedState: 'BE',
        facts: { [computed]: { kind: 'unknown', reason: 'refused' } },
      }),
    )
    expect(refused).toMatchObject({ ok: false, reason: 'invalid' })
  })
})

describe('erasing a case', () => {
  it('takes facts and reports with it', async () => {
    const owner = await aViewer()
    const caseId = await aCase(owner, { facts: { 'proceedings.heldNow': yes } })
    expect(await as(owner, () => eraseCase({ caseId, expectedVersion: 1 }))).toEqual({ ok: true })
    expect(await as(owner, () => readCase(caseId))).toEqual({ ok: false, reason: 'not-found' })
    const [left] = await database().$queryRaw<{ rows: number }[]>`
      SELECT ((SELECT count(*) FROM case_keys WHERE case_id = ${caseId}::uuid)
        + (SELECT count(*) FROM case_rows WHERE case_id = ${caseId}::uuid)
        + (SELECT count(*) FROM case_members WHERE case_id = ${caseId}::uuid)
        + (SELECT count(*) FROM reports WHERE case_id = ${caseId}::uuid))::int AS rows`
    expect(left).toEqual({ rows: 0 })
  })

  it('is refused to someone who has not seen the latest change', async () => {
    const owner = await aViewer()
    const caseId = await aCase(owner)
    await as(owner, () => saveFact({ caseId, factKey: 'proceedings.heldNow', entry: yes, expectedVersion: 0 }))
    expect(await as(owner, () => eraseCase({ caseId, expectedVersion: 1 }))).toEqual({
      ok: false,
      reason: 'stale',
      version: 2,
    })
  })
})
