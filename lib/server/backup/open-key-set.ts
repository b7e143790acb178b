import 'server-only'
import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { signingKeyOf } from '../audit/signed-head.ts'
import { type CellKey, IntegrityError, openKey, type Place } from '../keys/cell.ts'
import {
  placeOfCaseKey,
  placeOfCopyKey,
  placeOfInstanceKey,
  placeOfOrganisationKey,
  signingKeyName,
} from '../keys/data-keys.ts'
import { unwrapUnderRing } from '../keys/key-ring.ts'
import { BackupError } from './backup-format.ts'

const wrapped = z
  .string()
  .regex(/^\\x(?:[0-9a-f]{2})+$/)
  .transform((text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')))
const instanceKeySchema = z.object({ name: z.string(), kek: z.int(), wrapped })
const organisationKeySchema = z.object({ org_id: z.string(), kek: z.int(), wrapped })
const caseKeySchema = z.object({ case_id: z.string(), org_id: z.string(), wrapped })
const copyKeySchema = z.object({ copy_id: z.string(), org_id: z.string(), wrapped })

/**
 * Opens every key of a backup with those of KEY_FILE, as the application would.
 *
 * @param rows the lines of the tables of keys
 * @returns with what this installation signed
 * @throws KeyFileError when the key file lacks the key that wrapped them; BackupError when one does not open
 */
export function openKeySet(rows: (table: string) => readonly string[]): { publicKey: KeyObject } {
  const parsed = <T>(table: string, schema: z.ZodType<T>): T[] =>
    rows(table).map((row) => schema.parse(JSON.parse(row)))
  try {
    const instance = new Map(
      parsed('instance_keys', instanceKeySchema).map((row) => [
        row.name,
        unwrapUnderRing(placeOfInstanceKey(row.name), row),
      ]),
    )
    const organisations = new Map<string, CellKey>(
      parsed('organisation_keys', organisationKeySchema).map((row) => [
        row.org_id,
        unwrapUnderRing(placeOfOrganisationKey(row.org_id), row),
      ]),
    )
    const open = (place: Place, sealed: Uint8Array) => {
      const under = organisations.get(place.org)
      if (!under) throw new BackupError(`The backup has a key (${place.table}) and none of its organisation.`)
      openKey(under, place, sealed)
    }
    for (const row of parsed('case_keys', caseKeySchema)) open(placeOfCaseKey(row.org_id, row.case_id), row.wrapped)
    for (const row of parsed('copy_keys', copyKeySchema)) open(placeOfCopyKey(row.org_id, row.copy_id), row.wrapped)
    const seed = instance.get(signingKeyName)
    if (!seed) throw new BackupError('The backup has no key to tell who made it.')
    return { publicKey: createPublicKey(signingKeyOf(seed)) }
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error
    throw new BackupError(
      'The keys of the backup do not open with this key file: put back the one that it was made with.',
    )
  }
}
