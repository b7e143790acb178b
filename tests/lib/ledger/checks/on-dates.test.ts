import { describe, expect, test } from 'vitest'
import type { Claim } from '#lib/domain/ledger/claim'
import type { Source } from '#lib/domain/ledger/source'
import { asOfAndPublication } from '#lib/ledger/checks/as-of-and-publication'
import type { Check } from '#lib/ledger/checks/check'
import { eventAfterDocument } from '#lib/ledger/checks/event-after-document'
import { stale } from '#lib/ledger/checks/stale'
import { statuteVersion } from '#lib/ledger/checks/statute-version'
import { treatyDates } from '#lib/ledger/checks/treaty-dates'
import { aLedger, anEntry, aSource, claimsFound, finds, moved, shippedLedger } from '#tests/support/a-small-ledger'

const found = (check: Check, claim: Partial<Claim>, source: Partial<Source> = {}) =>
  finds(check, aLedger([anEntry(claim)], [aSource(source)])).map((finding) => finding.found)

describe('older than its kind keeps', () => {
  test('is a report on the day after its shelf life, and not before', () => {
    expect(found(stale, { asOf: '2023-05-31' })).toEqual(['It speaks of 31 May 2023, 3 years ago.'])
    expect(found(stale, { asOf: '2023-06-01' })).toEqual([])
    expect(found(stale, { asOf: '2023-05-31' }, { kind: 'legislation' })).toEqual([])
  })

  test('is not looked for in what was superseded', () => {
    const entry = anEntry({ asOf: '2001-01-01' }, { moves: [moved('superseded', 'claim-two')] })
    expect(finds(stale, aLedger([entry]))).toEqual([])
  })

  test('are of the library the ten-year-old observations, and no law', () => {
    const claims = claimsFound(stale, shippedLedger())
    expect(claims).toContain('cat-co5-torture-entrenched')
    expect(claims).not.toContain('extradition-law-art50')
  })
})

describe('a day more than a year from its document', () => {
  test('is told in either direction, and a year to the day is not', () => {
    expect(found(asOfAndPublication, { asOf: '2024-05-31' }, { date: '2025-06-01' })[0]).toContain(
      'more than a year before',
    )
    expect(found(asOfAndPublication, { asOf: '2024-06-01' }, { date: '2025-06-01' })).toEqual([])
    expect(found(asOfAndPublication, { asOf: '2025-01-01' }, { date: '2023-12-31' })[0]).toContain(
      'more than a year after',
    )
    expect(found(asOfAndPublication, { asOf: '2024-12-31' }, { date: '2023' })).toEqual([])
  })

  test('is not told of a document without a date, or of one that may have come out nearer', () => {
    expect(found(asOfAndPublication, { asOf: '1990-01-01' }, { date: null })).toEqual([])
    expect(found(asOfAndPublication, { asOf: '2024-06-01' }, { date: '2025' })).toEqual([])
  })

  test('are of the library the report of 2006 on later visits, and the newspaper of 2019 on a visit of 2020', () => {
    expect(claimsFound(asOfAndPublication, shippedLedger())).toEqual(
      expect.arrayContaining([
        'un-torture-visits-refused',
        'kovrig-spavor-visits-count',
        'be-cn-treaty-entry-into-force',
      ]),
    )
  })
})

describe('an event later than its document', () => {
  test('is one that nobody can have known', () => {
    expect(found(eventAfterDocument, { eventDate: '2021-03' }, { date: '2020-04-28', kind: 'legislation' })).toEqual([
      'It speaks of March 2021, and its document is of 28 April 2020.',
    ])
    expect(
      found(eventAfterDocument, { proposition: 'They were tried on 22 March 2026.' }, { date: '2025-06-01' }),
    ).toHaveLength(1)
    expect(found(eventAfterDocument, { eventDate: '2025-06' })).toEqual([])
  })

  test('is not what a law says of days to come', () => {
    expect(found(eventAfterDocument, { asOf: '2026-01-01' }, { kind: 'legislation' })).toEqual([])
    expect(found(eventAfterDocument, { asOf: '2026-01-01' })).toHaveLength(1)
  })

  test('are of the library a resolution of 2023 cited from 2022, and nothing of a law', () => {
    const claims = claimsFound(eventAfterDocument, shippedLedger())
    expect(claims).toContain('ep-resolutions-suspend-treaties')
    expect(claims).not.toContain('legal-aid-law-2022')
  })
})

