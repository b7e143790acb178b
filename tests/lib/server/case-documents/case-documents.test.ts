import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { unitsOfRedline } from '#lib/reporting/redline/redline-content'
import { bundleReferences } from '#lib/server/bundles/bundle-references'
import { createBundle, saveBundle } from '#lib/server/bundles/save-bundle'
import { compareVersions, type VersionName } from '#lib/server/case-documents/compare-versions'
import { createDocument } from '#lib/server/case-documents/create-document'
import { openEdition } from '#lib/server/case-documents/document-cells'
import { exportDraft } from '#lib/server/case-documents/export-draft'
import { holdDocument } from '#lib/server/case-documents/held-document'
import { issueDocument } from '#lib/server/case-documents/issue-document'
import { listDocuments } from '#lib/server/case-documents/list-documents'
import { readDocument } from '#lib/server/case-documents/read-document'
import { readEdition } from '#lib/server/case-documents/read-edition'
import { removeDocument } from '#lib/server/case-documents/remove-document'
import { saveDocument } from '#lib/server/case-documents/save-document'
import { takeBackDocument } from '#lib/server/case-documents/take-back-document'
import { shareCase } from '#lib/server/cases/case-people'
import { saveFact } from '#lib/server/cases/save-fact'
import { database } from '#lib/server/database/client'
import { IntegrityError } from '#lib/server/keys/cell'
import { readShippedLedger } from '#lib/server/ledger/held-ledger'
import { withTenant } from '#lib/server/tenant'
import { aBundleOf } from '#tests/support/a-bundle'
import { aCopy } from '#tests/support/a-copy'
import { aTriageNote } from '#tests/support/a-document'
import { aPdf } from '#tests/support/a-file'
import { aCase, as, aViewer } from '#tests/support/people'

type Viewer = Awaited<ReturnType<typeof aViewer>>
let lawyer: Viewer
let caseId: string
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  caseId = await aCase(lawyer)
})

const own = (text: string) => ({ ...noOwnWords, sections: { 'next-step': text } })
const read = (documentId: string, viewer = lawyer) => as(viewer, () => readDocument({ caseId, documentId }))
const issue = (documentId: string, viewer = lawyer) => as(viewer, () => issueDocument({ caseId, documentId }))

/** The two editions of a document, held against each other: its words, and the fact that moved. */
async function comparesBoth(documentId: string, fact: string) {
  const compare = (from: VersionName, to: VersionName, viewer = lawyer) =>
    as(viewer, () => compareVersions({ caseId, documentId }, { from, to }))
  const both = await compare(1, 2)
  if (!both.ok) throw new Error(both.reason)
  const step = unitsOfRedline(both.content.redline).find(({ id }) => id === 'own/next-step/1')
  expect(step?.runs.flatMap(({ kind, text }) => (kind === 'deleted' ? [text.trim()] : []))).toEqual(['was'])
  expect(both.content.byHand).toContain('own/next-step/1')
  const sections = new Map(both.content.reasons.sections.map(({ id, groups }) => [id, groups]))
  expect(sections.get('facts')?.flatMap(({ changes }) => changes.map(({ id }) => id))).toEqual([fact])
  expect(sections.get('hand')).not.toEqual([])
  const stranger = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
  const nothing = { ok: false, reason: 'not-found' }
  expect([await compare(1, 3), await compare(1, 2, stranger)]).toEqual([nothing, nothing])
}

const keyOf = async (documentId: string) => {
  const held = await withTenant(lawyer, (tx) => holdDocument(tx, lawyer, { caseId, documentId }))
  if (!held) throw new Error('there is no such document')
  return held.key
}

