import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { emptyIdentity } from '#lib/domain/identity-block'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { subjectDocument } from '#lib/reporting/subject-access/subject-document'
import type { SubjectRecord } from '#lib/reporting/subject-access/subject-record'
import { createBundle } from '#lib/server/bundles/save-bundle'
import { issueDocument } from '#lib/server/case-documents/issue-document'
import { saveDocument } from '#lib/server/case-documents/save-document'
import { listCasePeople, shareCase } from '#lib/server/cases/case-people'
import { database } from '#lib/server/database/client'
import { environment } from '#lib/server/environment'
import { saveIdentity } from '#lib/server/identity-block/save-identity'
import { createNote } from '#lib/server/notes/save-note'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { exportSubject } from '#lib/server/privacy/subject-access/export-subject'
import { issueReport } from '#lib/server/reports/issue-report'
import { aBundleOf } from '#tests/support/a-bundle'
import { aTriageNote } from '#tests/support/a-document'
import { aSealedFile } from '#tests/support/a-sealed-file'
import { call } from '#tests/support/call-route'
import { aCase, as, aViewer, missingId } from '#tests/support/people'
import { plainText } from '#tests/support/report-text'
import { DELETE as releaseDoor } from '../../../../app/api/cases/[id]/retention/hold/route.ts'
import { GET as subjectDoor } from '../../../../app/api/cases/[id]/subject-access/route.ts'
import { GET as accountDoor } from '../../../../app/api/me/data/route.ts'
import { PUT as settingsDoor } from '../../../../app/api/organisation/route.ts'
import { POST as handOverDoor } from '../../../../app/api/orphaned-cases/[id]/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
const identity = { ...emptyIdentity, names: [{ name: '林 CANARY-15', writtenIn: '' }] }
const entry = { kind: 'asserted', assertions: [{ value: true, says: 'request', on: '2026-10-02', where: 'p. 2' }] }

afterEach(() => {
  environment().CLOCK_OFFSET_S = 0
})

