import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FindingKind } from '#lib/ledger/brief/finding'
import { importBrief } from '#lib/ledger/brief/import-brief'
import { aLedger, cleanBrief, invented } from '#tests/support/invented-brief'

const findingsIn = (text: string) => importBrief(text, invented).findings

const changed = (before: string, after: string): string => {
  expect(cleanBrief).toContain(before)
  return cleanBrief.replace(before, after)
}

describe('a brief on an invented state', () => {
  it('raises nothing where nothing is wrong', () => {
    expect(findingsIn(cleanBrief)).toEqual([])
  })

  it.each<[what: string, before: string, after: string, kind: FindingKind, claim: string | null]>([
    ['a printed date before the events', '14 March 2018', '14 March 2016', 'printed-date', null],
    ['another day of ratification', '10 January 2015 and', '12 January 2015 and', 'date-differs', 'treaty-in-force'],
    ['a day that the interval excludes', '10 January 2015 and', '12 January 2015 and', 'interval', 'treaty-in-force'],
    ['another entry into force', '11 March 2015.', '11 May 2015.', 'date-differs', 'treaty-in-force'],
    [
      'ratification before signature',
      'ratified on 10 January 2015',
      'ratified on 10 January 2014',
      'order-of-dates',
      null,
    ],
    ['another day of an arrest', '3 April 2016', '13 April 2016', 'date-differs', 'morrow-visits'],
    ['another count', 'counted 41 deaths', 'counted 14 deaths', 'figure-differs', 'prison-deaths-2016'],
    ['another count in words', 'made 7 visits', 'made two visits', 'figure-differs', 'morrow-visits'],
    ['another rate', '3.2 per cent', '2.3 per cent', 'figure-differs', 'acquittals-2017'],
    ['a rate that was replaced', '3.2 per cent', '1.9 per cent', 'figure-overtaken', 'acquittals-2017-early'],
    [
      'a number that was replaced',
      'no more than',
      'of 212,418 people, no more than',
      'figure-overtaken',
      'acquittals-2017-early',
    ],
    [
      'a name that is known otherwise',
      'Tobias Morrow was arrested',
      'Tobias Morrew was arrested',
      'name-differs',
      'morrow-visits',
    ],
    [
      'a name with two letters changed about',
      'Lantern Watch counted',
      'Lantenr Watch counted',
      'name-differs',
      'prison-deaths-2016',
    ],
    ['a date of a source', '12 June 2017', '12 July 2017', 'source-date-differs', 'prison-deaths-2016'],
    ['a mistyped address', 'fisherman-taken-at', 'fisherman-takn-at', 'address-differs', 'morrow-visits'],
    ['a note without a mark', 'in 2016.[^1]', 'in 2016.', 'note-without-mark', null],
    ['a mark without a note', 'about them.', 'about them.[^9]', 'mark-without-note', null],
    ['marks that jump', '2016.[^4]', '2016.[^5]', 'marks-out-of-order', null],
    [
      'two notes for one document',
      'https://courts.example.com/yearbook/acquittals-of-first-instance',
      'http://www.lantern.example.org/reports/prisons-of-orvania/',
      'note-repeated',
      null,
    ],
    ['a note cut in two', ', https://courts', ',\n\nhttps://courts', 'note-split', null],
    [
      'a note that is a remark',
      ', https://courts.example.com/yearbook/acquittals-of-first-instance',
      '',
      'note-without-address',
      null,
    ],
  ])('raises %s', (_what, before, after, kind, claim) => {
    expect(findingsIn(changed(before, after))).toContainEqual(expect.objectContaining({ kind, claim }))
  })

  it('leaves alone what is said in other words, rounded, or still to come', () => {
    for (const [before, after] of [
      ['on 3 April 2016', 'in April 2016'],
      ['counted 41 deaths', 'counted some deaths'],
      ['3.2 per cent', '3.2%'],
      ['Prepared for the justice committee, 14 March 2018', 'Prepared for the justice committee, March 2018'],
      ['Lantern Watch counted', "Lantern Watch's staff counted"],
      ['https://lantern.example.org', 'http://www.lantern.example.org'],
    ] as const)
      expect(findingsIn(changed(before, after)), after).toEqual([])
  })

  it('is held against itself alone where nothing is known', () => {
    const alone = (text: string) => importBrief(text, aLedger([], [])).findings.map(({ kind }) => kind)
    expect(alone(cleanBrief)).toEqual([])
    expect(alone(changed('14 March 2018', '14 March 2016'))).toEqual(['printed-date'])
    expect(alone(`${cleanBrief}`.replace('Tobias Morrow was', 'Tobias Morrew was'))).toEqual(['name-differs'])
  })
})