const treaty = { kind: 'treaty' } as const
const orderOf = (proposition: string) => found(treatyDates, { proposition }, treaty)

describe('treaty dates', () => {
  test('follow one another: signed, approved, published, in force', () => {
    const words = (published: string) =>
      `The treaty, signed on 31 October 2016 and approved on 3 December 2018, was published on ${published} and entered into force on 26 December 2020.`
    expect(orderOf(words('16 December 2020'))).toEqual([])
    expect(orderOf(words('16 December 2021'))).toEqual([
      'in force 26 December 2020, before it was published on 16 December 2021.',
    ])
    expect(orderOf(words('16 November 2018'))).toEqual([
      'published 16 November 2018, before it was approved on 3 December 2018.',
    ])
  })

  test('that are only known to the month are not held against one another within it', () => {
    expect(orderOf('The treaty was signed in October 2016 and approved on 1 October 2016.')).toEqual([])
  })

  test('lie as far apart as article 27(2) says: 8 October 1988 cannot be with 3 November 1988', () => {
    const words = (day: string) =>
      `China ratified the Convention against Torture on ${day} October 1988 and it entered into force for China on 3 November 1988.`
    expect(orderOf(words('4'))).toEqual([])
    expect(orderOf(words('8'))).toEqual([
      'Deposit on 8 October 1988 and entry into force on 3 November 1988 do not fit article 27(2), which gives 7 November 1988.',
    ])
  })

  test('that somebody entered are looked at as well', () => {
    const dates = { title: 'Treaty', signed: '2016-10-31', approved: null, published: null, claims: ['claim-one'] }
    const told = (inForce: string) => finds(treatyDates, aLedger([]), { treaties: [{ ...dates, inForce }] })
    expect(told('2016-10-30')).toMatchObject([{ claims: ['claim-one'] }])
    expect(told('2016-10-31')).toEqual([])
  })

  test('of the library are in order', () => {
    expect(finds(treatyDates, shippedLedger())).toEqual([])
  })
})

describe('an article without the version of its law', () => {
  const cites = (proposition: string, source: Partial<Source> = {}) => found(statuteVersion, { proposition }, source)

  test('is told, with both numbers where the table knows them', () => {
    expect(cites('Under article 34 of the Criminal Procedure Law a lawyer may be seen.')).toEqual([
      'It cites article 34 of the Criminal Procedure Law of the PRC without saying of which text. On counsel from the first interrogation it is article 33 of 2012 and article 34 of 2018. On who must be given a lawyer it is article 34 of 2012 and article 35 of 2018.',
    ])
    expect(cites('Under article 34 of the Criminal Procedure Law of 2018 a lawyer may be seen.')).toEqual([])
    expect(cites('Under article 33 of the CPL of 2012 a lawyer may be seen.')).toEqual([])
    expect(cites('Under article 34 of another law a lawyer may be seen.')).toEqual([])
  })

  test('is told where the text is younger than the document', () => {
    const words = 'Article 34 of the CPL of 2018 gives no right at once.'
    expect(cites(words, { date: '2016-02-03' })[0]).toContain('from a document of 3 February 2016')
    expect(cites(words, { date: '2018-10' })).toEqual([])
  })

  test('of the library all say their version', () => {
    expect(finds(statuteVersion, shippedLedger())).toEqual([])
  })
})
