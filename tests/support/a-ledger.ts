import type { Claim } from '#lib/domain/ledger/claim'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import type { Source } from '#lib/domain/ledger/source'

/** An invented source as it is entered. */
export const aSource = (over: Partial<Omit<Source, 'id'>> = {}): Omit<Source, 'id'> => ({
  title: 'Detention in the north: forty accounts',
  publisher: 'Institute for Custody Studies',
  author: null,
  date: '2025-03-01',
  language: 'en',
  kind: 'ngo-report',
  url: null,
  accessedOn: null,
  about: nothingKnown,
  origin: { kind: 'not-stated' },
  tier: 'public',
  ...over,
})

/** An invented claim as it is entered. */
export const aClaim = (source: string, over: Partial<Omit<Claim, 'id' | 'source'>> = {}): Omit<Claim, 'id'> => ({
  title: 'Night-time questioning',
  proposition: 'Thirty-one of forty people held in the north between 2021 and 2024 were questioned at night.',
  source,
  pinpoint: 'p. 14',
  quotation: null,
  asOf: '2024-12-31',
  eventDate: null,
  figure: null,
  direction: 'supports-risk',
  riskAreas: ['torture'],
  elements: [],
  rules: [],
  tags: [],
  tier: 'public',
  twinOf: null,
  ...over,
})
