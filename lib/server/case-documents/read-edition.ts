import 'server-only'
import { createHash } from 'node:crypto'
import type { DocumentFormat } from '../documents/render-document.ts'
import type { Download } from '../download.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent, withTenant } from '../tenant.ts'
import { openEdition, openFile } from './document-cells.ts'
import { documentEvent } from './document-event.ts'
import { fileOf } from './file-of-document.ts'
import { type DocumentAddress, holdDocument } from './held-document.ts'

/** A file of an edition, byte for byte as it was issued. */
export async function readEdition(
  address: DocumentAddress & { number: number },
  format: DocumentFormat,
): Promise<({ ok: true } & Download) | { ok: false; reason: 'not-found' }> {
  const viewer = await requireViewer()
  const found = await withTenant(viewer, async (tx) => {
    const held = await holdDocument(tx, viewer, address)
    const row = held && (await tx.documentEdition.findFirst({ where: { documentId: held.id, number: address.number } }))
    if (!held || !row) return null
    const sealed = row[format]
    if (sealed === null) return null
    const { snapshot, profile, sha256 } = openEdition(held.key, row, row.content)
    return { id: row.id, snapshot, profile, sha256, bytes: openFile(held.key, row, format, sealed) }
  })
  await recordEvent(documentEvent(viewer, 'edition', 'edition.read', found?.id ?? null, found ? 'done' : 'refused'))
  if (!found) return { ok: false, reason: 'not-found' }
  if (createHash('sha256').update(found.bytes).digest('hex') !== found.sha256[format])
    throw new Error('A stored edition is not what was issued: a file and its hash differ.')
  const { snapshot, profile, bytes } = found
  const name = `${snapshot.caseFile.reference} ${profile.title.en} ${address.number}`
  return { ok: true, ...fileOf(name, format, bytes) }
}