describe('a document that is being written', () => {
  it('keeps what its author wrote, in the order of saving, and tells the second of two', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId, 'First words.'))
    const save = (expectedVersion: number, text: string) =>
      as(lawyer, () => saveDocument({ caseId, documentId, expectedVersion, language: 'en', own: own(text) }))
    expect(await save(2, 'Second words.')).toEqual({ ok: true, version: 3 })
    expect(await save(2, 'Words too late.')).toEqual({ ok: false, reason: 'stale', version: 3 })
    const found = await read(documentId)
    if (!found.ok) throw new Error(found.reason)
    expect(found.document.own.sections).toEqual({ 'next-step': 'Second words.' })
    expect(found.document.draft.built.content.marks).toContain('DRAFT: not issued')
  })

  it('keeps the language and the style of citations that were chosen, and suggests one where none was', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    const before = await read(documentId)
    expect(before).toMatchObject({ ok: true, document: { language: 'en', citations: null } })
    const chosen = { language: 'en-fr', citations: 'oscola' } as const
    await as(lawyer, () =>
      saveDocument({ caseId, documentId, expectedVersion: 2, ...chosen, own: own('First words.') }),
    )
    const found = await read(documentId)
    expect(found).toMatchObject({ ok: true, document: chosen })
    expect(found.ok && found.document.draft.built.content).toMatchObject({ language: 'en-GB', beside: 'fr-BE' })
  })

  it('S14 is there for the people of its case, for nobody else, and not under another case', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    const colleague = await aViewer('Ana Ruiz Vidal', { roles: ['caseworker'], orgId: lawyer.orgId })
    const stranger = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
    const other = await aCase(lawyer)
    for (const viewer of [colleague, stranger]) {
      expect(await read(documentId, viewer)).toEqual({ ok: false, reason: 'not-found' })
      expect(await as(viewer, () => listDocuments(caseId))).toEqual({ ok: false, reason: 'not-found' })
      expect(await issue(documentId, viewer)).toEqual({ ok: false, reason: 'not-found' })
    }
    expect(await as(lawyer, () => readDocument({ caseId: other, documentId }))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    await as(lawyer, () => shareCase({ caseId, userId: colleague.userId }))
    expect(await read(documentId, colleague)).toMatchObject({ ok: true })
  })

  it('S29 is sealed for its place: an older content put back opens for nobody', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId, 'CANARY-31 waits.'))
    const row = await database().document.findUniqueOrThrow({ where: { id: documentId } })
    expect(Buffer.from(row.content).includes('CANARY-31')).toBe(false)
    await as(lawyer, () =>
      saveDocument({ caseId, documentId, expectedVersion: 2, language: 'en', own: own('CANARY-32 waits.') }),
    )
    await database().document.update({ where: { id: documentId }, data: { content: row.content } })
    await expect(read(documentId)).rejects.toThrow(IntegrityError)
    await database().document.delete({ where: { id: documentId } })
  })

  it('is removed while nothing of it was issued, and stays afterwards', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    const remove = (expectedVersion: number) =>
      as(lawyer, () => removeDocument({ caseId, documentId, expectedVersion }))
    expect(await remove(1)).toEqual({ ok: false, reason: 'stale', version: 2 })
    expect(await issue(documentId)).toMatchObject({ ok: true })
    expect(await remove(2)).toEqual({ ok: false, reason: 'issued' })
    const fresh = await as(lawyer, () => aTriageNote(caseId))
    expect(await as(lawyer, () => removeDocument({ caseId, documentId: fresh, expectedVersion: 2 }))).toEqual({
      ok: true,
    })
    expect(await read(fresh)).toEqual({ ok: false, reason: 'not-found' })
  })

  it('can be taken away as a draft, which is nobody’s', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    const draft = await as(lawyer, () => exportDraft({ caseId, documentId }, 'pdf'))
    if (!draft.ok) throw new Error(draft.reason)
    expect(draft.name).toMatch(/ Triage note draft\.pdf$/)
    expect(Buffer.from(draft.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  })
})

