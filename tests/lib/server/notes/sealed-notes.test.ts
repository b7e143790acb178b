import { beforeAll, describe, expect, it } from 'vitest'
import { notesOfCaseLimit, sealedNoteLimit } from '#lib/domain/sealed-note'
import { shareCase } from '#lib/server/cases/case-people'
import { eraseCase } from '#lib/server/cases/erase-case'
import { exportCase } from '#lib/server/cases/export-case'
import { database } from '#lib/server/database/client'
import { IntegrityError, openBytes } from '#lib/server/keys/cell'
import { findDamage } from '#lib/server/keys/find-damage'
import { listNotes } from '#lib/server/notes/list-notes'
import { readNote } from '#lib/server/notes/read-note'
import { removeNote } from '#lib/server/notes/remove-note'
import { createNote, saveNote } from '#lib/server/notes/save-note'
import { saveRetention } from '#lib/server/privacy/save-retention'
import { aSealedFile } from '#tests/support/a-sealed-file'
import { call } from '#tests/support/call-route'
import { aCase, as, aViewer, missingId } from '#tests/support/people'
import { keyOfCase } from '#tests/support/stored-content'
import { POST } from '../../../../app/api/cases/[id]/notes/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
const notFound = { ok: false, reason: 'not-found' }

describe('a sealed note', () => {
  let writer: Somebody
  let colleague: Somebody
  let caseId: string
  const file = aSealedFile()
  const written = async (by = writer, of = caseId) => {
    const made = await as(by, () => createNote(of, file))
    if (!made.ok) throw new Error(made.reason)
    return made.id
  }
  beforeAll(async () => {
    writer = await aViewer('Imke Sandvoort', { roles: ['caseworker'] })
    colleague = await aViewer('Ana Ruiz Vidal', { roles: ['lawyer'], orgId: writer.orgId })
    caseId = await aCase(writer)
    await as(writer, () => shareCase({ caseId, userId: colleague.userId }))
  })

  it('comes back as it was sent, and is listed by who, when and how large', async () => {
    const noteId = await written()
    expect(await as(colleague, () => readNote({ caseId, noteId }))).toEqual({ ok: true, version: 1, file })
    const listed = await as(colleague, () => listNotes(caseId))
    expect(listed.ok && listed.notes.find(({ id }) => id === noteId)).toEqual({
      ...{ id: noteId, version: 1, author: 'Imke Sandvoort', own: false, size: file.length },
      createdAt: expect.stringMatching(/^\d{4}-/),
      updatedAt: expect.stringMatching(/^\d{4}-/),
    })
  })

  it('S66 is all that whoever has database and key file finds: the file that a passphrase opens', async () => {
    const noteId = await written()
    const row = await database().sealedNote.findUniqueOrThrow({ where: { id: noteId } })
    expect(Buffer.from(row.content).includes('age-encryption')).toBe(false)
    const place = { org: row.orgId, table: 'sealed_notes', column: 'content', row: noteId, version: 1 }
    expect(openBytes(await keyOfCase(caseId), place, row.content)).toEqual(file)
    expect(Object.keys(row).sort()).toEqual(
      ['authorId', 'caseId', 'content', 'createdAt', 'id', 'orgId', 'size', 'updatedAt', 'version'].sort(),
    )
  })

  it('S40 is refused by the door where it is anything that could be read, and nothing is kept', async () => {
    const before = await database().sealedNote.count()
    for (const body of [
      'Ana CANARY-9 lives here',
      '{"title":"x","text":"CANARY-9"}',
      'age-encryption.org/v1\nCANARY-9',
      '',
    ])
      expect(await call(POST, { as: writer, method: 'POST', params: { id: caseId }, body })).toMatchObject({
        status: 400,
      })
    const large = aSealedFile({ content: sealedNoteLimit })
    expect(await call(POST, { as: writer, method: 'POST', params: { id: caseId }, body: large })).toMatchObject({
      status: 413,
    })
    expect(await database().sealedNote.count()).toBe(before)
    expect(await call(POST, { as: writer, method: 'POST', params: { id: caseId }, body: file })).toMatchObject({
      status: 201,
    })
  })

  it('S14 is not there for another organisation, nor for a colleague who is not on the case, nor under another case', async () => {
    const noteId = await written()
    const elsewhere = await aCase(writer)
    const stranger = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
    const outsider = await aViewer('Odile Marchand', { roles: ['lawyer'], orgId: writer.orgId })
    for (const [who, address] of [
      [stranger, { caseId, noteId }],
      [outsider, { caseId, noteId }],
      [writer, { caseId: elsewhere, noteId }],
      [writer, { caseId, noteId: missingId() }],
      [writer, { caseId, noteId: "'; --" }],
    ] as const) {
      expect(await as(who, () => readNote(address))).toEqual(notFound)
      expect(await as(who, () => saveNote({ ...address, expectedVersion: 1, file }))).toEqual(notFound)
      expect(await as(who, () => removeNote({ ...address, expectedVersion: 1 }))).toEqual(notFound)
    }
    for (const who of [stranger, outsider]) {
      expect(await as(who, () => listNotes(caseId))).toEqual(notFound)
      expect(await as(who, () => createNote(caseId, file))).toEqual(notFound)
    }
  })

  it('is changed by who wrote it and by nobody else, against the version that was read', async () => {
    const noteId = await written()
    const next = aSealedFile()
    const save = (by: Somebody, expectedVersion: number) =>
      as(by, () => saveNote({ caseId, noteId, expectedVersion, file: next }))
    expect(await save(colleague, 1)).toEqual({ ok: false, reason: 'not-author' })
    expect(await save(writer, 1)).toEqual({ ok: true, version: 2 })
    expect(await save(writer, 1)).toEqual({ ok: false, reason: 'stale', version: 2 })
    expect(await as(colleague, () => readNote({ caseId, noteId }))).toEqual({ ok: true, version: 2, file: next })
    // What stood there before, put back by somebody with the database, is shown to nobody.
    const { content } = await database().sealedNote.findUniqueOrThrow({ where: { id: await written() } })
    await database().sealedNote.update({ where: { id: noteId }, data: { content } })
    await expect(as(writer, () => readNote({ caseId, noteId }))).rejects.toThrow(IntegrityError)
    expect(await findDamage()).toContain(`sealed_notes.content of ${noteId} does not open.`)
    await database().sealedNote.delete({ where: { id: noteId } })
  })

  it('is removed by who wrote it or a lawyer of the case, and not under legal hold', async () => {
    const caseworker = await aViewer('Odile Marchand', { roles: ['caseworker'], orgId: writer.orgId })
    await as(writer, () => shareCase({ caseId, userId: caseworker.userId }))
    const noteId = await written()
    const remove = (by: Somebody, expectedVersion = 1) => as(by, () => removeNote({ caseId, noteId, expectedVersion }))
    expect(await remove(caseworker)).toEqual({ ok: false, reason: 'not-author' })
    expect(await remove(writer, 2)).toEqual({ ok: false, reason: 'stale', version: 1 })
    await as(colleague, () => saveRetention({ caseId, expectedVersion: 0, holdReason: 'appeal' }))
    expect(await remove(colleague)).toEqual({ ok: false, reason: 'held' })
    await database().caseRetention.deleteMany({ where: { caseId } })
    expect(await remove(colleague)).toEqual({ ok: true })
    expect(await remove(colleague)).toEqual(notFound)
  })

  it('S38 leaves in the trail that it was written, taken, changed and removed', async () => {
    const noteId = await written()
    await as(colleague, () => readNote({ caseId, noteId }))
    await as(writer, () => saveNote({ caseId, noteId, expectedVersion: 1, file }))
    await as(writer, () => removeNote({ caseId, noteId, expectedVersion: 2 }))
    await as(colleague, () => readNote({ caseId, noteId }))
    const events = await database().auditEvent.findMany({ where: { objectId: noteId }, orderBy: { seq: 'asc' } })
    expect(events.map(({ action, actorId, outcome }) => [action, actorId, outcome])).toEqual([
      ['note.create', writer.userId, 'done'],
      ['note.read', colleague.userId, 'done'],
      ['note.save', writer.userId, 'done'],
      ['note.remove', writer.userId, 'done'],
      ['note.read', colleague.userId, 'refused'],
    ])
  })

  it('stands in no export, and there are only so many of a case', async () => {
    await written()
    for (const format of ['json', 'csv'] as const) {
      const taken = await as(colleague, () => exportCase(caseId, format))
      expect(taken.ok && Buffer.from(taken.bytes).includes('age-encryption'), format).toBe(false)
    }
    const { id: _id, ...note } = await database().sealedNote.findFirstOrThrow({ where: { caseId } })
    const full = await aCase(writer)
    await database().sealedNote.createMany({
      data: Array.from({ length: notesOfCaseLimit }, () => ({ ...note, caseId: full })),
    })
    expect(await as(writer, () => createNote(full, file))).toEqual({ ok: false, reason: 'too-many' })
    await database().case.delete({ where: { id: full } })
  })

  it('S64 goes with its case', async () => {
    const alone = await aViewer('Tomas Breitner')
    const id = await aCase(alone)
    await written(alone, id)
    expect(await as(alone, () => eraseCase({ caseId: id, expectedVersion: 1 }))).toEqual({ ok: true })
    expect(await database().sealedNote.count({ where: { caseId: id } })).toBe(0)
  })
})
