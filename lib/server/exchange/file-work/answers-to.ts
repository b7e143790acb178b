import 'server-only'
import { count } from '#lib/domain/in-words'
import { mostInExchangeFile } from '#lib/domain/ledger/exchange-limits'
import type { FileRead, Remark } from '#lib/ledger/exchange/bibliography'
import { readBibtex } from '#lib/ledger/exchange/bibtex'
import { readCslJson } from '#lib/ledger/exchange/csl-json'
import { readClaimsCsv, readClaimsJson } from '#lib/ledger/exchange/read-claims'
import { readRis } from '#lib/ledger/exchange/ris'
import type { exchangeFormats, FileAnswer, FileQuestion } from './question.ts'

const readers = {
  'csl-json': readCslJson,
  ris: readRis,
  bibtex: readBibtex,
  csv: readClaimsCsv,
  json: readClaimsJson,
} as const satisfies Record<(typeof exchangeFormats)[number], unknown>

/** So many remarks of a kind are listed: whoever has mended these looks again. */
const mostRemarks = 2_000

/** What is read of a file: its sources, each with its claims, and what could not be read, with its place. */
export function answersTo({ format, kind, tier }: FileQuestion, file: Uint8Array): FileAnswer[] {
  const text = textOf(file)
  if (typeof text !== 'string') return [{ skipped: text }]
  const { entries, skipped, leftOut }: FileRead = readers[format](text, { kind, tier })
  const size = entries.reduce((sum, { claims }) => sum + 1 + claims.length, 0)
  if (size > mostInExchangeFile) return [{ tooMany: size }]
  return [
    ...listed(skipped).map((remark) => ({ skipped: remark })),
    ...listed(leftOut).map((remark) => ({ leftOut: remark })),
    ...entries.flatMap(({ source, claims }) => [{ source }, ...claims.map((claim) => ({ claim }))]),
  ]
}

function listed(remarks: readonly Remark[]): Remark[] {
  const more = remarks.length - mostRemarks
  const rest = { where: 'further on', reason: `${count(more, 'more place')} like these, which are not listed here` }
  return more > 0 ? [...remarks.slice(0, mostRemarks), rest] : [...remarks]
}

/**
 * The characters of a file: UTF-8, or UTF-16 that says so with a byte order mark, as spreadsheets write a “Unicode text”.
 * In anything else nobody knows which letters are meant, and a lenient reader would put others in their place.
 */
function textOf(file: Uint8Array): string | Remark {
  const [first, second] = file
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(file)
  } catch {
    return {
      where: utf16 === null ? `line ${lineOfBadByte(file)}` : 'the file',
      reason:
        'expected letters in UTF-8. Nothing of the file was read. In a spreadsheet, save it as “CSV UTF-8”; in a reference manager, export it as UTF-8',
    }
  }
}

/** The line in which the first byte stands that is not of UTF-8. */
function lineOfBadByte(file: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let from = 0; from < file.length; line += 1) {
    const end = file.indexOf(0x0a, from)
    const to = end === -1 ? file.length : end + 1
    try {
      decoder.decode(file.subarray(from, to))
    } catch {
      return line
    }
    from = to
  }
  return line
}
