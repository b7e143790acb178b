import 'server-only'
import { buildDocument } from '#lib/reporting/document/build-document'
import { type TakenBack, takeBack } from '#lib/reporting/document/take-back'
import { unitsByMark } from '#lib/reporting/merge/unit-mark'
import { unitsOf } from '#lib/reporting/merge/units-of'
import { findReportMark } from '#lib/reporting/report-mark'
import type { ReportContent } from '#lib/reporting/report-model'
import { findCase } from '../cases/case-detail.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { readEditedFile } from '../copies/look-at-file.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { openEdition } from './document-cells.ts'
import { documentEvent } from './document-event.ts'
import { choicesOf, draftOf } from './draft-of-document.ts'
import { type DocumentAddress, holdDocument } from './held-document.ts'

/** What an edited file would change, with what it holds beside the text. */
export interface BroughtBack extends TakenBack {
  /** The version of the document that it was held against. */
  version: number
  comments: { author: string; text: string }[]
  tracked: { inserted: number; deleted: number }
  leftOut: string[]
}

export type BringBackResult =
  | ({ ok: true } & BroughtBack)
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'not-readable'; why: string }
  | Unreadable

const anotherDraft =
  'This draft was made from other facts, other material or other words of yours than those that stand now, or in another language or style of citations, so nobody can tell what your hand changed. Copy your changes by hand, or edit the Word file of an edition.'

/** Holds a Word file that somebody edited against what it was printed from. Nothing is stored: a person takes it over. */
export async function takeBackDocument(address: DocumentAddress, file: Uint8Array): Promise<BringBackResult> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, address.caseId)
  const read = await withTenant(viewer, async (tx) => {
    const held = await holdDocument(tx, viewer, address)
    if (!held) return null
    const rows = await tx.documentEdition.findMany({
      where: { documentId: held.id },
      select: { id: true, orgId: true, content: true },
    })
    return { held, rows }
  })
  await recordEvent(documentEvent(viewer, 'document', 'document.read', address.documentId, read ? 'done' : 'refused'))
  if (!found || !read) return { ok: false, reason: 'not-found' }
  const unreadable = unreadableIn(found)
  if (unreadable) return unreadable
  const { held, rows } = read
  const edited = await readEditedFile({
    size: file.length,
    bytes: async function* () {
      yield file
    },
  })
  if (!edited.ok) return { ok: false, reason: 'not-readable', why: edited.why }
  const { document } = edited
  const { built } = await draftOf(viewer, found, held)
  const base = baseOf(document.mark)
  if (typeof base === 'string') return { ok: false, reason: 'not-readable', why: base }
  const known = unitsByMark(unitsOf(base))
  if (!document.units.some(({ marks }) => marks.some((mark) => known.has(mark))))
    return {
      ok: false,
      reason: 'not-readable',
      why: 'The file has lost the marks by which its paragraphs are known, so nothing in it can be placed. Copy your changes by hand.',
    }
  return {
    ok: true,
    ...takeBack(document, base, built, held.own),
    version: held.version,
    comments: document.comments.map(({ author, text }) => ({ author, text })),
    tracked: { inserted: document.tracked.inserted, deleted: document.tracked.deleted },
    leftOut: [...document.leftOut],
  }

  /** What the file was printed from; or, in words, why that cannot be told. */
  function baseOf(mark: string | null): ReportContent | string {
    const issued = mark === null ? null : findReportMark(new TextEncoder().encode(mark))
    const row = rows.find(({ id }) => id === issued?.id)
    if (row) {
      const { snapshot, profile, own, ...edition } = openEdition(held.key, row, row.content)
      return buildDocument(snapshot, profile, own, choicesOf(edition)).content
    }
    if (mark === built.content.mark) return built.content
    if (mark?.startsWith('article-three-draft:')) return anotherDraft
    return 'The file is not a Word file of this document: it carries no mark of it, or that of another one.'
  }
}
