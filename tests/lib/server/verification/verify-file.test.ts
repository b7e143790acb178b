import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { markInFile } from '#lib/reporting/verification/file-mark'
import { issueDocument } from '#lib/server/case-documents/issue-document'
import { readEdition } from '#lib/server/case-documents/read-edition'
import { shareCase } from '#lib/server/cases/case-people'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { verifyFile } from '#lib/server/verification/verify-file'
import { aTriageNote } from '#tests/support/a-document'
import { aZip } from '#tests/support/a-file'
import { docxParts } from '#tests/support/file-parts'
import { aCase, as, aViewer, missingId } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>

const verify = async (viewer: Somebody, bytes: Uint8Array) => {
  const mark = await markInFile(bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return as(viewer, () => verifyFile(sha256, mark !== null && 'id' in mark ? mark.id : undefined))
}

describe('a file of an edition', () => {
  let lawyer: Somebody
  let caseId: string
  let documentId: string
  let id: string
  const formats = ['pdf', 'pdfa', 'docx'] as const
  const files = {} as Record<(typeof formats)[number], Uint8Array<ArrayBuffer>>
  beforeAll(async () => {
    lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
    caseId = await aCase(lawyer, { reference: 'ROWAN-43' })
    documentId = await as(lawyer, () => aTriageNote(caseId))
    const issued = await as(lawyer, () => issueDocument({ caseId, documentId }))
    if (!issued.ok) throw new Error(issued.reason)
    id = issued.id
    for (const format of formats) {
      const file = await as(lawyer, () => readEdition({ caseId, documentId, number: 1 }, format))
      if (!file.ok) throw new Error(file.reason)
      files[format] = file.bytes
    }
  })

  it('is known, as either PDF and as Word, with all that is printed in it, and that nothing has changed', async () => {
    for (const format of formats)
      expect(await verify(lawyer, files[format])).toMatchObject({
        outcome: 'same',
        file: {
          format,
          ...{ kind: 'edition', id, caseId, documentId, reference: 'ROWAN-43', number: 1, author: 'Imke Sandvoort' },
          ...{ documentKind: 'triage-note', title: 'Triage note', ruleSet: expect.stringMatching(/ \d+\.\d+\.\d+$/) },
          contentHash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          auditHead: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
        },
        since: { kind: 'compared', newer: null, sections: [] },
      })
    const event = await database().auditEvent.findFirst({ where: { action: 'edition.verify', objectId: id } })
    expect(event?.actorId).toBe(lawyer.userId)
  })

  it('S33 that was edited is said to come from its edition and is never called unchanged', async () => {
    const parts = [...docxParts(files.docx)].map(([name, data]) => ({
      name,
      data: data.replace('Reach the duty lawyer today.', 'Reach nobody.'),
    }))
    const edited = new Uint8Array(aZip(parts))
    expect(await verify(lawyer, edited)).toEqual({
      outcome: 'altered',
      file: expect.objectContaining({ kind: 'edition', id, number: 1 }),
    })
  })

  it('S14 is unknown to another organisation and to a colleague without the case, like a file from anywhere', async () => {
    const colleague = await aViewer('Ana Ruiz Vidal', { roles: ['lawyer'], orgId: lawyer.orgId })
    const stranger = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
    const nothing = await as(lawyer, () => verifyFile('0'.repeat(64), missingId()))
    expect(nothing).toEqual({ outcome: 'unknown' })
    for (const viewer of [colleague, stranger])
      for (const bytes of [files.pdf, files.docx]) expect(await verify(viewer, bytes)).toEqual(nothing)
    await as(lawyer, () => shareCase({ caseId, userId: colleague.userId }))
    expect(await verify(colleague, files.pdf)).toMatchObject({ outcome: 'same', file: { id } })
  })

  it('tells the fact that was answered since, and the edition that was issued after it', async () => {
    const entry = { kind: 'asserted', assertions: [{ value: false, says: 'client' }] } as const
    await as(lawyer, () => saveFact({ caseId, factKey: 'proceedings.hasLawyer', entry, expectedVersion: 0 }))
    const changed = await verify(lawyer, files.pdf)
    expect(changed).toMatchObject({ outcome: 'same', since: { newer: null } })
    const sections = 'since' in changed && changed.since.kind === 'compared' ? changed.since.sections : []
    expect(sections.map(({ id: of }) => of)).toContain('facts')
    expect(sections.find(({ id: of }) => of === 'facts')?.groups[0]?.changes[0]?.id).toBe('proceedings.hasLawyer')
    expect(await as(lawyer, () => issueDocument({ caseId, documentId }))).toMatchObject({ ok: true, number: 2 })
    expect(await verify(lawyer, files.docx)).toMatchObject({ since: { newer: { number: 2 } } })
  })
})
