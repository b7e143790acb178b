import 'server-only'
import { createHmac } from 'node:crypto'
import type { Transaction } from '../database/client.ts'
import { type CellKey, newCellKey, openKey, type Place, sealKey } from './cell.ts'
import { unwrapUnderRing, wrapUnderRing } from './key-ring.ts'

// Next evaluates a server module several times in one process; keys are unwrapped once for all of them. A key never
// changes while it lives: rotation wraps it anew, and erasure ends with the rows it sealed.
const shared = globalThis as { articleThreeDataKeys?: Map<string, CellKey> }
const opened = (): Map<string, CellKey> => {
  shared.articleThreeDataKeys ??= new Map()
  return shared.articleThreeDataKeys
}

export const placeOfOrganisationKey = (orgId: string) => ({
  org: orgId,
  table: 'organisation_keys',
  column: 'wrapped',
  row: orgId,
})

/** Makes the key of a new organisation and stores it wrapped. The organisation's row is there already. */
export async function makeOrganisationKey(tx: Transaction, orgId: string): Promise<CellKey> {
  const key = newCellKey()
  await tx.organisationKey.create({
    data: { orgId, ...wrapUnderRing(placeOfOrganisationKey(orgId), key) },
    select: { orgId: true },
  })
  return key
}

/** The key of an organisation. */
export async function organisationKey(tx: Transaction, orgId: string): Promise<CellKey> {
  const known = opened().get(orgId)
  if (known) return known
  const stored = await tx.organisationKey.findUniqueOrThrow({
    where: { orgId },
    select: { kek: true, wrapped: true },
  })
  const key = unwrapUnderRing(placeOfOrganisationKey(orgId), stored)
  opened().set(orgId, key)
  return key
}

/** Wraps the key of an organisation anew, under the current key of KEY_FILE. */
export const rewrapOrganisationKey = (orgId: string, stored: { kek: number; wrapped: Uint8Array }) =>
  wrapUnderRing(placeOfOrganisationKey(orgId), unwrapUnderRing(placeOfOrganisationKey(orgId), stored))

/** The key under which e-mail addresses and files are found. */
export const indexKeyName = 'index'
export const placeOfInstanceKey = (name: string) => ({
  org: 'instance',
  table: 'instance_keys',
  column: 'wrapped',
  row: name,
})

/** Signs the heads of the audit trail: the seed of an Ed25519 key. */
export const signingKeyName = 'trail-signing'

/** Makes the keys of the installation that are not there yet. For the operator, at the start. */
export async function ensureInstanceKeys(tx: Transaction): Promise<void> {
  const stored = await tx.instanceKey.findMany({ select: { name: true } })
  for (const name of [indexKeyName, signingKeyName].filter((wanted) => !stored.some((key) => key.name === wanted))) {
    await tx.instanceKey.create({
      data: { name, ...wrapUnderRing(placeOfInstanceKey(name), newCellKey()) },
      select: { name: true },
    })
  }
}

/** Wraps a key of the installation anew, under the current key of KEY_FILE. */
export const rewrapInstanceKey = (name: string, stored: { kek: number; wrapped: Uint8Array }) =>
  wrapUnderRing(placeOfInstanceKey(name), unwrapUnderRing(placeOfInstanceKey(name), stored))

/**
 * By what something is found that may not be stored readable: HMAC-SHA-256 under the key of the installation's index,
 * in hexadecimal. Only for values that nobody can guess one by one, or that the one who asks has to know.
 *
 * @param purpose what is indexed, so that equal values in two columns do not look alike
 */
export async function indexOf(tx: Transaction, purpose: string, value: string): Promise<string> {
  return indexUnder(await instanceKey(tx, indexKeyName), purpose, value)
}

export const indexUnder = (key: CellKey, purpose: string, value: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([purpose, value]))
    .digest('hex')

/** A key of the installation. */
export async function instanceKey(tx: Transaction, name: string): Promise<CellKey> {
  const known = opened().get(`instance:${name}`)
  if (known) return known
  const stored = await tx.instanceKey.findUniqueOrThrow({ where: { name }, select: { kek: true, wrapped: true } })
  const key = unwrapUnderRing(placeOfInstanceKey(name), stored)
  opened().set(`instance:${name}`, key)
  return key
}

export const placeOfCaseKey = (orgId: string, caseId: string): Place => ({
  org: orgId,
  table: 'case_keys',
  column: 'wrapped',
  row: caseId,
  version: 1,
})

export const placeOfIdentityKey = (orgId: string, caseId: string): Place => ({
  org: orgId,
  table: 'identity_keys',
  column: 'wrapped',
  row: caseId,
  version: 1,
})

/** A key for a new case, and the same as it is stored: under the key of the organisation. */
export async function newCaseKey(
  tx: Transaction,
  { orgId, caseId }: { orgId: string; caseId: string },
): Promise<{ key: CellKey; wrapped: Uint8Array<ArrayBuffer> }> {
  const key = newCellKey()
  return { key, wrapped: sealKey(await organisationKey(tx, orgId), placeOfCaseKey(orgId, caseId), key) }
}

/** Opens keys of an organisation's cases. */
export async function caseKeys(
  tx: Transaction,
  orgId: string,
): Promise<(caseId: string, wrapped: Uint8Array) => CellKey> {
  const key = await organisationKey(tx, orgId)
  return (caseId, wrapped) => openKey(key, placeOfCaseKey(orgId, caseId), wrapped)
}

export const placeOfCopyKey = (orgId: string, copyId: string): Place => ({
  org: orgId,
  table: 'copy_keys',
  column: 'wrapped',
  row: copyId,
  version: 1,
})
