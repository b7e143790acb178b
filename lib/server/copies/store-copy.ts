import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { copyLimit } from '#lib/domain/ledger/copy-type'
import {
  type CopyDescription,
  type CustodyEntry,
  type StoredCopy,
  storedCopySchema,
} from '#lib/domain/ledger/stored-copy'
import { narrower, type Tier } from '#lib/domain/ledger/tier'
import type { RedactionProof } from '#lib/domain/redaction'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import { now } from '../clock.ts'
import { requireViewer } from '../identity/viewer.ts'
import { type CellKey, newCellKey, sealKey } from '../keys/cell.ts'
import { organisationKey, placeOfCopyKey } from '../keys/data-keys.ts'
import { readLedgerOf } from '../ledger/visible-ledger.ts'
import { madeEarlier, makeOnce, type NotAgain } from '../make-once.ts'
import { recordEvent, type TenantTransaction, withTenant } from '../tenant.ts'
import { openChunks } from './chunks.ts'
import { sealCopy, sealPage } from './copy-cells.ts'
import { appendCustody, copyEvent } from './custody.ts'
import { contentIndexOf, holdCopy, sameFile, sourceIndexOf } from './held-copy.ts'
import type { Extracted } from './inspect/extract-text.ts'
import { inspectFile, textOfFile } from './look-at-file.ts'
import { type OverQuota, overQuota } from './quota.ts'
import { type Received, receive } from './receive.ts'

/** Every way in which a file is not stored; nothing of it is kept then. */
export type NotStored =
  | { ok: false; reason: 'too-large' | 'incomplete' | 'wrong-hash' }
  /** There is no such source for the viewer. */
  | { ok: false; reason: 'no-source' }
  /** The copy would be for more people than its source, which is of this tier. */
  | { ok: false; reason: 'wider-than-source'; tier: Tier }
  /** Not of a type that is taken, or hostile: why, in a sentence. */
  | { ok: false; reason: 'not-taken'; why: string }
  | OverQuota
  | NotAgain

interface Stored {
  ok: true
  id: string
  copy: StoredCopy
  /** Copies of the same file that were there already, of those that the viewer may see. */
  sameFileAs: string[]
}
export type StoreCopyResult = Stored | NotStored

/** What is asked of the sender beside the description. */
export interface Body {
  bytes: AsyncIterable<Uint8Array>
  /** The length that the sender announced; null where it announced none. */
  announced: number | null
}

/** A copy that is made of another one: what was removed, and what its log says of that. */
export interface MadeOf {
  proof: RedactionProof
  /** Within the transaction that stores the new one. */
  record: (tx: TenantTransaction & RecordedTransaction) => Promise<void>
}

/** What the log calls this program. */
export const ownTool = 'Article Three'

/**
 * Stores a file of a source as it came. It is written sealed, hashed, compared with what its sender computed, looked at
 * where there are no keys, and gets a name and a row only when it is whole and on the disk: a kill at any moment
 * leaves the whole copy or nothing of it. Its row, its words, the first lines of its custody log and the event go in
 * one transaction, and nothing is acknowledged before. Sent again under its `Idempotency-Key` it is answered as before.
 */
export async function storeCopy(
  described: CopyDescription,
  body: Body,
  madeOf: MadeOf | null = null,
): Promise<StoreCopyResult> {
  const viewer = await requireViewer()
  const result = await store(viewer, described, body, madeOf)
  if (!result.ok) await recordEvent(copyEvent(viewer, 'copy.store', null, 'refused'))
  return result
}

async function store(
  viewer: Viewer,
  described: CopyDescription,
  body: Body,
  madeOf: MadeOf | null,
): Promise<StoreCopyResult> {
  const again = storedBefore(described)
  const early = await withTenant(
    viewer,
    async (tx) => (await madeEarlier(tx, viewer, again)) ?? overQuota(tx, viewer, body.announced ?? 0),
  )
  if (early) return early
  const misplaced = await whyNotOfSource(viewer, described)
  if (misplaced) return misplaced
  const [id, key] = [randomUUID(), newCellKey()]
  const of = { id, orgId: viewer.orgId }
  const received = await receive(key, of, body.bytes, {
    ...{ announced: body.announced, sha256: described.sha256, limit: copyLimit },
  })
  if (!received.ok) return received
  const { file } = received
  let end: Parameters<typeof file.end>[0] = 'drop'
  try {
    const looked = await lookAt(key, of, received, described)
    if (!looked.ok) return looked
    const copy = storedCopySchema.parse({
      ...{
        ...described,
        id,
        size: received.size,
        type: looked.type,
        verdict: looked.verdict,
        text: textOf(looked.text),
      },
      ...{ storedAt: now().toISOString(), storedBy: viewer.userId, redacted: madeOf?.proof ?? null },
    } satisfies StoredCopy)
    await file.name()
    end = 'leave'
    const kept = await makeOnce(viewer, again, async (tx) => {
      const stored = await keep(tx, viewer, key, copy, looked.text)
      if (stored.ok) await madeOf?.record(tx)
      return stored
    })
    // The same upload may have come twice at once: then the other one's file is the one that has a row.
    end = kept.ok && kept.id === id ? 'keep' : 'drop'
    return kept
  } finally {
    await file.end(end)
  }
}

