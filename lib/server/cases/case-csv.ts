import 'server-only'
import type { Assertion } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, factKeys } from '#lib/domain/facts/catalogue'

const columns = ['fact', 'question', 'value', 'says', 'on', 'where', 'unknown']

/**
 * The facts as a table, one row for each assertion and one for each fact on file that is not known.
 * RFC 4180, UTF-8 with a byte order mark, so that a spreadsheet reads names in any script.
 */
export function caseCsv({ facts }: CaseFile): string {
  const rows = factKeys.flatMap((key): string[][] => {
    const entry = facts[key]
    if (!entry) return []
    const { question } = declarationOf(key)
    if (entry.kind === 'unknown') return [[key, question, '', '', '', '', entry.reason]]
    return entry.assertions.map(({ value, says, on, where }: Assertion) => [
      key,
      question,
      Array.isArray(value) ? value.join('; ') : String(value),
      says,
      on ?? '',
      where ?? '',
      '',
    ])
  })
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** What a spreadsheet would run as a formula is made text by an apostrophe (OWASP ASVS 5.0, 1.2.10). */
function cell(text: string): string {
  const inert = /^[=+\-@\t\r\0＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) || inert !== text ? `"${inert.replaceAll('"', '""')}"` : inert
}
