import { describe, expect, it } from 'vitest'
import { readBibtex } from '#lib/ledger/exchange/bibtex'
import { readCslJson } from '#lib/ledger/exchange/csl-json'
import { readRis } from '#lib/ledger/exchange/ris'
import { aSource } from '#tests/support/invented-brief'

// As reference managers write them; the documents are invented.
const unsaid = { kind: 'ngo-report', tier: 'counsel-only' } as const
const taken = (different: Parameters<typeof aSource>[0]) =>
  aSource({ language: null, url: null, date: null, tier: 'counsel-only', ...different })

describe('CSL-JSON of another program', () => {
  it('is read as far as it goes', () => {
    const file = [
      {
        id: 'http://zotero.example/users/1/items/AB12CD',
        type: 'webpage',
        title: 'Prisons of Orvania',
        'container-title': 'Lantern Watch',
        author: [{ family: 'Ash', given: 'Jo' }, { literal: 'Lantern Watch' }],
        issued: { 'date-parts': [['2017', 6, '12']] },
        accessed: { 'date-parts': [[2026, 1, 2]] },
        URL: 'https://lantern.example.org/p',
        language: 'en_GB',
      },
      {
        id: 7,
        type: 'article-journal',
        title: 'On courts',
        publisher: 'Press',
        DOI: '10.1/x',
        issued: { raw: '2019-4' },
      },
    ]
    expect(readCslJson(JSON.stringify(file), unsaid)).toEqual({
      entries: [
        {
          source: taken({
            ...{ id: 'http-zotero-example-users-1-items-ab12cd', author: 'Jo Ash; Lantern Watch', date: '2017-06-12' },
            ...{ accessedOn: '2026-01-02', url: 'https://lantern.example.org/p', language: 'en-GB' },
          }),
          claims: [],
        },
        {
          source: taken({
            id: '7',
            title: 'On courts',
            publisher: 'Press',
            url: 'https://doi.org/10.1/x',
            kind: 'academic',
            date: '2019-04',
          }),
          claims: [],
        },
      ],
      ...{ skipped: [], leftOut: [] },
    })
  })

  it('is refused item by item, and named as a whole where it is no list', () => {
    const { entries, skipped, leftOut } = readCslJson(
      JSON.stringify([
        { id: 'a', title: 'No publisher' },
        3,
        { id: 'a', title: 'T', publisher: 'P', URL: 'nowhere', issued: { 'date-parts': [[2019, 13]] } },
      ]),
      unsaid,
    )
    expect(entries.map(({ source }) => [source.id, source.url, source.date])).toEqual([['a', null, null]])
    expect(skipped.map(({ where, reason }) => [where, reason.split(':')[0]])).toEqual([
      ['$[0]', 'publisher'],
      ['$[1]', 'expected a CSL item'],
    ])
    expect(leftOut.map(({ where, reason }) => [where, reason.split(' ')[0]])).toEqual([
      ['$[2]', 'date'],
      ['$[2]', 'url'],
    ])
    expect(readCslJson('{}', unsaid).skipped).toEqual([{ where: '$', reason: 'expected a list of CSL items' }])
    expect(readCslJson('nonsense', unsaid).skipped).toEqual([{ where: '$', reason: 'expected JSON' }])
  })
})

describe('RIS of another program', () => {
  it('is read with values over several lines, several authors, and no final ER', () => {
    const file = `\uFEFFTY  - ELEC
T1  - Prisons of
Orvania
A1  - Ash, Jo
A1  - Reed, Kim
T2  - Lantern Watch
PY  - 2017
DA  - 2017/06//
UR  - https://lantern.example.org/p
N1  - A note of somebody.
ER  -

TY  - NEWS
ID  - Post 1
TI  - Fisherman taken
PB  - Harbour Post
Y1  - 2016/09/20/
`
    expect(readRis(file, unsaid)).toEqual({
      entries: [
        {
          source: taken({
            id: 'prisons-of-orvania',
            author: 'Ash, Jo; Reed, Kim',
            date: '2017-06',
            url: 'https://lantern.example.org/p',
          }),
          claims: [],
        },
        {
          source: taken({
            id: 'post-1',
            title: 'Fisherman taken',
            publisher: 'Harbour Post',
            kind: 'news',
            date: '2016-09-20',
          }),
          claims: [],
        },
      ],
      ...{ skipped: [], leftOut: [] },
    })
  })

  it('is refused record by record, with the line', () => {
    const { entries, skipped } = readRis(
      'stray\nTY  - GEN\nTI  - No publisher\nER  - \nTY  - GEN\nTI  - T\nPB  - P\nER  - \n',
      unsaid,
    )
    expect(entries).toHaveLength(1)
    expect(skipped.map(({ where, reason }) => [where, reason.split(':')[0]])).toEqual([
      ['line 1', 'expected a record to begin with TY'],
      ['line 2', 'publisher'],
    ])
  })
})

describe('BibTeX of another program', () => {
  it('is read with strings, quotes, accents, months and names', () => {
    const file = `A comment before.
@string{lw = "Lantern " # {Watch}}
@comment{ @misc{no, title={No}} }
@techreport{ash_prisons_2017,
  title = {{Prisons} of {\\"O}rv\\'ania \\& {the {North}} -- a view},
  author = "Ash, Jo and {Lantern and Watch} and Kim Reed",
  institution = lw,
  month = jun, year = 2017,
  howpublished = {\\url{https://lantern.example.org/p_q}},
  langid = {english},
}
@article{dup, title = {On courts}, journal = {Law}, doi = {10.1/x}, date = {2019-04}}
@article{dup, title = {On courts again}, journal = {Law}}
`
    expect(readBibtex(file, unsaid)).toEqual({
      entries: [
        {
          source: taken({
            ...{
              id: 'ash-prisons-2017',
              title: 'Prisons of Örvánia & the North – a view',
              author: 'Jo Ash; Lantern and Watch; Kim Reed',
            },
            ...{ date: '2017-06', url: 'https://lantern.example.org/p_q', language: 'en' },
          }),
          claims: [],
        },
        {
          source: taken({
            id: 'dup',
            title: 'On courts',
            publisher: 'Law',
            kind: 'academic',
            url: 'https://doi.org/10.1/x',
            date: '2019-04',
          }),
          claims: [],
        },
        { source: taken({ id: 'dup-2', title: 'On courts again', publisher: 'Law', kind: 'academic' }), claims: [] },
      ],
      ...{ skipped: [], leftOut: [] },
    })
  })

  it('is refused entry by entry, with the line and what was expected there', () => {
    const file = `@misc{one,
  title = {Never closed,
  publisher = {P}
}

@misc{two, title = {Two}, publisher = {P}}
@misc{three title = {Three}}
@misc{four, title = {Four} publisher = {P}}

@misc{five, title = {No publisher}}
`
    const { entries, skipped } = readBibtex(file, unsaid)
    expect(entries.map(({ source }) => source.id)).toEqual(['two'])
    expect(skipped.map(({ where, reason }) => [where, reason.split(':')[0]])).toEqual([
      ['line 1', 'expected a comma, or the end of the entry at line 4'],
      ['line 7', 'expected a key and a comma at line 7'],
      ['line 8', 'expected a comma, or the end of the entry at line 8'],
      ['line 10', 'publisher'],
    ])
  })
})
