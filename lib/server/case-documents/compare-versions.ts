import 'server-only'
import { z } from 'zod'
import { type BuiltDocument, buildDocument } from '#lib/reporting/document/build-document'
import type { DocumentChoices } from '#lib/reporting/document/document-choices'
import type { ForumProfile } from '#lib/reporting/document/forum-profile'
import { citationsOf } from '#lib/reporting/document/suggested-citations'
import { type RedlineContent, redlineContent, type Version } from '#lib/reporting/redline/redline-content'
import type { ReportSnapshot } from '#lib/reporting/snapshot'
import { findCase } from '../cases/case-detail.ts'
import { type Unreadable, unreadableIn } from '../cases/unreadable-facts.ts'
import { type RedlineFormat, renderRedlineDocument } from '../documents/render-document.ts'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { openEdition } from './document-cells.ts'
import { documentEvent } from './document-event.ts'
import { choicesOf, draftOf, formOf } from './draft-of-document.ts'
import { fileOf } from './file-of-document.ts'
import { type DocumentAddress, holdDocument } from './held-document.ts'

/** A version of a document: an edition by its number, or the draft as it stands. */
export const versionNameSchema = z.union([z.literal('draft'), z.coerce.number().int().min(1).max(1_000_000)], {
  error: 'expected the number of an edition, or "draft"',
})
export type VersionName = z.infer<typeof versionNameSchema>

export const twoVersions = { from: versionNameSchema, to: versionNameSchema }

/** Two versions of one document, of which one is not the other. */
export interface ComparedVersions {
  from: VersionName
  to: VersionName
}

export type ComparedResult =
  | { ok: true; name: string; content: RedlineContent }
  | { ok: false; reason: 'not-found' }
  | Unreadable

/** What changed between two versions of a document of a case of the viewer's: its words, and the reasons for it. */
export async function compareVersions(address: DocumentAddress, asked: ComparedVersions): Promise<ComparedResult> {
  const viewer = await requireViewer()
  const found = await findCase(viewer, address.caseId)
  const names = [asked.from, asked.to]
  const read = await withTenant(viewer, async (tx) => {
    const held = await holdDocument(tx, viewer, address)
    if (!held) return null
    const number = { in: names.filter((name) => name !== 'draft') }
    const rows = await tx.documentEdition.findMany({
      where: { documentId: held.id, number },
      select: { id: true, orgId: true, number: true, content: true },
    })
    return { held, rows }
  })
  const isThere =
    read !== null && names.every((name) => name === 'draft' || read.rows.some((row) => row.number === name))
  await recordEvent(
    documentEvent(viewer, 'document', 'document.read', address.documentId, isThere ? 'done' : 'refused'),
  )
  if (!found || !isThere) return { ok: false, reason: 'not-found' }
  const unreadable = names.includes('draft') ? unreadableIn(found) : null
  if (unreadable) return unreadable
  const { held, rows } = read
  const versionOf = async (name: VersionName): Promise<Version> => {
    if (name === 'draft') {
      const { profile, snapshot, built } = await draftOf(viewer, found, held)
      return asVersion(snapshot, profile, choicesOf(held), built)
    }
    const row = rows.find(({ number }) => number === name)
    if (!row) throw new Error('An edition that was read is not there.')
    const { snapshot, profile, own, ...edition } = openEdition(held.key, row, row.content)
    const choices = choicesOf(edition)
    return asVersion(snapshot, profile, choices, buildDocument(snapshot, profile, own, choices))
  }
  const before = await versionOf(asked.from)
  const after = await versionOf(asked.to)
  const title = formOf(held).title.en
  return {
    ok: true,
    name: `${found.reference} ${title} ${names.join(' and ')} compared`,
    content: redlineContent(before, after),
  }
}

/** The same as a Word file with tracked changes, or as a PDF. */
export async function exportRedline(
  address: DocumentAddress,
  asked: ComparedVersions,
  format: RedlineFormat,
): Promise<({ ok: true } & Download) | Extract<ComparedResult, { ok: false }>> {
  const compared = await compareVersions(address, asked)
  if (!compared.ok) return compared
  return { ok: true, ...fileOf(compared.name, format, await renderRedlineDocument(format, compared.content)) }
}

const asVersion = (
  snapshot: ReportSnapshot,
  profile: ForumProfile,
  choices: DocumentChoices,
  { content, hand }: BuiltDocument,
): Version => ({
  ...{ content, snapshot },
  setting: { language: choices.language, citations: citationsOf(profile, choices) },
  hand: [...hand.reworded.map(({ id }) => id), ...hand.added, ...hand.removed],
})