describe('an edition', () => {
  it('is issued once all is written, and says what is missing before', async () => {
    const made = await as(lawyer, () => createDocument({ caseId, profileId: 'triage-note', language: 'en' }))
    if (!made.ok) throw new Error(made.reason)
    const refused = await issue(made.id)
    expect(refused).toMatchObject({ ok: false, reason: 'not-ready', problems: [{ at: 'own/next-step', blocks: true }] })
    expect(await database().documentEdition.count({ where: { documentId: made.id } })).toBe(0)
  })

  it('is kept byte for byte, whatever becomes of the facts and of the words', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId, 'As it was.'))
    const issued = await issue(documentId)
    if (!issued.ok) throw new Error(issued.reason)
    expect(issued).toMatchObject({ number: 1, author: 'Imke Sandvoort' })
    await as(lawyer, () =>
      saveDocument({ caseId, documentId, expectedVersion: 2, language: 'en', own: own('As it is now.') }),
    )
    const factKey = 'proceedings.hasLawyer'
    const entry = { kind: 'asserted', assertions: [{ value: false, says: 'client' }] } as const
    await as(lawyer, () => saveFact({ caseId, factKey, entry, expectedVersion: 0 }))
    for (const format of ['pdf', 'docx'] as const) {
      const file = await as(lawyer, () => readEdition({ caseId, documentId, number: 1 }, format))
      if (!file.ok) throw new Error(file.reason)
      expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(issued.sha256[format])
    }
    expect(await issue(documentId)).toMatchObject({ ok: true, number: 2 })
    const found = await read(documentId)
    expect(found.ok && found.document.editions.map(({ number }) => number)).toEqual([2, 1])
    await comparesBoth(documentId, factKey)
  })

  it('cites the bundle of the case as it stands in a draft, and as it stood once it is issued', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    const before = await read(documentId)
    if (!before.ok) throw new Error(before.reason)
    const [record = ''] = Object.keys(before.document.draft.snapshot.evidence)
    const source = (await readShippedLedger()).entries.get(record)?.claim.source ?? ''
    const draft = aBundleOf(await aCopy(lawyer, aPdf(), { source }))
    const bundle = await as(lawyer, () => createBundle(caseId, draft))
    if (!bundle.ok) throw new Error(bundle.reason)
    const cited = async () => {
      const found = await read(documentId)
      return found.ok ? found.document.draft.snapshot.bundle?.[record] : found.reason
    }
    expect(await cited()).toEqual({ title: null, tab: '1', pages: null })
    expect(await issue(documentId)).toMatchObject({ ok: true })
    const [exhibit] = draft.sections[0]?.exhibits ?? []
    const others = aBundleOf(crypto.randomUUID()).sections[0]?.exhibits ?? []
    const exhibits = [...others, ...(exhibit ? [exhibit] : [])]
    const changed = { caseId, bundleId: bundle.id, expectedVersion: 1 }
    await as(lawyer, () => saveBundle({ ...changed, draft: { ...draft, sections: [{ title: 'Papers', exhibits }] } }))
    expect(await cited()).toEqual({ title: null, tab: '2', pages: null })
    const edition = await database().documentEdition.findFirstOrThrow({ where: { documentId } })
    expect(openEdition(await keyOf(documentId), edition, edition.content).snapshot.bundle?.[record]?.tab).toBe('1')
    // Its author may have another bundle cited, or none; one that is not of this case is as none.
    const second = await as(lawyer, () => createBundle(caseId, { ...draft, title: 'Second bundle' }))
    if (!second.ok) throw new Error(second.reason)
    const placeBy = async (choice: string | null) =>
      (await as(lawyer, () => bundleReferences(lawyer, caseId, [record], choice))).get(record)
    expect(await placeBy(null)).toEqual({ title: 'Second bundle', tab: '1', pages: null })
    expect(await placeBy(bundle.id)).toEqual({ title: draft.title, tab: '2', pages: null })
    expect([await placeBy('none'), await placeBy(crypto.randomUUID())]).toEqual([undefined, undefined])
    const save = { caseId, documentId, language: 'en', own: noOwnWords } as const
    await as(lawyer, () => saveDocument({ ...save, expectedVersion: 2, bundle: 'none' }))
    expect(await cited()).toBeUndefined()
    await as(lawyer, () => saveDocument({ ...save, expectedVersion: 3, bundle: bundle.id }))
    expect(await cited()).toEqual({ title: draft.title, tab: '2', pages: null })
    // What is only for counsel is told to nobody.
    const hidden = aBundleOf(await aCopy(lawyer, aPdf(), { source, tier: 'counsel-only' }))
    await as(lawyer, () => saveBundle({ ...changed, expectedVersion: 2, draft: hidden }))
    expect(await cited()).toBeUndefined()
  })

  it('S16 is signed by whose kind of document it is', async () => {
    const caseworker = await aViewer('Odile Marchand', { roles: ['caseworker'], orgId: lawyer.orgId })
    const expert = await aViewer('Henrik Sol', { roles: ['expert'], orgId: lawyer.orgId })
    for (const { userId } of [caseworker, expert]) await as(lawyer, () => shareCase({ caseId, userId }))
    const of = async (profileId: string) => {
      const made = await as(lawyer, () => createDocument({ caseId, profileId, language: 'en' }))
      if (!made.ok) throw new Error(made.reason)
      return made.id
    }
    const outcome = async (profileId: string, viewer: Viewer) => {
      const result = await issue(await of(profileId), viewer)
      return result.ok ? 'issued' : result.reason
    }
    // Nothing is written in them, so whoever may sign is told that.
    expect(await outcome('hearing-brief/general', lawyer)).toBe('not-ready')
    expect(await outcome('hearing-brief/general', caseworker)).toBe('not-signatory')
    expect(await outcome('hearing-brief/general', expert)).toBe('not-signatory')
    expect(await outcome('expert-statement/general', expert)).toBe('not-ready')
    expect(await outcome('expert-statement/general', lawyer)).toBe('not-signatory')
    expect(await outcome('triage-note', caseworker)).toBe('not-ready')
    expect(await outcome('triage-note', expert)).toBe('not-signatory')
  })

  it('is not issued where it has more pages than its forum takes', async () => {
    const long = Array.from({ length: 80 }, (_, line) => `Line ${line} of a note that never ends.`).join('\n\n')
    const documentId = await as(lawyer, () => aTriageNote(caseId, long))
    const refused = await issue(documentId)
    expect(refused).toMatchObject({ ok: false, reason: 'not-ready', problems: [{ at: 'pages', blocks: true }] })
  })
})

