import 'server-only'
import type { PackedWords } from '#lib/rules/portfolio/packed-words'
import { type CellKey, openBytes, sealBytes } from '../keys/cell.ts'
import { type OfOpening, placeOfOpening } from './opening-cell.ts'

/** Seals the words that somebody was shown of a case. */
export function sealWords(key: CellKey, of: OfOpening, words: PackedWords): Uint8Array<ArrayBuffer> {
  const plain = Buffer.alloc(4)
  plain.writeInt32BE(words)
  return sealBytes(key, placeOfOpening(of, 'words'), plain)
}

export function openWords(key: CellKey, of: OfOpening, sealed: Uint8Array): PackedWords {
  const { buffer, byteOffset } = openBytes(key, placeOfOpening(of, 'words'), sealed)
  return new DataView(buffer, byteOffset).getInt32(0)
}
