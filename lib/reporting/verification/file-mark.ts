import { findReportMark } from '../report-mark.ts'
import { documentProperties } from './word-properties.ts'

/** What a file says of itself. Anyone can write a mark: it says what a file claims to be, and proves nothing. */
export type FileMark =
  /** A report, or an edition of a document: both are issued under an id. */
  | { kind: 'issued'; id: string }
  | { kind: 'bundle'; id: string }
  /** Printed and issued by nobody. No draft is kept, so none is known again. */
  | { kind: 'draft' }

const bundlePattern = /article-three-bundle:([0-9a-fA-F-]{36})\b/
const draftPattern = /article-three-draft(?:-for-counsel)?[: ]sha256[: ][0-9a-f]{64}/

/** The mark of a bundle, among the keywords of each of its files. */
export const bundleMark = (bundleId: string): string => `article-three-bundle:${bundleId}`

/**
 * Finds the mark of a file, as it stands in the clear in a PDF, or among the properties of a Word file. Null for a file
 * without one, of whatever kind and however broken it is.
 * @param bytes the whole file
 */
export async function markInFile(bytes: Uint8Array): Promise<FileMark | null> {
  return markIn(bytes) ?? markIn((await documentProperties(bytes)) ?? new Uint8Array())
}

function markIn(bytes: Uint8Array): FileMark | null {
  const issued = findReportMark(bytes)
  if (issued) return { kind: 'issued', id: issued.id }
  const text = new TextDecoder('latin1').decode(bytes)
  const [, bundle] = bundlePattern.exec(text) ?? []
  if (bundle !== undefined) return { kind: 'bundle', id: bundle.toLowerCase() }
  return draftPattern.test(text) ? { kind: 'draft' } : null
}
