import type { CalendarDate } from '#lib/domain/calendar-date'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { FactDeclaration } from '#lib/domain/facts/declare'
import type { CitedAuthority } from '#lib/reporting/format-citation'

/** What the sentences of an assessment point at, as plain objects that cross from server to browser. */
export interface Sources {
  /** Records by id: those used, those against them, and the successors of superseded ones. */
  evidence: Readonly<Record<string, EvidenceRecord>>
  /** Declarations by fact key, so that what is missing is shown as the question it is. */
  facts: Readonly<Record<string, FactDeclaration>>
  authorities: Readonly<Record<string, CitedAuthority>>
  assessedOn: CalendarDate
}

/** The question of a fact in its own words; the key itself where an older catalogue is read back. */
export const questionOf = (sources: Pick<Sources, 'facts'>, fact: string): string =>
  sources.facts[fact]?.question ?? fact
