import { readFileSync } from 'node:fs'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import type { RawLibrary } from '#lib/domain/library'

const read = (file: string): unknown => JSON.parse(readFileSync(`library/${file}`, 'utf8'))

/** The shipped library as it stands in the files: a copy of its own each time, to be damaged at will. */
export const rawLibrary = () =>
  ({
    edition: read('edition.json'),
    evidence: read('evidence.json'),
    contrary: read('contrary.json'),
    decidedCases: read('decided-cases.json'),
    jurisdictions: read('jurisdictions.json'),
  }) satisfies RawLibrary

/** An invented state, bound by everything, with a treaty in force since 2020. */
export const aJurisdiction = (different: Partial<Jurisdiction> = {}): Jurisdiction => ({
  iso2: 'QZ',
  name: 'Invented State',
  chinaExtraditionTreaty: {
    status: 'in-force',
    signed: '2016-10-31',
    inForce: '2020-12-26',
    source: 'https://example.org/treaty',
    confidence: 'high',
    datesBasis: 'source',
  },
  hongKongAgreement: { status: 'none', suspendedOn: null, source: 'https://example.org/hk', confidence: 'high' },
  echr: true,
  echrRatified: '1993-01-19',
  echrCeased: null,
  cat: { party: true, art22: true, art22Confidence: 'high', opcat: true },
  iccpr: { party: true, op1: true, op2: true },
  treatyDataAsOf: '2022-08',
  refugeeConvention: true,
  refugeeDataAsOf: '2015-03',
  eu: true,
  deathPenalty: 'abolished',
  deathPenaltyConfidence: 'medium',
  interimMeasures: ['ECtHR Rule 39'],
  arrestRules: { provisionalArrestDays: null, basis: null },
  notes: '',
  sources: [],
  ...different,
})
