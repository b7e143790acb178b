import type { FactEntry, FactScalar, Speaker, UnknownReason } from '#lib/domain/assertion'
import { canonicalHash } from '#lib/domain/canonical-hash'
import type { CaseFile } from '#lib/domain/case-file'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { FactKey } from '#lib/domain/facts/catalogue'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import type { Library } from '#lib/domain/library'
import { inventedRequestingState, inventedState } from './invented-law.ts'

export const says = (value: FactScalar, speaker: Speaker = 'client', where?: string): FactEntry => ({
  kind: 'asserted',
  assertions: [{ value, says: speaker, ...(where === undefined ? {} : { where }) }],
})

export const unknown = (reason: UnknownReason): FactEntry => ({ kind: 'unknown', reason })

export const disputed = (...values: readonly FactScalar[]): FactEntry => ({
  kind: 'asserted',
  assertions: values.map((value, at) => ({ value, says: at % 2 === 0 ? 'client' : 'request' })),
})

/** A case of invented states, assessed on 1 June 2026. Facts not given are unknown. */
export const aCaseFile = (
  facts: Partial<Record<FactKey, FactEntry>> = {},
  different: Partial<CaseFile> = {},
): CaseFile => ({
  format: 'article-three/case@1',
  reference: 'ELM-1',
  requestingState: inventedRequestingState,
  requestedState: inventedState,
  assessedOn: '2026-06-01',
  facts,
  ...different,
})

/** A confirmed press report of March 2026 that supports the risk, of a publisher and at an address of its own. */
export const aRecord = (id: string, different: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  id,
  title: `Record ${id}`,
  proposition: `What ${id} says.`,
  riskAreas: ['torture'],
  direction: 'supports-risk',
  kind: 'news',
  source: {
    title: `Source of ${id}`,
    publisher: `Publisher of ${id}`,
    date: '2026-03-01',
    url: `https://example.org/${id}`,
    pinpoint: null,
  },
  asOf: '2026-03-01',
  figure: null,
  reliability: { source: 'B', information: 2, why: 'invented' },
  paperFootnote: null,
  paperSection: null,
  verification: { status: 'confirmed', checkedAgainst: [], note: '' },
  supersededBy: null,
  tags: [],
  ...different,
})

export const publishedBy = (publisher: string, id: string): Partial<EvidenceRecord> => ({
  source: { ...aRecord(id).source, publisher },
})

/** Bound by the European Convention since 1990 and by the Covenant; no individual complaints to a committee. */
export const aState = (different: Partial<Jurisdiction> = {}): Jurisdiction => ({
  iso2: inventedState,
  name: 'Elmland',
  chinaExtraditionTreaty: {
    status: 'none',
    signed: null,
    inForce: null,
    source: 'https://example.org/treaties',
    confidence: 'high',
    datesBasis: 'n/a',
  },
  hongKongAgreement: {
    status: 'none',
    suspendedOn: null,
    source: 'https://example.org/treaties',
    confidence: 'high',
  },
  echr: true,
  echrRatified: '1990-01-01',
  echrCeased: null,
  cat: { party: true, art22: false, art22Confidence: 'high', opcat: false },
  iccpr: { party: true, op1: false, op2: true },
  treatyDataAsOf: '2022-08',
  refugeeConvention: true,
  refugeeDataAsOf: '2015-03',
  eu: true,
  deathPenalty: 'abolished',
  deathPenaltyConfidence: 'high',
  interimMeasures: [],
  arrestRules: { provisionalArrestDays: null, basis: null },
  notes: '',
  sources: [],
  ...different,
})

export const aLibrary = (
  evidence: readonly EvidenceRecord[] = [],
  jurisdictions: readonly Jurisdiction[] = [aState()],
): Library => ({
  version: 'invented',
  hash: canonicalHash('invented'),
  evidence: [...evidence],
  contrary: [],
  compiledOn: '2026-11-23',
  decidedCases: [],
  jurisdictions: [...jurisdictions],
})
