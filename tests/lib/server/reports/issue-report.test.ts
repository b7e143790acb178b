import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { findReportMark } from '#lib/reporting/report-mark'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { IntegrityError } from '#lib/server/keys/cell'
import { issueReport } from '#lib/server/reports/issue-report'
import { listReports } from '#lib/server/reports/list-reports'
import { readReport } from '#lib/server/reports/read-report'
import { verifyFile } from '#lib/server/verification/verify-file'
import { aCase, as, aViewer, missingId } from '#tests/support/people'
import { snapshotOfReport } from '#tests/support/stored-content'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const says = (value: boolean) => ({ kind: 'asserted', assertions: [{ value, says: 'request' }] }) as const

describe('an issued report', () => {
  let author: Viewer
  let caseId: string
  let id: string
  let pdf: Uint8Array
  beforeAll(async () => {
    author = await aViewer('Imke Sandvoort')
    caseId = await aCase(author, { reference: 'ROWAN-41', facts: { 'request.carriesDeathPenalty': says(true) } })
    const issued = await as(author, () => issueReport(caseId))
    if (!issued.ok) throw new Error(issued.reason)
    id = issued.id
    const read = await as(author, () => readReport(id))
    if (!read.ok) throw new Error(read.reason)
    pdf = read.pdf
  })

  it('is a PDF with the number, the author and the versions it rests on', async () => {
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-')
    const found = await as(author, () => listReports(caseId))
    expect(found).toMatchObject({
      ok: true,
      reports: [{ id, number: 1, reference: 'ROWAN-41', author: 'Imke Sandvoort', pdfSha256: sha256(pdf) }],
    })
    expect(findReportMark(pdf)).toMatchObject({ id, number: 1 })
  })

  it('S37 carries the end of the trail with it, as it was when the report was made', async () => {
    const kept = (await snapshotOfReport(id)).issue?.auditHead
    const entry = await database().auditEvent.findUniqueOrThrow({ where: { seq: BigInt(kept?.seq ?? 0) } })
    expect(entry.hash).toBe(kept?.hash)
    const issued = await database().auditEvent.findFirstOrThrow({ where: { action: 'report.issue', objectId: id } })
    expect(entry.seq).toBeLessThan(issued.seq)
  })

  it('is issued in the language asked for, and the language is frozen with it', async () => {
    const other = await aCase(author, { reference: 'ROWAN-42' })
    const made = await as(author, () => issueReport(other, 'nl'))
    if (!made.ok) throw new Error(made.reason)
    const read = await as(author, () => readReport(made.id))
    if (!read.ok) throw new Error(read.reason)
    expect(new TextDecoder('latin1').decode(read.pdf)).toMatch(/\/Lang ?\(nl-BE\)/)
    expect((await snapshotOfReport(made.id)).issue?.language).toBe('nl')
    expect((await snapshotOfReport(id)).issue).not.toHaveProperty('language')
  })

  it('is known again, byte for byte', async () => {
    const answer = await as(author, () => verifyFile(sha256(pdf), id))
    const said = { kind: 'report', number: 1, reference: 'ROWAN-41', author: 'Imke Sandvoort' }
    expect(answer).toMatchObject({
      outcome: 'same',
      file: { ...said, ruleSet: expect.stringMatching(/^\S+ \d+\.\d+\.\d+$/) },
      since: { kind: 'compared', newer: null, sections: [] },
    })
  })

  it.each([0, 0.1, 0.5, 0.9, 1])('S33 is not the file with one bit turned at %d of its length', async (share) => {
    const flipped = Uint8Array.from(pdf)
    const place = Math.round(share * (pdf.length - 1))
    flipped[place] = flipped[place]! ^ 1
    const answer = await as(author, () => verifyFile(sha256(flipped), findReportMark(flipped)?.id))
    expect(answer.outcome).not.toBe('same')
    const claimed = await as(author, () => verifyFile(sha256(flipped), id))
    expect(claimed).toMatchObject({ outcome: 'altered', file: { number: 1 } })
  })

  it('is unknown to a stranger, whole or claimed', async () => {
    const stranger = await aViewer('Tomas Breitner')
    expect(await as(stranger, () => verifyFile(sha256(pdf), id))).toEqual({ outcome: 'unknown' })
    const foreign = await as(stranger, () => readReport(id))
    expect(foreign).toEqual({ ok: false, reason: 'not-found' })
    expect(await as(stranger, () => readReport(missingId()))).toEqual(foreign)
    expect(await as(stranger, () => readReport('no id'))).toEqual(foreign)
  })

  it('stays as it was when the case changes, and the next one has the next number', async () => {
    await as(author, () =>
      saveFact({ caseId, factKey: 'request.carriesDeathPenalty', entry: says(false), expectedVersion: 1 }),
    )
    const next = await as(author, () => issueReport(caseId))
    expect(next).toMatchObject({ ok: true, number: 2 })
    const again = await as(author, () => readReport(id))
    expect(again.ok && sha256(again.pdf)).toBe(sha256(pdf))
    expect(await snapshotOfReport(id)).toMatchObject({
      caseFile: { facts: { 'request.carriesDeathPenalty': says(true) } },
    })
  })

  it('cannot be rewritten through the application’s own connection', async () => {
    await expect(database().report.update({ where: { id }, data: { number: 9 } })).rejects.toThrow()
    await expect(database().report.delete({ where: { id } })).rejects.toThrow()
  })

  it('is not handed out when the stored file is no longer the one that was issued', async () => {
    const other = await as(author, () => issueReport(caseId))
    if (!other.ok) throw new Error(other.reason)
    await database().$executeRaw`ALTER TABLE reports DISABLE TRIGGER reports_are_frozen`
    await database()
      .$executeRaw`UPDATE reports SET pdf = set_byte(pdf, 100, (get_byte(pdf, 100) + 1) % 256) WHERE id = ${other.id}::uuid`
    await database().$executeRaw`ALTER TABLE reports ENABLE TRIGGER reports_are_frozen`
    await expect(as(author, () => readReport(other.id))).rejects.toThrow(IntegrityError)
  })
})

describe('issuing', () => {
  it('never gives two reports one number', async () => {
    const author = await aViewer()
    const caseId = await aCase(author)
    const results = await Promise.all(Array.from({ length: 4 }, () => as(author, () => issueReport(caseId))))
    const numbers = results.flatMap((result) => (result.ok ? [result.number] : []))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBeGreaterThan(0)
    for (const result of results) if (!result.ok) expect(result.reason).toBe('changed-meanwhile')
    const stored = await database().report.findMany({
      where: { caseId },
      select: { number: true },
      orderBy: { number: 'asc' },
    })
    expect(stored.map(({ number }) => number)).toEqual(numbers.map((_, at) => at + 1))
  })
})
