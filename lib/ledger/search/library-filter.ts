import { type CalendarDate, lastDayOf } from '#lib/domain/calendar-date'
import type { DecidedCase } from '#lib/domain/decided-case'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { ClaimState } from '#lib/domain/ledger/claim-state'
import { type Entry, stateOf } from '#lib/domain/ledger/ledger'
import type { Tier } from '#lib/domain/ledger/tier'
import type { RiskArea } from '#lib/domain/risk-area'
import { yearsLater } from '../days.ts'
import { decisionOf, pageOf, type SearchedKind } from './library-documents.ts'
import type { SearchFilter } from './search.ts'
import type { SearchDocument } from './search-index.ts'

/** How old something may be, in years, or has to be at least. */
export const ages = ['up-to-1', 'up-to-3', 'up-to-5', 'over-5', 'over-10'] as const
export type Age = (typeof ages)[number]

/** What a search of the library can be narrowed to. */
export interface LibraryFilter {
  area?: RiskArea | undefined
  direction?: EvidenceRecord['direction'] | undefined
  state?: ClaimState | undefined
  kind?: SearchedKind | undefined
  /** A state concerned, by its code of ISO 3166-1. */
  concerns?: string | undefined
  tier?: Tier | undefined
  from?: string | undefined
  to?: string | undefined
  age?: Age | undefined
}

/** What is found in the indexes, as somebody sees it now: what they do not see is undefined, and does not fit. */
export interface SearchView {
  entryOf: (id: string) => Entry | undefined
  sourceOf: (id: string) => { tier: Tier } | undefined
  /** The claims found in a source. */
  claimsOf: (source: string) => readonly Entry[]
  copyOf: (id: string) => { source: string; tier: Tier } | undefined
  decisionOf: (id: string) => DecidedCase | undefined
}

/**
 * The filter that an index is searched with. Area, direction and state are those of a claim; a source or a copy fits where
 * one claim found in it fits in all of them, and a decided case by the areas that were raised in it.
 */
export function searchFilter(view: SearchView, filter: LibraryFilter, today: CalendarDate): SearchFilter {
  const { kind, concerns } = filter
  return {
    facets: { ...(kind ? { kind: [kind] } : {}), ...(concerns ? { states: [concerns] } : {}) },
    fits: (document) => fits(view, filter, document),
    ...daysOf(filter, today),
  }
}

function fits(
  view: SearchView,
  { area, direction, state, tier }: LibraryFilter,
  { id, facets }: SearchDocument,
): boolean {
  const ofTier = (thing: { tier: Tier } | undefined): boolean =>
    thing !== undefined && (tier === undefined || thing.tier === tier)
  const ofClaim = (entry: Entry): boolean =>
    (area === undefined || entry.claim.riskAreas.includes(area)) &&
    (direction === undefined || entry.claim.direction === direction) &&
    (state === undefined || stateOf(entry) === state)
  const asked = area !== undefined || direction !== undefined || state !== undefined
  const ofSource = (source: string): boolean => !asked || view.claimsOf(source).some(ofClaim)
  switch (facets.kind as SearchedKind) {
    case 'record': {
      const entry = view.entryOf(id)
      return entry !== undefined && ofTier(entry.claim) && ofClaim(entry)
    }
    case 'source':
      return ofTier(view.sourceOf(id)) && ofSource(id)
    case 'copy': {
      const copy = view.copyOf(pageOf(id).copyId)
      return copy !== undefined && ofTier(copy) && ofSource(copy.source)
    }
    case 'decision': {
      const decision = view.decisionOf(decisionOf(id))
      const open = direction === undefined && state === undefined && (tier === undefined || tier === 'public')
      return decision !== undefined && open && (area === undefined || areasRaised(decision).includes(area))
    }
  }
}

/** The areas that were raised before the court or body. */
export const areasRaised = ({ issues }: DecidedCase): RiskArea[] =>
  (
    [
      ['torture', issues.torture],
      ['fair-trial', issues.fair_trial],
      ['assurances', issues.assurances],
      ['chilling-effect', issues.chilling_effect_political],
    ] as const
  ).flatMap(([area, { raised }]) => (raised === true ? [area] : []))

/** The days that are left by a first, a last and an age, which counts back from today. */
export function daysOf(
  { from, to, age }: Pick<LibraryFilter, 'from' | 'to' | 'age'>,
  today: CalendarDate,
): { from: string | undefined; to: string | undefined } {
  const [side, years] = age === undefined ? [] : (age.match(/^(up-to|over)-(\d+)$/) ?? []).slice(1)
  const day = yearsLater(today, -Number(years ?? 0))
  const last = to === undefined ? undefined : lastDayOf(to)
  return {
    from: side === 'up-to' && (from === undefined || day > from) ? day : from,
    to: side === 'over' && (last === undefined || day < last) ? day : last,
  }
}
