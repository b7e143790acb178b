import 'server-only'
import type { Assertion } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { csvOf } from '#lib/domain/csv'
import { declarationOf, factKeys } from '#lib/domain/facts/catalogue'

const columns = ['fact', 'question', 'value', 'says', 'on', 'where', 'unknown']

/** The facts as a table, one row for each assertion and one for each fact on file that is not known. */
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
  return csvOf([columns, ...rows])
}
