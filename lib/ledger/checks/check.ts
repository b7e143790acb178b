import type { CalendarDate } from '#lib/domain/calendar-date'
import type { Ledger } from '#lib/domain/ledger/ledger'

/** Something a reader should know before relying on a claim, in words for the list of what is to be done. */
export interface Finding {
  /** Id of the check that made it. */
  check: string
  /** The claims it is about; it stands under each of them. */
  claims: readonly string[]
  /** The sources it is about. */
  sources: readonly string[]
  found: string
  expected: string
  /** What would settle it. */
  toDo: string
  /** Other claims or sources that help to see it. */
  related: readonly string[]
}

/** Features that some evidence is only about. */
export const caseFeatures = ['xinjiang', 'hong-kong', 'state-security', 'party-discipline'] as const
export type CaseFeature = (typeof caseFeatures)[number]

/** The days of one treaty, as somebody entered them; null where nobody has. */
export interface TreatyDates {
  title: string
  signed: string | null
  approved: string | null
  published: string | null
  inForce: string | null
  /** Claims that rest on these days. */
  claims: readonly string[]
}

/** What is known beside the ledger. What is left out is not known, and the checks that need it find nothing. */
export interface CheckContext {
  today: CalendarDate
  /** Whether the case has a feature; one left out is not known. */
  features?: Readonly<Partial<Record<CaseFeature, boolean>>>
  /** Names of the experts and parties of the case. */
  authors?: readonly string[]
  treaties?: readonly TreatyDates[]
  /** Ids of the claims that a report prints; without it, the ledger is taken as printed whole. */
  printed?: ReadonlySet<string>
}

/** One thing that a machine can see for itself. It never settles anything: it says where somebody has to look. */
export interface Check {
  id: string
  title: string
  /** What it looks for and why, in one sentence. */
  asks: string
  /** Where the test comes from. */
  source: string
  run(ledger: Ledger, context: CheckContext): Finding[]
}

/** What a check says of something; lists that are left out are empty. */
export type Told = Pick<Finding, 'found' | 'expected' | 'toDo'> &
  Partial<Pick<Finding, 'claims' | 'sources' | 'related'>>

/** A check made of a function that knows nothing of how findings are put together. */
export function defineCheck(
  check: Omit<Check, 'run'> & { find: (ledger: Ledger, context: CheckContext) => Iterable<Told> },
): Check {
  const { find, ...described } = check
  return {
    ...described,
    run: (ledger, context) =>
      Array.from(find(ledger, context), (told) => ({ check: check.id, claims: [], sources: [], related: [], ...told })),
  }
}
