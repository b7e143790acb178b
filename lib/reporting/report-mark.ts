import type { ReportSnapshot } from './snapshot.ts'

/** What a printed report says of itself, so that a file can be asked which report it claims to be. */
export interface ReportMark {
  id: string
  number: number
  /** Hash of the snapshot it was printed from, `sha256:…`. */
  snapshotHash: string
}

// LibreOffice takes a colon for the end of a keyword: what it has saved has spaces there.
const pattern = /article-three-report[: ]([0-9a-fA-F-]{36})[: ](\d{1,9})[: ]sha256[: ]([0-9a-f]{64})/

/** The mark as it stands among the keywords of the file: ASCII, without spaces, never broken or compressed. */
export function reportMark(snapshot: ReportSnapshot): string {
  return snapshot.issue === null
    ? `article-three-draft${snapshot.reach === 'counsel-only' ? '-for-counsel' : ''}:${snapshot.hash}`
    : `article-three-report:${snapshot.issue.id}:${snapshot.issue.number}:${snapshot.hash}`
}

/**
 * Finds the mark in the bytes of a file. A mark proves nothing by itself: anyone can write one. It lets verification
 * say "this carries the number of report 3 but is not the file that was issued".
 * @param bytes the whole file, of any kind
 */
export function findReportMark(bytes: Uint8Array): ReportMark | null {
  const match = pattern.exec(new TextDecoder('latin1').decode(bytes))
  const [, id, number, snapshotHash] = match ?? []
  if (id === undefined || number === undefined || snapshotHash === undefined) return null
  return { id: id.toLowerCase(), number: Number(number), snapshotHash: `sha256:${snapshotHash}` }
}
