import 'server-only'
import type { CellKey } from '../keys/cell.ts'
import { type FileHashes, openEdition } from './document-cells.ts'

/** What is told of an edition beside its files. */
export interface ListedEdition {
  id: string
  /** Counts up within the document, from 1. */
  number: number
  /** ISO instant. */
  issuedAt: string
  author: string
  /** Hexadecimal SHA-256 of each file. */
  sha256: FileHashes
}

/** The columns an edition is listed from. */
export const editionColumns = { id: true, orgId: true, number: true, content: true } as const

interface EditionRow {
  id: string
  orgId: string
  number: number
  content: Uint8Array
}

/** Told from what was frozen: what has become of the document since does not change it. */
export function listedEdition(row: EditionRow, key: CellKey): ListedEdition {
  const { snapshot, sha256 } = openEdition(key, row, row.content)
  if (snapshot.issue === null) throw new Error('A stored edition was never issued.')
  const { issuedAt, author } = snapshot.issue
  return { id: row.id, number: row.number, issuedAt, author: author.name, sha256 }
}
