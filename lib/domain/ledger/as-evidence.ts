import type { EvidenceRecord } from '../evidence-record.ts'
import { type ClaimState, stateAfter, successorOf } from './claim-state.ts'
import type { Entry } from './ledger.ts'
import type { Source } from './source.ts'

/** What a state means to whoever counts. Nothing counts that nobody has read in its source. */
const statusOf: Readonly<Record<ClaimState, EvidenceRecord['verification']['status']>> = {
  'as-asserted': 'as-asserted',
  checked: 'checked',
  corroborated: 'confirmed',
  conflicting: 'conflicting',
  contradicted: 'contradicted',
  superseded: 'as-asserted',
}

/**
 * A claim as the record that rules look at. A source without a date counts from the day it was entered: it was there
 * then, and nobody says that it was before.
 *
 * @param enteredOn the day, YYYY-MM-DD
 * @param grade derived from what is known of the source and of the claim
 */
export const evidenceOf = (
  { claim, moves, slot, compared }: Entry,
  source: Source,
  { enteredOn, grade }: { enteredOn: string; grade: EvidenceRecord['reliability'] },
): EvidenceRecord => ({
  ...{ id: claim.id, title: claim.title, proposition: claim.proposition, riskAreas: claim.riskAreas },
  ...{ direction: claim.direction, kind: source.kind, asOf: claim.asOf },
  source: {
    ...{ title: source.title, publisher: source.publisher, date: source.date ?? enteredOn, url: source.url },
    ...(source.author === null ? {} : { author: source.author }),
    pinpoint: claim.pinpoint,
  },
  ...(source.accessedOn === null ? {} : { accessedOn: source.accessedOn }),
  ...(claim.quotation === null ? {} : { quotation: claim.quotation }),
  ...(compared ? { copy: { sha256: compared.sha256, quotationFound: compared.found } } : {}),
  figure: claim.figure && withoutDefinition(claim.figure),
  reliability: grade,
  ...{ paperFootnote: null, paperSection: null },
  ...asFound(after(moves), compared),
  ...{ tags: claim.tags, rules: claim.rules, slot },
})

/** Whatever somebody said of it before: what quotes words that its source does not have is not checked. */
const asFound = (moved: ReturnType<typeof after>, compared: Entry['compared']): ReturnType<typeof after> =>
  compared && !compared.found
    ? { ...moved, verification: { ...moved.verification, status: 'as-asserted', note: quotationNotFound } }
    : moved

const quotationNotFound = 'Its quotation was not found in the stored copy of its source.'

const withoutDefinition = ({ definition: _, ...figure }: NonNullable<Entry['claim']['figure']>) => figure

/** A record that ships, after what was done to it here. */
export const recordAfter = (record: EvidenceRecord, { moves, slot }: Entry, movedHere: boolean): EvidenceRecord => ({
  ...record,
  ...(movedHere ? after(moves) : {}),
  slot,
})

function after(moves: Entry['moves']): Pick<EvidenceRecord, 'verification' | 'supersededBy'> {
  const last = moves.at(-1)
  // What was replaced keeps the state it had: that a later claim stands in its place is said beside it.
  const state = stateAfter(last?.to === 'superseded' ? moves.slice(0, -1) : moves)
  return {
    verification: { status: statusOf[state], checkedAgainst: [], note: last?.ground ?? '' },
    supersededBy: successorOf(moves),
  }
}
