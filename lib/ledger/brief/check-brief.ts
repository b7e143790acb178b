import type { Ledger } from '#lib/domain/ledger/ledger'
import { addressesOf } from './addresses.ts'
import { checkEventDates } from './check-event-dates.ts'
import { checkFigures } from './check-figures.ts'
import { checkNames } from './check-names.ts'
import { checkNotePlaces } from './check-note-places.ts'
import { checkNotes } from './check-notes.ts'
import { checkPrintedDate } from './check-printed-date.ts'
import { checkSourceDates } from './check-source-dates.ts'
import type { Finding } from './finding.ts'
import type { Brief } from './read-brief.ts'
import type { Topics } from './topic.ts'

/**
 * What a person has to look at in a brief before anything of it is relied on, in the order of the text: its footnotes
 * against one another, its dates, figures and names against themselves and against the claims of a ledger.
 */
export function checkBrief(brief: Brief, ledger: Ledger, topics: Topics): Finding[] {
  // What a note says without a source of its own is a statement like those of the text.
  const statements = [
    ...brief.sentences.map(({ plain }) => plain),
    ...brief.notes.filter((note) => addressesOf(brief, note).length === 0).map(({ plain }) => plain),
  ]
  const findings = [
    ...checkNotes(brief, ledger),
    ...checkNotePlaces(brief, ledger),
    ...checkSourceDates(brief, ledger),
    ...checkPrintedDate(brief, ledger),
    ...statements.flatMap((plain) => [...checkEventDates(plain, topics), ...checkFigures(plain, topics)]),
    ...checkNames([...statements, ...brief.notes.map(({ plain }) => plain)], ledger),
  ]
  return findings.sort((one, other) => one.from - other.from || one.to - other.to)
}
