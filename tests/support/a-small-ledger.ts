import type { Claim, Figure } from '#lib/domain/ledger/claim'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { ledgerOfLibrary } from '#lib/domain/ledger/from-library'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import type { Source } from '#lib/domain/ledger/source'
import type { StateMove } from '#lib/domain/ledger/state-move'
import { parseLibrary } from '#lib/domain/library'
import type { Check, CheckContext, Finding } from '#lib/ledger/checks/check'
import { rawLibrary } from '#tests/support/library'

/** The day on which tests look at a ledger. */
export const today = '2026-06-01'

/** An invented report of an invented organisation, of its own making. */
export const aSource = (different: Partial<Source> = {}): Source => ({
  id: 'source-one',
  title: 'Report',
  publisher: 'Elm',
  author: null,
  date: '2025-06-01',
  language: 'en',
  kind: 'ngo-report',
  url: 'https://elm.example.org/report',
  accessedOn: null,
  about: nothingKnown,
  origin: { kind: 'primary' },
  tier: 'public',
  ...different,
})

/** An invented claim found in it. */
export const aClaim = (different: Partial<Claim> = {}): Claim => ({
  id: 'claim-one',
  title: 'A claim',
  proposition: 'The report tells of one thing.',
  source: 'source-one',
  pinpoint: 'para. 3',
  quotation: null,
  asOf: '2025-06-01',
  eventDate: null,
  figure: null,
  direction: 'context',
  riskAreas: ['torture'],
  elements: [],
  rules: [],
  tags: [],
  tier: 'public',
  twinOf: null,
  ...different,
})

/** A move to a state, in the words of nobody in particular. */
export const moved = (to: StateMove['to'], ...claims: string[]): StateMove => ({
  ...{ to, by: 'account', at: '2026-01-01T00:00:00.000Z', ground: 'Looked at.', claims },
})

/** A claim that was checked against its source and not graded by anybody, unless it is said otherwise. */
export const anEntry = (claim: Partial<Claim> = {}, different: Partial<Entry> = {}): Entry => ({
  claim: aClaim(claim),
  moves: [moved('checked')],
  slot: emptySlot,
  grade: null,
  from: 'here',
  ...different,
})

/** A figure with nothing but what is said of it. */
export const aFigure = (different: Partial<Figure>): Figure => ({
  ...{ value: null, unit: null, numerator: null, denominator: null, definition: null },
  ...different,
})

/** A ledger of these; without sources, of the one invented report. */
export const aLedger = (entries: readonly Entry[], sources: readonly Source[] = [aSource()]): Ledger => ({
  entries: new Map(entries.map((entry) => [entry.claim.id, entry])),
  sources: new Map(sources.map((source) => [source.id, source])),
})

let shipped: Ledger | undefined
/** The library that ships, as a ledger. Nobody changes it. */
export const shippedLedger = (): Ledger => {
  if (shipped) return shipped
  const read = parseLibrary(rawLibrary())
  if (!read.ok) throw new Error(`The library that ships is not sound: ${read.problems[0]?.message}`)
  shipped = ledgerOfLibrary(read.library.evidence, '2026-11-23', read.library.contrary)
  return shipped
}

/** What a check finds of claims and sources, by id. */
export const finds = (check: Check, ledger: Ledger, context: Partial<CheckContext> = {}): Finding[] =>
  check.run(ledger, { today, ...context })

/** The claims a check finds something of. */
export const claimsFound = (check: Check, ledger: Ledger, context: Partial<CheckContext> = {}): string[] =>
  finds(check, ledger, context)
    .flatMap(({ claims }) => claims)
    .sort()
