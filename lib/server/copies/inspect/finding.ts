import 'server-only'
import type { CopyType } from '#lib/domain/ledger/copy-type'

/** What an inspection comes to. The reason is a sentence for whoever brought the file, without anything of its content. */
export type Finding =
  | { verdict: 'clean'; type: CopyType }
  /** Kept, but as something that may do harm. */
  | { verdict: 'quarantined'; type: CopyType; why: string }
  /** Not kept. */
  | { verdict: 'refused'; why: string }

export const refused = (why: string): Finding => ({ verdict: 'refused', why })

/** The first reason against a file, or that there is none. */
export const cleanUnless = (type: CopyType, reasons: readonly string[]): Finding =>
  reasons[0] === undefined ? { verdict: 'clean', type } : { verdict: 'quarantined', type, why: reasons[0] }

/** Bytes as characters of the same numbers, for looking at what is mostly ASCII. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** What a browser or an interpreter takes for a program or a page, wherever it stands. */
export const activeMarkup = /<(?:script|html|svg|iframe|object|embed|!doctype\s+html|\?php)\b/i

/** Whether a file ends as a zip does: an archive may have anything before it and is opened from its end. */
export function endsAsZip(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - 65_557))
  return Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength).includes('PK\x05\x06', 0, 'latin1')
}
