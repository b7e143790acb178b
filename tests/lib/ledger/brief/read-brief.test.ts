import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesIn, sameDocument } from '#lib/ledger/brief/addresses'
import { datesIn } from '#lib/ledger/brief/dates-in-text'
import { figuresIn } from '#lib/ledger/brief/figures-in-text'
import { readBrief } from '#lib/ledger/brief/read-brief'

describe('a brief is read', () => {
  it.each([
    ['tags', 'Rain fell.<sup>1</sup> It stopped.<sup>2</sup>\n\n<sup>1</sup> First.\n<sup>2</sup> Second.'],
    ['Markdown', 'Rain fell.[^1] It stopped.[^2]\n\n[^1]: First.\n\n[^2]: Second.'],
    ['brackets', 'Rain fell.[1] It stopped.[2]\n\n[1] First.\n[2] Second.'],
    ['small digits', 'Rain fell.¹ It stopped.²\n\n¹ First.\n² Second.'],
  ])('with footnotes as %s', (_form, text) => {
    const { sentences, notes } = readBrief(text)
    expect(sentences.map(({ plain, notes }) => [plain.text, notes])).toEqual([
      ['Rain fell.', [1]],
      ['It stopped.', [2]],
    ])
    expect(notes.map(({ number, plain }) => [number, plain.text])).toEqual([
      [1, 'First.'],
      [2, 'Second.'],
    ])
  })

  it('into sections, items and sentences, with or without marked headings', () => {
    const plain =
      'On Orvania\n\n1. Prisons\n\nDr. J. Ash wrote of art. 3 on p. 12. "They sleep," he says. See:\n\n- one thing;\n- another.\n'
    const parts = (text: string) =>
      readBrief(text).sentences.map(({ section, item, plain }) => [section, item, plain.text])
    expect(parts(plain)).toEqual([
      ['1. Prisons', false, 'Dr. J. Ash wrote of art. 3 on p. 12.'],
      ['1. Prisons', false, '"They sleep," he says.'],
      ['1. Prisons', false, 'See:'],
      ['1. Prisons', true, 'one thing;'],
      ['1. Prisons', true, 'another.'],
    ])
    expect(parts(plain.replace('On', '# On').replace('1. Pr', '## 1. Pr'))).toEqual(parts(plain))
  })

  it('whatever it is, with every part where it says it is', () => {
    const pieces = fc.constantFrom(
      'Rain fell. ',
      '\n\n',
      '[^3]',
      '**',
      '*',
      '<sup>2</sup>',
      '- ',
      '# ',
      '\n',
      'A\\_b ',
      '漢字。',
      '"So," ',
      '[x](https://a.example/b) ',
      '---\n',
      '😀 ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const { sentences, notes } = readBrief(text)
        for (const { plain, from, to } of [...sentences, ...notes]) {
          expect(from <= to && to <= text.length).toBe(true)
          for (const [index, unit] of plain.text.split('').entries())
            if (unit !== ' ') expect(text[plain.at[index] ?? -1]).toBe(unit)
        }
      }),
    )
  })
})

describe('in a text', () => {
  it.each([
    ['28 April 2020', ['2020-04-28']],
    ['March 7, 2019', ['2019-03-07']],
    ['the 4th of May 2021', ['2021-05-04']],
    ['on 23/02/2021', ['2021-02-23']],
    ['on 02/23/2021', ['2021-02-23']],
    ['2020-12-16 and October 2015, then 2019', ['2020-12-16', '2015-10', '2019']],
    ['31 February 2020', ['2020-02']],
    ['2016-2020, 1,999 people, CAT/C/2016/3, https://a.example/2019/04', []],
  ])('the dates of “%s”', (text, dates) => {
    expect(datesIn(text).map(({ date }) => date)).toEqual(dates)
  })

  it.each([
    ['1,232,667 judgments (99.95%)', [1232667, 99.95]],
    ['99,96 per cent of 1.66 million trials', [99.96, 1660000]],
    ['only two such visits, not 28', [2, 28]],
    ['article 15, p. 91, para. 22, May 4th, 28 April 2020, 2016-2020, Covid-19', []],
  ])('the figures of “%s”', (text, values) => {
    expect(figuresIn(text).map(({ value }) => value)).toEqual(values)
  })

  it('the addresses, whatever stands around them', () => {
    const text =
      'see <https://a.example/x_y>, [https://b.example/p\\_q](https://b.example/p_q). (https://c.example/d(e)) www.f.example'
    expect(addressesIn(text)).toEqual([
      { text: 'https://a.example/x_y', broken: null },
      { text: 'https://b.example/p_q', broken: null },
      { text: 'https://c.example/d(e)', broken: null },
      { text: 'www.f.example', broken: 'expected an address that begins with https:// or http://' },
    ])
  })

  it('two addresses of one document, in another language or with another address line', () => {
    expect(sameDocument('https://www.a.example/b/', 'http://a.example/b')).toBe(true)
    expect(sameDocument('https://a.example/old?id=23105&lang=en', 'https://a.example/new/page?l=fr&NewsID=23105')).toBe(
      true,
    )
    expect(sameDocument('https://a.example/news?id=23105', 'https://a.example/news?id=23106')).toBe(false)
  })
})
