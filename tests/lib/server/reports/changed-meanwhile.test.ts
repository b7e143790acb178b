import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { eraseCase } from '#lib/server/cases/erase-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import * as rendering from '#lib/server/documents/render-document'
import { issueReport } from '#lib/server/reports/issue-report'
import { aCase, as, aViewer } from '#tests/support/people'
import { snapshotOfReport } from '#tests/support/stored-content'

const meanwhile = { happens: async () => {} }
// The slow part of issuing, during which the world goes on.
beforeAll(() => {
  vi.spyOn(rendering, 'renderReport').mockImplementation(async (_format, content) => {
    await meanwhile.happens()
    return new TextEncoder().encode(JSON.stringify(content))
  })
})
afterAll(() => {
  vi.restoreAllMocks()
})

const factKey = 'person.residenceHereYears'
const years = (value: number) => ({ kind: 'asserted', assertions: [{ value, says: 'client' }] }) as const

describe('a case that changes while its report is being made', () => {
  let author: Awaited<ReturnType<typeof aViewer>>
  let caseId: string
  let version: number
  beforeEach(async () => {
    author = await aViewer()
    caseId = await aCase(author)
    version = 0
    meanwhile.happens = async () => {}
  })
  const change = async () => {
    const saved = await as(author, () =>
      saveFact({ caseId, factKey, entry: years(version + 1), expectedVersion: version }),
    )
    if (!saved.ok) throw new Error(saved.reason)
    version = saved.version
  }

  it('is reported on as it was changed', async () => {
    meanwhile.happens = async () => {
      if (version === 0) await change()
    }
    expect(await as(author, () => issueReport(caseId))).toMatchObject({ ok: true, number: 1 })
    const reports = await database().report.findMany({ where: { caseId } })
    expect(reports).toHaveLength(1)
    expect(await snapshotOfReport(reports[0]?.id ?? '')).toMatchObject({ caseFile: { facts: { [factKey]: years(1) } } })
  })

  it('is not reported on when it does not stand still', async () => {
    meanwhile.happens = change
    expect(await as(author, () => issueReport(caseId))).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await database().report.count({ where: { caseId } })).toBe(0)
  })

  it('is not reported on when it is erased', async () => {
    meanwhile.happens = async () => {
      await as(author, () => eraseCase({ caseId, expectedVersion: 1 }))
    }
    expect(await as(author, () => issueReport(caseId))).toEqual({ ok: false, reason: 'not-found' })
    expect(await database().report.count({ where: { caseId } })).toBe(0)
  })
})
