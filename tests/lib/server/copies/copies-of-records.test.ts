import { beforeAll, describe, expect, it } from 'vitest'
import { copiesOfRecords } from '#lib/server/copies/copies-of-records'
import { readShippedLedger } from '#lib/server/ledger/held-ledger'
import { issueReport } from '#lib/server/reports/issue-report'
import { aCopy, sha256Of } from '#tests/support/a-copy'
import { aCase, as, aViewer } from '#tests/support/people'
import { snapshotOfReport } from '#tests/support/stored-content'

const text = (words: string) => Buffer.from(`${words}\n`)

describe('the copy that is printed with a record', () => {
  let lawyer: Awaited<ReturnType<typeof aViewer>>
  let caseId: string
  let records: string[]
  let sourceOf: (record: string) => string
  beforeAll(async () => {
    lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
    const says = { kind: 'asserted', assertions: [{ value: true, says: 'request' }] } as const
    caseId = await aCase(lawyer, { facts: { 'request.carriesDeathPenalty': says } })
    const { entries } = await readShippedLedger()
    sourceOf = (record) => entries.get(record)?.claim.source ?? ''
    const before = await as(lawyer, () => issueReport(caseId))
    if (!before.ok) throw new Error(before.reason)
    const { evidence } = await snapshotOfReport(before.id)
    records = Object.keys(evidence).filter((one) => entries.has(one))
    for (const record of Object.values(evidence)) expect(record).not.toHaveProperty('copy')
  })

  it('is the public one stored last, for every record of its source, and frozen with the report', async () => {
    const [record = ''] = records
    const source = sourceOf(record)
    await aCopy(lawyer, text('earlier'), { source, fileName: 'a.txt' })
    await aCopy(lawyer, text('later'), { source, fileName: 'b.txt' })
    await aCopy(lawyer, text('for counsel'), { source, fileName: 'c.txt', tier: 'counsel-only' })
    await aCopy(lawyer, text('sealed'), { source, fileName: 'd.txt', tier: 'sealed' })
    const same = records.filter((one) => sourceOf(one) === source)
    const found = await copiesOfRecords(lawyer, records)
    expect([...found]).toEqual(same.map((one) => [one, sha256Of(text('later'))]))

    const issued = await as(lawyer, () => issueReport(caseId))
    if (!issued.ok) throw new Error(issued.reason)
    const { evidence } = await snapshotOfReport(issued.id)
    expect(evidence[record]?.copy).toEqual({ sha256: sha256Of(text('later')), quotationFound: null })
    expect(Object.values(evidence).filter(({ copy }) => copy).length).toBe(same.length)
  })

  it('is none of a source that has copies for counsel or sealed alone', async () => {
    const other = records.find((one) => sourceOf(one) !== sourceOf(records[0] ?? '')) ?? ''
    const source = sourceOf(other)
    await aCopy(lawyer, text('counsel alone'), { source, fileName: 'e.txt', tier: 'counsel-only' })
    await aCopy(lawyer, text('sealed alone'), { source, fileName: 'f.txt', tier: 'sealed' })
    expect((await copiesOfRecords(lawyer, [other])).size).toBe(0)
  })

  it('is none of another organisation’s', async () => {
    const stranger = await aViewer('Olaf Brandt', { roles: ['lawyer'] })
    expect(stranger.orgId).not.toBe(lawyer.orgId)
    expect((await copiesOfRecords(stranger, records)).size).toBe(0)
  })
})
