import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import type { CustodyAct, StoredCopy } from '#lib/domain/ledger/stored-copy'
import { appendEvent } from '../audit/append-event.ts'
import { requireViewer } from '../identity/viewer.ts'
import { IntegrityError } from '../keys/cell.ts'
import { recordEvent, recordedTransaction, recordingDamage, withTenant } from '../tenant.ts'
import { readCopyFile } from './copy-files.ts'
import { appendCustody, copyEvent } from './custody.ts'
import { type HeldCopy, holdCopy } from './held-copy.ts'
import { hasCleanForm } from './inspect/without-metadata.ts'
import { cleanFormOf } from './look-at-file.ts'

/** The original, byte for byte; or a copy without what a file says about itself. */
export const copyForms = ['original', 'clean'] as const
export type CopyForm = (typeof copyForms)[number]

export type TakeCopyResult =
  | { ok: true; copy: StoredCopy; form: CopyForm; size: number; sha256: string; bytes: AsyncIterable<Uint8Array> }
  | { ok: false; reason: 'not-found' | 'no-clean-form' }
  /** It is quarantined, and nobody has said that they know. */
  | { ok: false; reason: 'warning'; why: string }

/**
 * Hands a copy out. All of it is opened and its hash compared before the first byte leaves; the custody log and the
 * trail have it by then. A quarantined one is there for nobody but whoever brought it, and for them after a warning.
 *
 * @param warned whether who asks was told that it is quarantined, and why
 * @throws IntegrityError where the file is not what was stored
 */
export async function takeCopy(
  id: string,
  { form = 'original', warned = false }: { form?: CopyForm; warned?: boolean } = {},
): Promise<TakeCopyResult> {
  const viewer = await requireViewer()
  const held = await withTenant(viewer, (tx) => holdCopy(tx, viewer, id))
  const refusal = whyNot(viewer, held, form, warned)
  if (!held || refusal) {
    await recordEvent(copyEvent(viewer, 'copy.download', id, 'refused'))
    return refusal ?? { ok: false, reason: 'not-found' }
  }
  const { copy } = held
  await recordingDamage(viewer.orgId, () => compare(held))
  if (form === 'original') {
    await record(viewer, held, 'downloaded', copy.sha256)
    return { ok: true, copy, form, size: copy.size, sha256: copy.sha256, bytes: fileOf(held) }
  }
  const clean = await cleanFormOf({ size: copy.size, bytes: () => fileOf(held) }, copy.type)
  if (!clean) return { ok: false, reason: 'no-clean-form' }
  const sha256 = createHash('sha256').update(clean).digest('hex')
  await record(viewer, held, 'clean-copy-made', sha256)
  return { ok: true, copy, form, size: clean.length, sha256, bytes: once(clean) }
}

function whyNot(
  viewer: Viewer,
  held: HeldCopy | null,
  form: CopyForm,
  warned: boolean,
): Extract<TakeCopyResult, { ok: false }> | null {
  if (!held) return { ok: false, reason: 'not-found' }
  const { verdict, storedBy, type } = held.copy
  if (verdict.kind === 'quarantined') {
    if (storedBy !== viewer.userId) return { ok: false, reason: 'not-found' }
    if (!warned) return { ok: false, reason: 'warning', why: verdict.why }
    if (form === 'clean') return { ok: false, reason: 'no-clean-form' }
  }
  return form === 'clean' && !hasCleanForm(type) ? { ok: false, reason: 'no-clean-form' } : null
}

const fileOf = ({ copy, key, orgId }: HeldCopy) => readCopyFile(key, { id: copy.id, orgId })

/** @throws IntegrityError where the file does not open, or opens to something else than what was hashed */
async function compare(held: HeldCopy): Promise<void> {
  const hash = createHash('sha256')
  for await (const part of fileOf(held)) hash.update(part)
  if (hash.digest('hex') === held.copy.sha256) return
  throw new IntegrityError({ org: held.orgId, table: 'copies', column: 'file', row: held.copy.id, version: 1 })
}

const record = (viewer: Viewer, { copy, key, orgId }: HeldCopy, what: CustodyAct, sha256: string): Promise<void> =>
  recordedTransaction(viewer, async (tx) => {
    const of = { id: copy.id, orgId }
    await appendCustody(tx, key, of, [{ what, by: viewer.userId, tool: null, address: null, sha256 }])
    await appendEvent(tx, copyEvent(viewer, 'copy.download', copy.id))
  })

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
