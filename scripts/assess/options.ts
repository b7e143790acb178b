import { parseArgs } from 'node:util'
import { type CalendarDate, isCalendarDate } from '#lib/domain/calendar-date'
import { type CitationStyleId, citationStyleIds } from '#lib/reporting/citation/citation-styles'
import { type LanguageChoice, languageChoices } from '#lib/reporting/wording/languages'

export const formats = ['json', 'markdown', 'pdf', 'docx'] as const
export type Format = (typeof formats)[number]

export interface Options {
  /** Path of the case file; `-` is standard input. */
  file: string
  asOf: CalendarDate | null
  /** Path of the case file it is compared with: what is said is the difference. Null: the assessment itself. */
  against: string | null
  format: Format
  /** The language of a printed report. */
  language: LanguageChoice
  /** How a printed report cites its sources. Null: as its language does. */
  citations: CitationStyleId | null
  /** Null: standard output. */
  out: string | null
}

export const usage =
  'usage: npm run -s assess -- CASE.json [--as-of YYYY-MM-DD] [--against BEFORE.json] [--format json|markdown|pdf|docx] [--language en|fr|nl|en-fr|en-nl] [--citations house|oscola|belgian-nl|belgian-fr|french] [--out FILE]'

/** Reads the call. Every problem is told, one line each, with what was expected. */
export function readOptions(args: readonly string[]): { ok: true; options: Options } | { ok: false; lines: string[] } {
  const read = parsed(args)
  if (!read.ok) return { ok: false, lines: [read.line, usage] }
  const { values, positionals } = read
  const [file, ...others] = positionals
  const lines: string[] = []
  if (file === undefined) lines.push('CASE.json: expected a case file, or - for standard input')
  if (others.length > 0) lines.push(`CASE.json: expected one case file, but found ${positionals.length}`)
  const asOf = values['as-of'] ?? null
  if (asOf !== null && !isCalendarDate(asOf))
    lines.push(`--as-of: expected a day that exists, as YYYY-MM-DD, but found ${quoted(asOf)}`)
  const format = formats.find((known) => known === (values.format ?? 'json'))
  if (format === undefined)
    lines.push(`--format: expected one of ${formats.join(', ')}, but found ${quoted(values.format)}`)
  const against = values.against ?? null
  if (against !== null && (format === 'pdf' || format === 'docx'))
    lines.push(`--format: expected json or markdown with --against, but found ${quoted(format)}`)
  if (against === '-' && file === '-') lines.push('--against: expected a file, since CASE.json is standard input')
  const citations = citationStyleIds.find((known) => known === values.citations) ?? null
  if (values.citations !== undefined && citations === null)
    lines.push(`--citations: expected one of ${citationStyleIds.join(', ')}, but found ${quoted(values.citations)}`)
  if (values.citations !== undefined && (format === 'json' || against !== null))
    lines.push('--citations: expected with a printed report: --format markdown, pdf or docx, without --against')
  const language = languageChoices.find((known) => known === (values.language ?? 'en'))
  if (language === undefined)
    lines.push(`--language: expected one of ${languageChoices.join(', ')}, but found ${quoted(values.language)}`)
  if (values.language !== undefined && (format === 'json' || against !== null))
    lines.push('--language: expected with a printed report: --format markdown, pdf or docx, without --against')
  const out = values.out ?? null
  if (out === '') lines.push('--out: expected the path of a file')
  return file === undefined || format === undefined || language === undefined || lines.length > 0
    ? { ok: false, lines: [...lines, usage] }
    : { ok: true, options: { file, asOf, against, format, language, citations, out } }
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        against: { type: 'string' },
        format: { type: 'string' },
        language: { type: 'string' },
        citations: { type: 'string' },
        out: { type: 'string' },
      },
    })
    return { ok: true as const, values, positionals }
  } catch (error) {
    // parseArgs explains itself in a sentence; its further advice is about other programs.
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/)
    return { ok: false as const, line: `${line}.` }
  }
}

const quoted = (text: string | undefined): string => JSON.stringify(text ?? '')