describe('an answer to a request for access', () => {
  let lawyer: Somebody
  let colleague: Somebody
  let caseId: string
  let documentId: string
  const taken = (as: Somebody, query: Record<string, string> = { format: 'json' }) =>
    call(subjectDoor, { as, params: { id: caseId }, query })
  beforeAll(async () => {
    lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer', 'admin'] })
    colleague = await aViewer('Ana Ruiz Vidal', { roles: ['caseworker'], orgId: lawyer.orgId })
    caseId = await aCase(lawyer, { facts: { 'proceedings.heldNow': entry } })
    await as(lawyer, () => saveIdentity({ caseId, identity, expectedVersion: 0 }))
    await as(lawyer, () => shareCase({ caseId, userId: colleague.userId }))
    await as(colleague, () => createNote(caseId, aSealedFile()))
    await as(lawyer, () => saveRetention({ caseId, expectedVersion: 0, holdReason: 'an appeal is pending' }))
    await as(lawyer, () => issueReport(caseId))
    documentId = await as(lawyer, () => aTriageNote(caseId, 'Ask 林 CANARY-16 for the letter.'))
    await as(lawyer, () => issueDocument({ caseId, documentId }))
    const own = { ...noOwnWords, sections: { 'next-step': 'The letter has come.' } }
    await as(lawyer, () =>
      saveDocument({ caseId, documentId, expectedVersion: 2, language: 'en', citations: null, own }),
    )
    await as(lawyer, () => createBundle(caseId, aBundleOf(missingId(), 'of letters')))
    await as(colleague, () => listCasePeople(caseId))
  })

  it('holds who the person is, every answer with its source, reports, who saw it, how long it is kept, and what to check first', async () => {
    const { status, json, headers } = await taken(lawyer)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    const record = json as SubjectRecord
    expect(record).toMatchObject({
      ...{ format: 'article-three/subject-access@1', madeBy: 'Imke Sandvoort', identity },
      facts: [{ key: 'proceedings.heldNow', entry, enteredBy: 'Imke Sandvoort' }],
      reports: [{ number: 1, author: 'Imke Sandvoort', pdfSha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      sealedNotes: [{ author: 'Ana Ruiz Vidal' }],
      retention: { held: true, holdReason: 'an appeal is pending', chosen: false },
    })
    expect(record.access.members.map(({ name, letInBy }) => [name, letInBy])).toEqual([
      ['Imke Sandvoort', 'Imke Sandvoort'],
      ['Ana Ruiz Vidal', 'Imke Sandvoort'],
    ])
    expect(record.access.acts).toContainEqual(
      expect.objectContaining({ name: 'Ana Ruiz Vidal', action: 'case.people', times: 1 }),
    )
    const warned = record.beforeHandingOut.join(' ')
    for (const word of [/Third persons/, /Privilege/, /Sealed notes are not in it/, /Be sure who asks/])
      expect(warned).toMatch(word)
    expect(JSON.stringify(record)).not.toContain('age-encryption')
  })

  it('holds each document with its editions and what people wrote in both, the bundles, and what was done with them', async () => {
    const record = (await taken(lawyer)).json as SubjectRecord
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(record.documents).toMatchObject([
      {
        ...{ id: documentId, kind: 'triage-note', title: 'Triage note', author: 'Imke Sandvoort' },
        own: { sections: { 'next-step': 'The letter has come.' } },
        editions: [
          {
            ...{ number: 1, issuedBy: 'Imke Sandvoort', sha256: { pdf: hash, docx: hash, pdfa: hash } },
            own: { sections: { 'next-step': 'Ask 林 CANARY-16 for the letter.' } },
          },
        ],
      },
    ])
    expect(record.bundles).toMatchObject([
      { title: 'Bundle of letters', exhibits: [{ title: 'Exhibit of letters', withdrawn: false }], builds: [] },
    ])
    expect(record.access.acts).toContainEqual(
      expect.objectContaining({ name: 'Imke Sandvoort', action: 'document.issue', times: 1 }),
    )
    expect(record.beforeHandingOut.join(' ')).toMatch(/Documents are in it with what their authors wrote.+privilege/)
    const printed = plainText(subjectDocument(record))
    for (const words of [
      'Ask 林 CANARY-16 for the letter.',
      'As edition 1 has it',
      'Under “Next safe step”',
      'Exhibit of letters',
    ])
      expect(printed).toContain(words)
  })

  it('S38 is on record, with that the person was revealed, each time', async () => {
    const of = { objectId: caseId, actorId: lawyer.userId, action: { in: ['subject.export', 'identity.reveal'] } }
    const before = await database().auditEvent.count({ where: of })
    await taken(lawyer)
    expect(await database().auditEvent.count({ where: of })).toBe(before + 2)
  })

  it('S14 S16 is for lawyers of the case, and for nobody else', async () => {
    expect((await taken(colleague)).status).toBe(403)
    const others = [await aViewer('Tomas Breitner'), await aViewer('Odile Marchand', { orgId: lawyer.orgId })]
    const nothing = await call(subjectDoor, { as: lawyer, params: { id: missingId() }, query: { format: 'json' } })
    for (const other of others) {
      expect((await taken(other)).status).toBe(nothing.status)
      expect(await as(other, () => exportSubject(caseId, 'docx'))).toEqual({ ok: false, reason: 'not-found' })
    }
  })

  it('S12 wants fresh proof, as do lifting a hold, handing over, the rule for all cases, and one’s own data', async () => {
    environment().CLOCK_OFFSET_S = 10 * 60 + 2
    const [id, version] = [{ id: caseId }, { 'if-match': '"1"' }]
    const doors = [
      () => taken(lawyer),
      () => call(releaseDoor, { as: lawyer, method: 'DELETE', params: id, headers: version }),
      () => call(handOverDoor, { as: lawyer, method: 'POST', params: id, json: { userId: colleague.userId } }),
      () =>
        call(settingsDoor, {
          as: lawyer,
          method: 'PUT',
          headers: version,
          json: { retentionYears: 1, warningDays: 14 },
        }),
      () => call(accountDoor, { as: lawyer }),
    ]
    for (const door of doors) {
      const { status, json } = await door()
      expect([status, (json as { error: { code: string } }).error.code]).toEqual([403, 'STEP_UP'])
    }
    expect((await database().organisation.findUniqueOrThrow({ where: { id: lawyer.orgId } })).retentionYears).toBe(5)
  })

  it('of somebody who uses the system holds their account, sessions and acts, and no secret and nobody else’s', async () => {
    const { status, json, text } = await call(accountDoor, { as: colleague })
    expect(status).toBe(200)
    const record = json as {
      account: object
      sessions: object[]
      acts: { seq: number; action: string }[]
      actsLeftOut: number
    }
    expect(record).toMatchObject({
      account: { name: 'Ana Ruiz Vidal', email: colleague.email, roles: ['caseworker'] },
      memberOfCases: [{ case: caseId }],
      actsLeftOut: 0,
    })
    expect(record.sessions).toHaveLength(1)
    expect(record.acts[0]?.action).toBe('account.export')
    expect(record.acts.map(({ action }) => action)).toEqual(expect.arrayContaining(['note.create', 'case.people']))
    const theirs = await database().auditEvent.findMany({
      where: { actorId: colleague.userId },
      orderBy: { seq: 'desc' },
    })
    expect(record.acts.map(({ seq }) => seq)).toEqual(theirs.map(({ seq }) => Number(seq)))
    for (const secret of ['argon2', 'sidHash', lawyer.email, 'Imke', 'CANARY-15', 'ROWAN-41'])
      expect(text).not.toContain(secret)
  })
})
