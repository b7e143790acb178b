import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#lib/domain/case-access'
import { saysTheSame } from '#lib/domain/ledger/says-the-same'
import type { Library } from '#lib/domain/library'
import { appendEvents, type RecordedTransaction } from '../audit/append-event.ts'
import type { AuditEvent, auditedActions } from '../audit/audit-event.ts'
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
  /** Writes a new item, or the next version of one, and the event that tells of it: when the work is done, all at once. */
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
  return recordedTransaction(viewer, (tx) => workOn(tx, viewer, { library, work }))
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
    (tx) => workOn(tx, viewer, { library, work }),
  )
}

/** A row to be written, and the event that tells of it. */
interface Written {
  row: Row
  isNew: boolean
  seq: number
  item: StoredItem
  event: LedgerEvent
}

async function workOn<R>(
  tx: TenantTransaction & RecordedTransaction,
  viewer: Viewer,
  { library, work }: { library: Library; work: (inHand: LedgerInHand) => Promise<R> },
): Promise<R> {
  const held = await holdLedger(tx, viewer.orgId, library)
  const written: Written[] = []
  const result = await work({
    ledger: await visibleTo(viewer, held),
    whole: held,
    write: async (item, before, event) => {
      const row = { id: before?.id ?? randomUUID(), version: (before?.version ?? 0) + 1 }
      const seq = held.seq + written.length + 1
      written.push({ row, isNew: before === null, seq, item: keepingWhatCame(item, held), event })
      return row
    },
  })
  await writeAll(tx, viewer, written)
  return result
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

/** So many new rows are sealed and inserted at a time. A query for each would hold everybody else up for seconds. */
const atOnce = 250

async function writeAll(
  tx: TenantTransaction & RecordedTransaction,
  { orgId, userId, sessionId }: Viewer,
  written: readonly Written[],
): Promise<void> {
  const key = await organisationKey(tx, orgId)
  const cells = ({ row, seq, item }: Written) => ({
    ...row,
    orgId,
    seq,
    content: sealItem(key, { ...row, orgId }, item),
  })
  const added = written.filter(({ isNew }) => isNew)
  for (let from = 0; from < added.length; from += atOnce)
    await tx.ledgerItem.createMany({ data: added.slice(from, from + atOnce).map(cells) })
  for (const one of written) {
    if (one.isNew) continue
    const { id, version, seq, content } = cells(one)
    await tx.ledgerItem.updateMany({ where: { id }, data: { version, seq, content } })
  }
  await appendEvents(
    tx,
    written.map(
      ({ row, event }) =>
        ({
          ...{ orgId, actorId: userId, sessionId, outcome: 'done', action: event.action },
          object: { type: event.type, id: row.id },
        }) as AuditEvent,
    ),
  )
}
