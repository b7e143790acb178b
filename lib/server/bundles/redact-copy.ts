import 'server-only'
import { createHash } from 'node:crypto'
import type { RedactionProof, Redactions } from '#lib/domain/redaction'
import { ContainedWorkError } from '../contained/outcome.ts'
import { appendCustody, copyEvent } from '../copies/custody.ts'
import { type NotStored, ownTool, type StoreCopyResult, storeCopy } from '../copies/store-copy.ts'
import { requireViewer } from '../identity/viewer.ts'
import { recordEvent } from '../tenant.ts'
import {
  headAndBytes,
  type PageType,
  type RedactedHead,
  readHeadAndBytes,
  redactedHeadSchema,
} from './bundle-work-request.ts'
import { pagesOfCopy, workOnExhibit } from './pages-of-copy.ts'

export type RedactCopyResult =
  | Extract<StoreCopyResult, { ok: true }>
  | NotStored
  | { ok: false; reason: 'not-redacted'; why: string }

/**
 * Stores a copy without what is to be removed beside the copy it is made of: of the same source and for the same people. It names the hash of
 * its original, each reason and what was searched; the terms are kept nowhere. The original stays as it came.
 */
export async function redactCopy(id: string, redactions: Redactions): Promise<RedactCopyResult> {
  const viewer = await requireViewer()
  const found = await pagesOfCopy(viewer, id)
  if (!found.ok) {
    await recordEvent(copyEvent(viewer, 'copy.store', id, 'refused'))
    return found.reason === 'not-found'
      ? { ok: false, reason: 'not-found' }
      : { ok: false, reason: 'not-redacted', why: found.why }
  }
  const { copy, key, orgId } = found.held
  const { head, bytes } = await removed(found.pages.type, redactions, found.pages.bytes)
  if (!head.ok) {
    await recordEvent(copyEvent(viewer, 'copy.store', id, 'refused'))
    return { ok: false, reason: 'not-redacted', why: head.why }
  }
  const described = {
    ...{ source: copy.source, tier: copy.tier, address: null, tool: ownTool },
    fileName: `${copy.fileName.replace(/\.[a-z]{1,5}$/i, '').slice(0, 280)}, redacted.pdf`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return storeCopy(
    described,
    { bytes: once(bytes), announced: bytes.length },
    {
      proof: proofOf(copy, redactions, head),
      record: (tx) =>
        appendCustody(tx, key, { id: copy.id, orgId }, [
          { what: 'redacted', by: viewer.userId, tool: ownTool, address: null, sha256: copy.sha256 },
        ]),
    },
  )
}

async function removed(
  type: PageType,
  redactions: Redactions,
  bytes: Uint8Array,
): Promise<{ head: RedactedHead; bytes: Uint8Array }> {
  try {
    const answer = readHeadAndBytes(await workOnExhibit(headAndBytes({ do: 'redact', type, redactions }, bytes)))
    return { head: redactedHeadSchema.parse(answer.head), bytes: answer.bytes }
  } catch (error) {
    if (!(error instanceof ContainedWorkError)) throw error
    const why = 'It could not be redacted within the memory and time that a file is given. Nothing was kept.'
    return { head: { ok: false, why }, bytes: new Uint8Array() }
  }
}

function proofOf(
  { id, sha256 }: { id: string; sha256: string },
  { areas, terms }: Redactions,
  { removed, scan }: Extract<RedactedHead, { ok: true }>,
): RedactionProof {
  return {
    ...{ originalId: id, originalSha256: sha256, scan: { ...scan, found: 0 } },
    removals: [
      ...terms.map(({ reason }, at) => ({ what: `Term ${at + 1}`, reason, count: removed[at] ?? 0 })),
      ...areas.map(({ page, reason }) => ({ what: `Area on page ${page}`, reason, count: 1 })),
    ],
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