const notes = [...cleanBrief.matchAll(/^\[\^(\d)\]: (.*)$/gmu)].map(([line, number, words]) => ({
  line,
  number: Number(number),
  words: words ?? '',
}))
const knownDates = [
  '5 May 2014',
  '10 January 2015',
  '11 March 2015',
  '3 April 2016',
  '12 June 2017',
  '2 March 2015',
  '20 September 2016',
]

describe('one slip', () => {
  it('two footnotes that change places are found, whichever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: notes.length - 2 }), (index) => {
        const [one, other] = [notes[index]!, notes[index + 1]!]
        const text = cleanBrief
          .replace(one.line, `[^${one.number}]: ${other.words}`)
          .replace(other.line, `[^${other.number}]: ${one.words}`)
        const shifted = findingsIn(text).filter(({ kind }) => kind === 'note-shifted')
        expect(shifted.map(({ notes }) => notes)).toContainEqual([one.number, other.number])
      }),
    )
  })

  it('footnotes that move by one from some place on are found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: notes.length - 1 }), (from) => {
        const moved = notes.map(({ number, words }) => `[^${number >= from ? number + 1 : number}]: ${words}`)
        const text = `${cleanBrief.slice(0, cleanBrief.indexOf('[^1]:'))}${moved.join('\n')}\n`
        const kinds = findingsIn(text).map(({ kind }) => kind)
        expect(kinds).toContain('mark-without-note')
        expect(kinds).toContain('note-shifted')
      }),
    )
  })

  it('a date of which the library knows is found with another day, month or year', () => {
    const slip = fc.constantFrom('day', 'month', 'year')
    const names = 'January February March April May June July August September October November December'.split(' ')
    fc.assert(
      fc.property(fc.constantFrom(...knownDates), slip, fc.boolean(), (date, which, up) => {
        const [day = '', month = '', year = ''] = date.split(' ')
        const step = up ? 1 : -1
        const written =
          which === 'day'
            ? `${((Number(day) + step + 27) % 28) + 1} ${month} ${year}`
            : which === 'month'
              ? `${day} ${names[(names.indexOf(month) + step + 12) % 12]} ${year}`
              : `${day} ${month} ${Number(year) + step}`
        fc.pre(written !== date)
        const text = changed(date, written)
        const at = cleanBrief.indexOf(date)
        const there = findingsIn(text).filter(({ from, to }) => from <= at && at < to)
        expect(
          there.map(({ kind }) => kind),
          written,
        ).not.toEqual([])
      }),
    )
  })

  it('an address that is broken is found, wherever and however', () => {
    const breaks: ((address: string) => string)[] = [
      (address) => address.replace('://', ':/'),
      (address) => address.replace('https', 'htps'),
      (address) => address.replace('.example.', 'example'),
      (address) => address.replace(/\.(org|net|com)/u, '.'),
      (address) => `${address.slice(0, 40)}…${address.slice(44)}`,
      (address) => address.slice(0, -1),
      (address) => address.replace('example', 'exmaple'),
      (address) => `www${address.slice(8)}`,
    ]
    fc.assert(
      fc.property(fc.constantFrom(...notes), fc.constantFrom(...breaks), ({ words }, broken) => {
        const address = /https\S+/u.exec(words)?.[0] ?? ''
        const found = findingsIn(changed(address, broken(address))).map(({ kind }) => kind)
        expect(
          found.filter((kind) => /^address-|^note-without-address/.test(kind)),
          broken(address),
        ).not.toEqual([])
      }),
    )
  })
})
