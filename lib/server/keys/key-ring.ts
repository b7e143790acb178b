import 'server-only'
import { statSync } from 'node:fs'
import { environment } from '../environment.ts'
import { type CellKey, openKey, type Place, sealKey } from './cell.ts'
import { KeyFileError, type KeyRing, readKeyFile } from './key-file.ts'

const shared = globalThis as { articleThreeKeyRing?: { readAt: number; ring: KeyRing } }

/**
 * The keys of KEY_FILE. The file is read again when it was written again: keys are rotated beside a running server. Keys
 * that were in it before stay known to this process, for a row that was read just before it was wrapped anew.
 */
function keyRing(): KeyRing {
  const { KEY_FILE, DATA_DIR } = environment()
  const readAt = statSync(KEY_FILE, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (shared.articleThreeKeyRing?.readAt !== readAt) {
    const { current, keys } = readKeyFile(KEY_FILE, DATA_DIR)
    const before = shared.articleThreeKeyRing?.ring.keys ?? []
    shared.articleThreeKeyRing = { readAt, ring: { current, keys: new Map([...before, ...keys]) } }
  }
  return shared.articleThreeKeyRing.ring
}

/** A key as it is stored: sealed, and the number of the key of KEY_FILE that sealed it. */
export interface WrappedKey {
  kek: number
  wrapped: Uint8Array<ArrayBuffer>
}

/** Wraps a key under the current key of KEY_FILE. */
export function wrapUnderRing(place: Omit<Place, 'version'>, key: CellKey): WrappedKey {
  const { current, keys } = keyRing()
  return { kek: current, wrapped: sealKey(keys.get(current) as CellKey, { ...place, version: current }, key) }
}

/** @throws KeyFileError when the key that wrapped it is not in the file. */
export const unwrapUnderRing = (
  place: Omit<Place, 'version'>,
  { kek, wrapped }: { kek: number; wrapped: Uint8Array },
): CellKey => openKey(kekNumbered(kek), { ...place, version: kek }, wrapped)

/**
 * A key of KEY_FILE by its number.
 *
 * @throws KeyFileError when it is not in the file
 */
export function kekNumbered(kek: number): CellKey {
  const key = keyRing().keys.get(kek)
  if (key) return key
  throw new KeyFileError(
    `Key ${kek} is not in the key file ${environment().KEY_FILE}, and what is stored was sealed with it: put back the file that has it.`,
  )
}

/** The number of the key that wraps now. */
export const currentKek = (): number => keyRing().current
