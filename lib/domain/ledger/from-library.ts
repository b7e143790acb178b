import type { EvidenceRecord } from '../evidence-record.ts'
import type { Claim } from './claim.ts'
import type { ClaimState } from './claim-state.ts'
import type { ContraryRecord } from './contrary-record.ts'
import type { Entry, Ledger } from './ledger.ts'
import { slotOfLibrary } from './library-slots.ts'
import { nothingKnown } from './nothing-known.ts'
import type { Source } from './source.ts'
import type { StateMove } from './state-move.ts'

/** What a status of the library's own verification means as a state. What was not found stays as asserted. */
const stateOfStatus: Readonly<Record<EvidenceRecord['verification']['status'], ClaimState>> = {
  checked: 'checked',
  confirmed: 'checked',
  'confirmed-with-correction': 'checked',
  conflicting: 'conflicting',
  contradicted: 'contradicted',
  'not-found': 'as-asserted',
  'as-asserted': 'as-asserted',
}

/**
 * The records that ship with the library, as sources and claims of a ledger. Records found in one document share its
 * source. Nothing is added: who a source is, its language and its origin stay not known until somebody enters them, and
 * a slot for which the library holds no contrary record stays empty.
 *
 * @param compiledOn the day the library was put together: of its verification and of its contrary records
 */
export function ledgerOfLibrary(
  records: readonly EvidenceRecord[],
  compiledOn: string,
  contrary: readonly ContraryRecord[],
): Ledger {
  const at = `${compiledOn}T00:00:00.000Z`
  const sources = new Map<string, Source>()
  const idsByDocument = new Map<string, string>()
  const entries = new Map<string, Entry>()
  for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const document = JSON.stringify([
      record.source.title,
      record.source.publisher,
      record.source.date,
      record.source.url,
    ])
    const id = idsByDocument.get(document) ?? `source-${record.id}`
    if (!sources.has(id)) sources.set(id, sourceOfRecord(id, record))
    idsByDocument.set(document, id)
    entries.set(record.id, {
      claim: claimOfRecord(id, record),
      moves: movesOfRecord(record, at),
      slot: slotOfLibrary(record.id, contrary, at),
      grade: record.reliability,
      from: 'library',
    })
  }
  return { entries, sources }
}

const sourceOfRecord = (id: string, { kind, source }: EvidenceRecord): Source => ({
  ...{ id, kind, title: source.title, publisher: source.publisher, author: source.author ?? null },
  ...{ date: source.date, language: null, url: source.url, accessedOn: null },
  about: nothingKnown,
  origin: { kind: 'not-stated' },
  tier: 'public',
})

const claimOfRecord = (source: string, record: EvidenceRecord): Claim => ({
  ...{ id: record.id, title: record.title, proposition: record.proposition, source },
  ...{ pinpoint: record.source.pinpoint, quotation: null, asOf: record.asOf, eventDate: null },
  figure: record.figure && { ...record.figure, definition: null },
  ...{ direction: record.direction, riskAreas: record.riskAreas, elements: [], rules: [], tags: record.tags },
  ...{ tier: 'public', twinOf: null },
})

function movesOfRecord({ verification, supersededBy }: EvidenceRecord, at: string): StateMove[] {
  const to = stateOfStatus[verification.status]
  const move = { by: 'library', at, claims: [] }
  return [
    ...(to === 'as-asserted'
      ? []
      : [{ ...move, to, ground: verification.note || 'Verified when the library was compiled.' }]),
    ...(supersededBy === null
      ? []
      : [{ ...move, to: 'superseded' as const, ground: 'A later record takes its place.', claims: [supersededBy] }]),
  ]
}