describe('a Word file that comes back', () => {
  const bringBack = (documentId: string, file: Uint8Array, viewer = lawyer) =>
    as(viewer, () => takeBackDocument({ caseId, documentId }, file))
  const draftOf = async (documentId: string) => {
    const draft = await as(lawyer, () => exportDraft({ caseId, documentId }, 'docx'))
    if (!draft.ok) throw new Error(draft.reason)
    return draft.bytes
  }

  it('brings nothing where nobody edited it, from the draft as it stands and from an edition', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    expect(await issue(documentId)).toMatchObject({ ok: true })
    const edition = await as(lawyer, () => readEdition({ caseId, documentId, number: 1 }, 'docx'))
    if (!edition.ok) throw new Error(edition.reason)
    for (const file of [await draftOf(documentId), edition.bytes]) {
      const back = await bringBack(documentId, file)
      expect(back).toMatchObject({ ok: true, reworded: [], added: [], takenOut: [], clashes: [], version: 2 })
      expect(back.ok && back.own).toEqual(own('Reach the duty lawyer today.'))
    }
  })

  it('is refused in words where nobody could tell what the hand changed', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    const draft = await draftOf(documentId)
    const other = await as(lawyer, () => aTriageNote(caseId, 'Another note.'))
    await as(lawyer, () =>
      saveDocument({ caseId, documentId, expectedVersion: 2, language: 'en', own: own('Newer words.') }),
    )
    for (const [id, file, why] of [
      [documentId, draft, /other words of yours/],
      [other, draft, /other words of yours/],
      [documentId, new TextEncoder().encode('no Word file'), /./],
    ] as const) {
      const back = await bringBack(id, file)
      expect(back).toMatchObject({ ok: false, reason: 'not-readable' })
      expect('why' in back && back.why).toMatch(why)
    }
    // Nothing of it was stored.
    const found = await read(documentId)
    expect(found.ok && found.document.own.sections).toEqual({ 'next-step': 'Newer words.' })
  })

  it('S14 is read for the people of its case alone', async () => {
    const documentId = await as(lawyer, () => aTriageNote(caseId))
    const stranger = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
    expect(await bringBack(documentId, await draftOf(documentId), stranger)).toEqual({ ok: false, reason: 'not-found' })
  })
})
