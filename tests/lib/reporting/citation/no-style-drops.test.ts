import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import { type CitationStyleId, citationStyleIds, citationStyles } from '#lib/reporting/citation/citation-styles'
import { workOfAuthority, workOfRecord } from '#lib/reporting/citation/cited-work'
import { dateIn } from '#lib/reporting/citation/date-in'
import { setBundleReference } from '#lib/reporting/citation/set-bundle-reference'
import { type Place, remarkIn, setCitation, setSource } from '#lib/reporting/citation/set-citation'
import { citeAuthority, formatAuthority, formatSource } from '#lib/reporting/format-citation'
import { authorities } from '#lib/rules/authorities/registry'
import { aRecord } from '#tests/support/an-assessment'
import { seedLibrary } from '#tests/support/example-reports'

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const word = fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{2,9}$/)
const place: fc.Arbitrary<Place> = fc.record({
  pinpoint: fc.constantFrom(
    null,
    ' ',
    '83',
    'about 83-85',
    'art. 6 § 1',
    's. 87(3)',
    'paras 3, 4',
    'headnote',
    '7 (ninth factor)',
  ),
  certainty: fc.constantFrom('read' as const, 'secondary' as const, 'from-memory' as const),
})
const authority = fc.constantFrom(...authorities)

const record: fc.Arbitrary<EvidenceRecord> = fc
  .record({
    kind: fc.constantFrom('news' as const, 'ngo-report' as const, 'case-example' as const, 'treaty' as const),
    title: word,
    publisher: word,
    author: word,
    date: day,
    asOf: day,
    accessedOn: day,
    url: fc.constantFrom(null, 'https://example.org/a?b=c'),
    original: word,
    translation: fc.option(fc.record({ text: word, language: fc.constant('en'), translator: word })),
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    quotationFound: fc.constantFrom(true, false, null),
  })
  .map(
    ({ kind, title, publisher, author, date, asOf, accessedOn, url, original, translation, sha256, quotationFound }) =>
      aRecord('a', {
        ...{ kind, asOf, accessedOn, source: { title, publisher, author, date, url, pinpoint: null } },
        ...{ quotation: { original, language: 'nl', translation }, copy: { sha256, quotationFound } },
      }),
  )

describe.each(citationStyleIds)('cited in %s, nothing is dropped:', (id: CitationStyleId) => {
  const style = citationStyles[id]

  it('how sure a pinpoint is, or that there is none, the first time and every time after', () => {
    fc.assert(
      fc.property(authority, place, fc.option(fc.nat(500), { nil: undefined }), (cited, at, note) => {
        const { text } = setCitation(style, workOfAuthority(cited, style), at, note === undefined ? {} : { note })
        const remark = remarkIn(style, at.certainty)
        if (remark !== null) expect(text.endsWith(` (${remark})`)).toBe(true)
        if ((at.pinpoint ?? '').trim() === '') expect(text).toContain(style.words.noPinpoint)
        for (const number of at.pinpoint?.match(/\d+/g) ?? []) expect(text).toContain(number)
        if (note !== undefined) expect(text).toContain(`${note}`)
      }),
    )
  })

  it('the day of an authority, who issued it unless a style says it shorter, and its citation', () => {
    for (const cited of authorities) {
      const { text } = setSource(style, workOfAuthority(cited, style))
      expect(text, cited.id).toContain(dateIn(style, cited.from))
      for (const number of cited.citation.match(/\d+/g) ?? []) expect(text, cited.id).toContain(number)
    }
  })

  it('an ECLI, once', () => {
    const ecli = 'ECLI:XA:SC:2020:7'
    for (const citation of ['no. 1/20', `no. 1/20; ${ecli}`]) {
      const cited = {
        name: 'Alder v. Birch',
        citation,
        ecli,
        kind: 'judgment',
        issuedBy: 'Court',
        from: '2020-03-01',
      } as const
      const { text } = setSource(style, workOfAuthority(cited, style))
      // The house form prints the official citation as it is stored.
      expect(text.split(ecli).length - 1).toBe(id === 'house' && !citation.includes(ecli) ? 0 : 1)
    }
  })

  it('days, quotation in both languages and hash of a record', () => {
    fc.assert(
      fc.property(record, (cited) => {
        const at: Place = { pinpoint: cited.source.pinpoint, certainty: 'read' }
        const bundle = { title: null, tab: '12A', pages: { first: '140', last: '140' } }
        const { text } = setCitation(style, workOfRecord(cited, 'B7'), at, { record: cited, bundle })
        expect(text.endsWith(setBundleReference(style, bundle))).toBe(true)
        const { quotation, copy, source, accessedOn, asOf } = cited
        expect(text).toContain('B7')
        expect(text).toContain(dateIn(style, source.date))
        expect(text).toContain(dateIn(style, accessedOn ?? ''))
        // The house form leaves it to annex B, which says how old each record is.
        if (id !== 'house') expect(text).toContain(dateIn(style, asOf))
        expect(text).toContain(`${style.quotes.open}${quotation?.original}${style.quotes.close}`)
        expect(text).toContain(quotation?.translation?.text ?? '')
        expect(text).toContain(quotation?.translation?.translator ?? '')
        expect(text).toContain(`sha256:${copy?.sha256}`)
        expect(text.includes(style.words.quotationNotFound)).toBe(copy?.quotationFound === false)
      }),
    )
  })

  it('says nothing of what a record does not have', () => {
    const { text } = setCitation(
      style,
      workOfRecord(aRecord('a'), 'B7'),
      { pinpoint: 'p. 3', certainty: 'read' },
      { record: aRecord('a') },
    )
    expect(text).not.toMatch(/sha256|undefined|null|<>/)
    for (const words of [style.record.accessedOn, style.record.quotation.trim() === ':' ? '“' : style.record.quotation])
      expect(text).not.toContain(words)
  })
})

describe('the house form', () => {
  const { house } = citationStyles

  it('is that of the screens for every authority in use', () => {
    fc.assert(
      fc.property(authority, place, (cited, at) => {
        const work = workOfAuthority(cited, house)
        expect(setSource(house, work)).toEqual({ text: formatAuthority(cited) })
        expect(setCitation(house, work, at)).toEqual({ text: citeAuthority(cited, at) })
      }),
      { numRuns: 500 },
    )
  })

  it('is that of the screens for every stored record', () => {
    for (const stored of seedLibrary().evidence)
      expect(setSource(house, workOfRecord(stored))).toEqual({ text: formatSource(stored.source) })
  })
})
