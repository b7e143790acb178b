import type { Claim } from '#lib/domain/ledger/claim'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import type { Entry, Ledger } from '#lib/domain/ledger/ledger'
import { nothingKnown } from '#lib/domain/ledger/nothing-known'
import type { Source } from '#lib/domain/ledger/source'
import type { StateMove } from '#lib/domain/ledger/state-move'

/** An invented source, public and of which nothing more is known. */
export const aSource = (different: Partial<Source> = {}): Source => ({
  ...{
    id: 'source-prisons',
    title: 'Prisons of Orvania',
    publisher: 'Lantern Watch',
    author: null,
    date: '2017-06-12',
  },
  ...{ language: 'en', kind: 'ngo-report', url: 'https://lantern.example.org/reports/prisons-of-orvania' },
  ...{ accessedOn: null, about: nothingKnown, origin: { kind: 'not-stated' }, tier: 'public' },
  ...different,
})

/** An invented claim, found in `aSource()`. */
export const aClaim = (different: Partial<Claim> = {}): Claim => ({
  ...{ id: 'prison-deaths-2016', title: 'Deaths in the prisons of Orvania in 2016' },
  proposition: 'Lantern Watch counted 41 deaths in the prisons of Orvania in 2016.',
  ...{ source: 'source-prisons', pinpoint: 'p. 12', quotation: null, asOf: '2016-12-31', eventDate: null },
  figure: { value: 41, unit: 'deaths in prison', numerator: null, denominator: null, definition: null },
  ...{ direction: 'supports-risk', riskAreas: ['torture'], elements: [], rules: [], tags: [] },
  ...{ tier: 'public', twinOf: null },
  ...different,
})

/** An entry made here, with an empty slot. */
export const anEntry = (claim: Claim, moves: readonly StateMove[] = []): Entry => ({
  ...{ claim, moves, slot: emptySlot, grade: null, from: 'here' },
})

/** A ledger of these entries and sources. */
export const aLedger = (entries: readonly Entry[], sources: readonly Source[]): Ledger => ({
  entries: new Map(entries.map((entry) => [entry.claim.id, entry])),
  sources: new Map(sources.map((source) => [source.id, source])),
})

const sources = [
  aSource(),
  aSource({
    ...{ id: 'source-treaty', title: 'Treaty series of Veltland', publisher: 'Foreign Office of Veltland' },
    date: '2015-03-02',
    kind: 'treaty',
    url: 'https://treaties.example.net/veltland-orvania-extradition',
  }),
  aSource({
    ...{ id: 'source-courts', title: 'Yearbook of the courts', publisher: 'High Court of Orvania' },
    date: '2018-02-01',
    kind: 'statistic',
    url: 'https://courts.example.com/yearbook/acquittals-of-first-instance',
  }),
  aSource({
    ...{ id: 'source-morrow', title: 'A fisherman taken at the border', publisher: 'Harbour Post' },
    date: '2016-09-20',
    kind: 'news',
    url: 'https://harbour.example.com/fisherman-taken-at-border',
  }),
]

const figure = { numerator: null, denominator: null, definition: null }

/** What is known of an invented state. */
export const invented: Ledger = aLedger(
  [
    anEntry(aClaim()),
    anEntry(
      aClaim({
        ...{ id: 'treaty-in-force', title: 'Extradition treaty between Veltland and Orvania', source: 'source-treaty' },
        proposition:
          'The extradition treaty between Veltland and Orvania was signed on 5 May 2014, ratified on 10 January 2015 and, after the sixty-day interval of its article 21, entered into force on 11 March 2015.',
        ...{ figure: null, asOf: '2015-03-11', direction: 'context', riskAreas: ['assurances'] },
      }),
    ),
    anEntry(
      aClaim({
        ...{ id: 'acquittals-2017', title: 'Share of acquittals in Orvania in 2017', source: 'source-courts' },
        proposition: 'The High Court reports that 3.2 per cent of those accused in Orvania were acquitted in 2017.',
        figure: { ...figure, value: 3.2, unit: 'per cent acquitted' },
        ...{ asOf: '2017-12-31', riskAreas: ['fair-trial'] },
      }),
    ),
    anEntry(
      aClaim({
        ...{
          id: 'acquittals-2017-early',
          title: 'First count of acquittals in Orvania in 2017',
          source: 'source-courts',
        },
        proposition: 'An early count had 212,418 accused in Orvania in 2017 and 1.9 per cent acquitted.',
        figure: { ...figure, value: 1.9, unit: 'per cent acquitted', denominator: 212418 },
        ...{ asOf: '2017-12-31', riskAreas: ['fair-trial'] },
      }),
      [
        {
          to: 'superseded',
          by: 'library',
          at: '2018-03-01T00:00:00.000Z',
          ground: 'The yearbook replaced it.',
          claims: ['acquittals-2017'],
        },
      ],
    ),
    anEntry(
      aClaim({
        ...{ id: 'morrow-visits', title: 'Visits to Tobias Morrow by his consul', source: 'source-morrow' },
        proposition:
          'Tobias Morrow, arrested at the border on 3 April 2016, was visited by his consul seven times until September 2016.',
        figure: { ...figure, value: 7, unit: 'consular visits' },
        ...{ asOf: '2016-09-20', riskAreas: ['assurances'] },
      }),
    ),
  ],
  sources,
)

/** A brief in which nothing is wrong: all of it agrees with itself and with what is known. */
export const cleanBrief = `# Why Veltland should not extradite to Orvania

Prepared for the justice committee, 14 March 2018

## Prisons

Lantern Watch counted 41 deaths in the prisons of Orvania in 2016.[^1] Guards were rarely asked about them.

## The treaty

The extradition treaty between Veltland and Orvania was signed on 5 May 2014, ratified on 10 January 2015 and entered into force on 11 March 2015.[^2]

## Courts

In 2017 no more than 3.2 per cent of the accused in Orvania were acquitted by courts of first instance.[^3]

## A fisherman

Tobias Morrow was arrested at the border on 3 April 2016.[^4] His consul made 7 visits to Tobias Morrow. The committee will hear his brother on 2 May 2018.

[^1]: Lantern Watch, *Prisons of Orvania*, 12 June 2017, p. 12, https://lantern.example.org/reports/prisons-of-orvania
[^2]: Foreign Office of Veltland, *Treaty series of Veltland*, 2 March 2015, https://treaties.example.net/veltland-orvania-extradition
[^3]: High Court of Orvania, *Yearbook of the courts*, https://courts.example.com/yearbook/acquittals-of-first-instance
[^4]: Harbour Post, *A fisherman taken at the border*, 20 September 2016, https://harbour.example.com/fisherman-taken-at-border
`
