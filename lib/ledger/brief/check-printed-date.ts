import { firstDayOf } from '#lib/domain/calendar-date'
import { formatDate } from '#lib/domain/date-in-words'
import { listInWords } from '#lib/domain/in-words'
import type { Ledger } from '#lib/domain/ledger/ledger'
import { type DateFound, datesIn } from './dates-in-text.ts'
import { type Finding, findingAt } from './finding.ts'
import type { PlainText } from './plain-text.ts'
import type { Brief } from './read-brief.ts'
import { stemsOf } from './topic.ts'

/** The date that a document gives as its own, with the line it stands in. */
export interface PrintedDate extends DateFound {
  line: PlainText
}

const dating = /\b(?:submitted|prepared|dated?|written|updated|as of|version)\b/iu

/** The date a document gives as its own: to the day, at the end of a short line before its first section. */
export function printedDateOf({ front }: Brief): PrintedDate | null {
  for (const line of front) {
    const found = datesIn(line.text).findLast(({ date }) => date.length === 10)
    if (!found) continue
    const others = line.text.slice(0, found.from).trim().split(/\s+/u).filter(Boolean)
    const last = /^[.)\s]*$/u.test(line.text.slice(found.to))
    if (last && (others.length <= 4 || (others.length <= 12 && dating.test(line.text)))) return { ...found, line }
  }
  return null
}

/** What is still to come may be later than the document that speaks of it. */
const toCome =
  /\b(?:will|shall|would|upcoming|forthcoming|scheduled|planned|plans?|expected|expects?|due|intends?|until|next|in view of|ahead of|deadline|by)\b/iu

/** The date printed on a document against the events it tells of, and against what the library knows of the document. */
export function checkPrintedDate(brief: Brief, ledger: Ledger): Finding[] {
  const printed = printedDateOf(brief)
  if (!printed) return []
  return [...laterEvents(brief, printed), ...otherDateInLibrary(brief, printed, ledger)]
}

function laterEvents(brief: Brief, printed: PrintedDate): Finding[] {
  const texts = [...brief.sentences.map(({ plain }) => plain), ...brief.notes.map(({ plain }) => plain)]
  const later = texts
    .flatMap(({ text }) => {
      const dates = datesIn(text).filter(({ date }) => date.length > 4 && firstDayOf(date) > printed.date)
      return toCome.test(text) ? [] : dates
    })
    .map(({ date }) => date)
  const latest = later.sort((one, other) => (firstDayOf(one) < firstDayOf(other) ? -1 : 1)).at(-1)
  if (latest === undefined) return []
  const told = [...new Set(later)].slice(-3).map(formatDate)
  const nextYear = `${Number(printed.date.slice(0, 4)) + 1}${printed.date.slice(4)}`
  const slip = firstDayOf(latest) <= nextYear
  return [
    findingAt(printed.line, printed.from, printed.to, {
      kind: 'printed-date',
      says: `The text is dated ${formatDate(printed.date)} and tells of ${listInWords(told)}.${slip ? ` With ${nextYear.slice(0, 4)} for the year nothing it tells of would be later.` : ''}`,
      todo: 'Establish when it was written, and enter that date with its source.',
    }),
  ]
}

function otherDateInLibrary({ title }: Brief, printed: PrintedDate, ledger: Ledger): Finding[] {
  if (!title) return []
  const mine = stemsOf(title.plain.text)
  return [...ledger.sources.values()]
    .filter((source) => {
      const theirs = stemsOf(source.title)
      return mine.size > 2 && mine.intersection(theirs).size / mine.union(theirs).size >= 0.75
    })
    .filter(({ date }) => date !== null && !printed.date.startsWith(date))
    .map((source) => {
      const claims = [...ledger.entries.values()]
        .map(({ claim }) => claim)
        .filter((claim) => claim.source === source.id)
      const told = claims.find(({ proposition }) => proposition.includes(formatDate(printed.date))) ?? claims[0]
      return findingAt(printed.line, printed.from, printed.to, {
        kind: 'printed-date',
        says: `The library has this document with the date ${formatDate(source.date ?? '')}.`,
        todo: 'Use the date that was established, and say that the printed one differs.',
        claim: told?.id ?? null,
      })
    })
}
