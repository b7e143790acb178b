import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { compareCase, type Moment } from '#lib/server/assessments/compare-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { issueReport } from '#lib/server/reports/issue-report'
import { aCase, as, aViewer } from '#tests/support/people'

const says = (value: boolean) => ({ kind: 'asserted', assertions: [{ value, says: 'request' }] }) as const
const now: Moment = { kind: 'facts-now', on: null }
const report = (number: number): Moment => ({ kind: 'report', number })

describe('a case compared with a report issued in it', () => {
  let author: Viewer
  let caseId: string
  beforeAll(async () => {
    author = await aViewer()
    caseId = await aCase(author, { facts: { 'detentionThere.certain': says(true) } })
    for (const value of [false, true]) {
      const issued = await as(author, () => issueReport(caseId))
      if (!issued.ok) throw new Error(issued.reason)
      const expectedVersion = value ? 1 : 0
      await as(author, () =>
        saveFact({ caseId, factKey: 'request.carriesDeathPenalty', entry: says(value), expectedVersion }),
      )
    }
  })
  const compared = async (from: Moment, to: Moment) => {
    const result = await as(author, () => compareCase(caseId, from, to))
    if (!result.ok) throw new Error(result.reason)
    return result.difference
  }

  it('is told the facts that were answered since, and what moved with them', async () => {
    const difference = await compared(report(1), now)
    expect(difference.facts.map(({ fact, from }) => [fact, from])).toEqual([['request.carriesDeathPenalty', null]])
    expect(difference.rules.length).toBeGreaterThan(0)
    expect(difference.basis).toEqual([])
  })

  it('keeps a report as it was issued: between the two nothing changed but what was saved between them', async () => {
    expect((await compared(report(1), report(2))).facts.map(({ to }) => to)).toMatchObject([says(false)])
    expect((await compared(report(2), report(2))).facts).toEqual([])
  })

  it('sees the law and the records of another day on the same facts', async () => {
    const difference = await compared({ kind: 'facts-now', on: '2018-07-27' }, now)
    expect(difference.facts).toEqual([])
    expect(difference.basis.map(({ part }) => part)).toEqual(['assessedOn'])
    expect(difference.reasons.length).toBeGreaterThan(0)
  })

  it('does not find a report that the case does not have', async () => {
    expect(await as(author, () => compareCase(caseId, report(3), now))).toEqual({ ok: false, reason: 'not-found' })
  })
})