/** Why a file is no copy of its source; that source may be hidden later, and then hides what was stored of it. */
async function whyNotOfSource(
  viewer: Viewer,
  described: CopyDescription,
): Promise<Extract<NotStored, { reason: 'no-source' | 'wider-than-source' }> | null> {
  const source = (await readLedgerOf(viewer)).sources.get(described.source)
  if (!source) return { ok: false, reason: 'no-source' }
  if (narrower(described.tier, source.tier) === described.tier) return null
  return { ok: false, reason: 'wider-than-source', tier: source.tier }
}

/** How an upload that came before is answered: as then, if it is the same file that is described in the same words. */
const storedBefore =
  (described: CopyDescription) =>
  async (tx: TenantTransaction, viewer: Viewer, id: string): Promise<Stored | NotAgain | null> => {
    const held = await holdCopy(tx, viewer, id)
    if (!held) return null
    const { copy } = held
    const fields = Object.keys(described) as (keyof CopyDescription)[]
    if (fields.some((field) => copy[field] !== described[field])) return { ok: false, reason: 'key-reused' }
    const others = (await sameFile(tx, viewer, copy.sha256)).filter((other) => other !== id)
    return { ok: true, id, copy, sameFileAs: others }
  }

type Looked =
  | { ok: true; type: StoredCopy['type']; verdict: StoredCopy['verdict']; text: Extracted }
  | { ok: false; reason: 'not-taken'; why: string }

async function lookAt(
  key: CellKey,
  of: { id: string; orgId: string },
  { file, size }: Extract<Received, { ok: true }>,
  described: CopyDescription,
): Promise<Looked> {
  const sealed = { size, bytes: () => openChunks(key, of, file.length(), file.readAt) }
  const finding = await inspectFile(sealed, described.fileName)
  if (finding.verdict === 'refused') return { ok: false, reason: 'not-taken', why: finding.why }
  if (finding.verdict === 'quarantined') {
    const text = { ok: false, why: 'It is quarantined, so its text was not read.' } as const
    return { ok: true, type: finding.type, verdict: { kind: 'quarantined', why: finding.why }, text }
  }
  return { ok: true, type: finding.type, verdict: { kind: 'clean' }, text: await textOfFile(sealed, finding.type) }
}

const textOf = (text: Extracted): StoredCopy['text'] =>
  text.ok ? { kind: 'extracted', counted: text.counted, pages: text.pages.length } : { kind: 'none', why: text.why }

async function keep(
  tx: TenantTransaction & RecordedTransaction,
  viewer: Viewer,
  key: CellKey,
  copy: StoredCopy,
  text: Extracted,
): Promise<StoreCopyResult> {
  // Others may have stored something meanwhile. Recorded changes follow one another, so this is how it stands.
  const over = await overQuota(tx, viewer, copy.size)
  if (over) return over
  const { orgId } = viewer
  const of = { id: copy.id, orgId }
  const sameFileAs = await sameFile(tx, viewer, copy.sha256)
  await tx.storedCopy.createMany({
    data: [
      {
        ...{ id: copy.id, orgId, storedBy: copy.storedBy, storedAt: copy.storedAt, size: copy.size, tier: copy.tier },
        sourceIndex: await sourceIndexOf(tx, orgId, copy.source),
        contentIndex: await contentIndexOf(tx, orgId, copy.sha256),
        content: sealCopy(key, orgId, copy),
      },
    ],
  })
  const wrapped = sealKey(await organisationKey(tx, orgId), placeOfCopyKey(orgId, copy.id), key)
  await tx.copyKey.createMany({ data: [{ copyId: copy.id, orgId, wrapped }] })
  const pages = text.ok ? text.pages : []
  for (let at = 0; at < pages.length; at += pagesAtOnce) {
    await tx.copyPage.createMany({
      data: pages.slice(at, at + pagesAtOnce).map((words, index) => ({
        ...{ copyId: copy.id, orgId, page: at + index + 1 },
        content: sealPage(key, of, at + index + 1, words),
      })),
    })
  }
  await appendCustody(tx, key, of, firstEntries(copy))
  await appendEvent(tx, copyEvent(viewer, 'copy.store', copy.id))
  return { ok: true, id: copy.id, copy, sameFileAs }
}

const pagesAtOnce = 200

function firstEntries({ storedBy: by, sha256, tool, address, text }: StoredCopy): CustodyEntry[] {
  const stored: CustodyEntry = { what: 'stored', by, sha256, tool, address }
  const read: CustodyEntry = { what: 'text-extracted', by, sha256, tool: ownTool, address: null }
  return text.kind === 'extracted' ? [stored, read] : [stored]
}
