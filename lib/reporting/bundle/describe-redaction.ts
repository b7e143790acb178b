import { count } from '#lib/domain/in-words'
import type { RedactionProof } from '#lib/domain/redaction'

/** The proof of a redaction, line by line: which file it is of, what was removed and why, and what was searched afterwards. */
export function redactionInWords({ originalSha256, removals, scan }: RedactionProof, sha256: string): string[] {
  const without =
    scan.pagesWithoutText === 0
      ? ''
      : ` ${scan.pagesWithoutText === 1 ? '1 page has' : `${scan.pagesWithoutText} pages have`} no text: there, words in a picture cannot be found by a search, and only marked areas were removed.`
  return [
    `Original: SHA-256 ${originalSha256}`,
    `Redacted: SHA-256 ${sha256}`,
    ...removals.map((removal) => `${removal.what}: ${removal.reason} (${count(removal.count, 'place')})`),
    'Removed are the text, the drawings and the pixels of pictures in these places; and of the whole file its notes, links, attached files, bookmarks, metadata and earlier versions.',
    `Searched afterwards for each term, in UTF-8, UTF-16 and hexadecimal: ${count(scan.objects, 'object')}, ${count(scan.streams, 'stream')} as stored and unpacked, the text of ${count(scan.pages, 'page')}. Found: ${scan.found}.${without}`,
  ]
}
