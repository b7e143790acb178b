import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { saysTheSame } from '#lib/domain/ledger/says-the-same'
import type { Library } from '#lib/domain/library'
import { appendEvent, type RecordedTransaction } from '../audit/append-event.ts'
import type { auditedActions } from '../audit/audit-event.ts'
import { organisationKey } from '../keys/data-keys.ts'
import { readLibrary } from '../library/read-library.ts'
import { makeOnce } from '../make-once.ts'
import { recordedTransaction, type TenantTransaction } from '../tenant.ts'
import { type HeldLedger, holdLedger, readHeldLedger } from './held-ledger.ts'
import type { LedgerResult } from './ledger-answers.ts'
import { type StoredItem, sealItem } from './ledger-cells.ts'
import { visibleTo } from './visible-ledger.ts'

type Row = { id: string; version: number }
type LedgerEvent =
  | { type: 'pack'; action: (typeof auditedActions)['pack'][number] }
  | { type: 'brief'; action: (typeof auditedActions)['brief'][number] }
  | { type: 'source'; action: (typeof auditedActions)['source'][number] }
  | { type: 'claim'; action: (typeof auditedActions)['claim'][number] }

/** A ledger that is being changed: nobody else changes it meanwhile. */
export interface LedgerInHand {
  /** As the viewer sees it. */
  ledger: HeldLedger
  /** All of it: for what must not collide with what the viewer does not see. Nothing of it is told. */
  whole: HeldLedger
  /** Writes a new item, or the next version of one, and the event that tells of it. */
  write: (item: StoredItem, before: Row | null, event: LedgerEvent) => Promise<Row>
}

/** Makes ready, in turns and before anything is locked, what a change of the ledger begins with. */
async function madeReady(viewer: Viewer): Promise<Library> {
  await visibleTo(viewer, await readHeldLedger(viewer))
  return readLibrary()
}

/** Changes the ledger of the viewer's organisation, all of it or nothing. */
export async function changeLedger<R>(viewer: Viewer, work: (inHand: LedgerInHand) => Promise<R>): Promise<R> {
  const library = await madeReady(viewer)
  return recordedTransaction(viewer, async (tx) => work(await takeInHand(tx, viewer, library)))
}

/** The same for a source or a claim that is new: entered once for each key that comes with a request. */
export async function addToLedger(
  viewer: Viewer,
  work: (inHand: LedgerInHand) => Promise<LedgerResult>,
): Promise<LedgerResult> {
  const library = await madeReady(viewer)
  return makeOnce<LedgerResult, LedgerResult>(
    viewer,
    async (tx, _viewer, id) => {
      const { sources, entries, briefs, packs } = await visibleTo(viewer, await holdLedger(tx, viewer.orgId, library))
      const version = packs.made.get(id)?.version ?? 1
      return [sources, entries, briefs, packs.made].some((held) => held.has(id)) ? { ok: true, id, version } : null
    },
    async (tx) => work(await takeInHand(tx, viewer, library)),
  )
}

async function takeInHand(
  tx: TenantTransaction & RecordedTransaction,
  viewer: Viewer,
  library: Library,
): Promise<LedgerInHand> {
  const held = await holdLedger(tx, viewer.orgId, library)
  let seq = held.seq
  return {
    ledger: await visibleTo(viewer, held),
    whole: held,
    write: (item, before, event) => {
      seq += 1
      return writeItem(tx, viewer, { item: keepingWhatCame(item, held), before, event, seq })
    },
  }
}

/**
 * What whoever changes a claim has no hand in, and so never takes away: for whom it stands, which may be hidden from them,
 * the grade that came with it, for as long as it says what was graded, and what the file said of it that it came in.
 */
function keepingWhatCame(item: StoredItem, { entries }: HeldLedger): StoredItem {
  if (item.kind !== 'claim') return item
  const before = entries.get(item.claim.id)
  const claim = { ...item.claim, twinOf: before?.claim.twinOf ?? item.claim.twinOf }
  const kept = before && saysTheSame(before.claim, item.claim) ? before.grade : null
  const came = item.came ?? before?.came ?? null
  return { ...item, claim, came, grade: item.grade === undefined ? kept : item.grade }
}

async function writeItem(
  tx: TenantTransaction & RecordedTransaction,
  { orgId, userId, sessionId }: Viewer,
  { item, before, event, seq }: { item: StoredItem; before: Row | null; event: LedgerEvent; seq: number },
): Promise<Row> {
  const row = { id: before?.id ?? randomUUID(), version: (before?.version ?? 0) + 1 }
  const content = sealItem(await organisationKey(tx, orgId), { ...row, orgId }, item)
  if (before === null) await tx.ledgerItem.createMany({ data: [{ ...row, orgId, seq, content }] })
  else await tx.ledgerItem.updateMany({ where: { id: row.id }, data: { version: row.version, seq, content } })
  await appendEvent(tx, {
    ...{ orgId, actorId: userId, sessionId, outcome: 'done', action: event.action },
    object: { type: event.type, id: row.id },
  } as Parameters<typeof appendEvent>[1])
  return row
}
