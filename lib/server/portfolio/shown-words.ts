import 'server-only'
import type { PackedWords } from '#lib/rules/portfolio/packed-words'
import { type CellKey, openBytes, sealBytes } from '../keys/cell.ts'

interface OfOpening {
  orgId: string
  caseId: string
  userId: string
  /** Milliseconds since 1970. */
  openedAt: number
}

const placeOf = ({ orgId, caseId, userId, openedAt }: OfOpening) => ({
  org: orgId,
  table: 'case_openings',
  column: 'words',
  row: `${caseId}/${userId}`,
  version: openedAt,
})

/** Seals the words that somebody was shown of a case. */
export function sealWords(key: CellKey, of: OfOpening, words: PackedWords): Uint8Array<ArrayBuffer> {
  const plain = Buffer.alloc(4)
  plain.writeInt32BE(words)
  return sealBytes(key, placeOf(of), plain)
}

export function openWords(key: CellKey, of: OfOpening, sealed: Uint8Array): PackedWords {
  const { buffer, byteOffset } = openBytes(key, placeOf(of), sealed)
  return new DataView(buffer, byteOffset).getInt32(0)
}
