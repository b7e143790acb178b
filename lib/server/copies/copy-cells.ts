import 'server-only'
import {
  type CustodyEntry,
  custodyEntrySchema,
  type StoredCopy,
  storedCopySchema,
} from '#lib/domain/ledger/stored-copy'
import { type CellKey, IntegrityError, openJson, openText, type Place, sealJson, sealText } from '../keys/cell.ts'

/** Whose copy: what every cell of it is bound to. */
export interface OfCopy {
  id: string
  orgId: string
}

const placeOfContent = ({ id, orgId }: OfCopy): Place => ({
  ...{ org: orgId, table: 'stored_copies', column: 'content', row: id, version: 1 },
})

export const sealCopy = (key: CellKey, orgId: string, copy: StoredCopy): Uint8Array<ArrayBuffer> =>
  sealJson(key, placeOfContent({ id: copy.id, orgId }), copy)

/**
 * What is on file of a copy. The columns beside it are for finding it: where they say something else than what was
 * sealed, somebody changed them, and nothing is shown.
 *
 * @throws IntegrityError
 */
export function openCopy(
  key: CellKey,
  row: OfCopy & { tier: string; storedBy: string; size: number; content: Uint8Array },
): StoredCopy {
  const copy = storedCopySchema.parse(openJson(key, placeOfContent(row), row.content))
  const same = copy.id === row.id && copy.tier === row.tier && copy.storedBy === row.storedBy && copy.size === row.size
  if (!same) throw new IntegrityError(placeOfContent(row))
  return copy
}

const placeOfPage = ({ id, orgId }: OfCopy, page: number): Place => ({
  ...{ org: orgId, table: 'copy_pages', column: 'content', row: `${id}/${page}`, version: 1 },
})

export const sealPage = (key: CellKey, of: OfCopy, page: number, text: string): Uint8Array<ArrayBuffer> =>
  sealText(key, placeOfPage(of, page), text)

export const openPage = (key: CellKey, of: OfCopy, page: number, sealed: Uint8Array): string =>
  openText(key, placeOfPage(of, page), sealed)

const placeOfCustody = (orgId: string, id: string): Place => ({
  ...{ org: orgId, table: 'custody_events', column: 'content', row: id, version: 1 },
})

/** @param id of the line of the log */
export const sealCustody = (key: CellKey, orgId: string, id: string, entry: CustodyEntry): Uint8Array<ArrayBuffer> =>
  sealJson(key, placeOfCustody(orgId, id), entry)

export const openCustody = (key: CellKey, row: OfCopy & { content: Uint8Array }): CustodyEntry =>
  custodyEntrySchema.parse(openJson(key, placeOfCustody(row.orgId, row.id), row.content))

/** What stays of a removed copy. */
export interface Tombstone {
  sha256: string
  size: number
  storedAt: string
  storedBy: string
  /** How many lines its custody log had. */
  acts: number
  why: string
}

export const sealTombstone = (key: CellKey, { id, orgId }: OfCopy, tombstone: Tombstone): Uint8Array<ArrayBuffer> =>
  sealJson(key, { org: orgId, table: 'removed_copies', column: 'content', row: id, version: 1 }, tombstone)
