import 'server-only'
import { type CellKey, openBytes, type Place, sealBytes } from '../keys/cell.ts'

interface OfNote {
  id: string
  orgId: string
  version: number
}

const placeOf = ({ id, orgId, version }: OfNote): Place => ({
  org: orgId,
  table: 'sealed_notes',
  column: 'content',
  row: id,
  version,
})

/** Seals what is sealed already, under the key of its case: an erased case takes it along, in old backups too. */
export const sealNote = (key: CellKey, of: OfNote, file: Uint8Array): Uint8Array<ArrayBuffer> =>
  sealBytes(key, placeOf(of), file)

/** The file as its writer's browser sent it, which opens with a passphrase that was never here. */
export const openNote = (key: CellKey, of: OfNote, sealed: Uint8Array): Uint8Array<ArrayBuffer> =>
  openBytes(key, placeOf(of), sealed)
