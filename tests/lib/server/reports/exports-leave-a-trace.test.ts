import { beforeAll, expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { exportCase, exportFormats } from '#lib/server/cases/export-case'
import { database } from '#lib/server/database/client'
import { issueReport } from '#lib/server/reports/issue-report'
import { readReport } from '#lib/server/reports/read-report'
import { aCase, as, aViewer } from '#tests/support/people'

let viewer: Viewer
let caseId: string
beforeAll(async () => {
  viewer = await aViewer()
  caseId = await aCase(viewer)
})

/** What the trail says somebody did since. */
async function eventsOf(work: () => Promise<{ ok: boolean }>): Promise<unknown[]> {
  const before = await database().auditEvent.count({ where: { actorId: viewer.userId } })
  expect(await as(viewer, work)).toMatchObject({ ok: true })
  const events = await database().auditEvent.findMany({
    where: { actorId: viewer.userId },
    orderBy: { seq: 'asc' },
    skip: before,
  })
  return events.map(({ action, objectId, orgId, outcome }) => ({ action, objectId, orgId, outcome }))
}

it.each(exportFormats)('S35 a case that leaves as %s leaves one entry in the trail', async (format) => {
  expect(await eventsOf(() => exportCase(caseId, format))).toEqual([
    { action: 'case.export', objectId: caseId, orgId: viewer.orgId, outcome: 'done' },
  ])
})

it('S35 so does a report that is issued, and each time its file is handed out', async () => {
  let id = ''
  const issued = await eventsOf(async () => {
    const made = await issueReport(caseId)
    if (made.ok) id = made.id
    return made
  })
  expect(issued).toEqual([{ action: 'report.issue', objectId: id, orgId: viewer.orgId, outcome: 'done' }])
  for (const _again of [1, 2])
    expect(await eventsOf(() => readReport(id))).toEqual([
      { action: 'report.read', objectId: id, orgId: viewer.orgId, outcome: 'done' },
    ])
})
