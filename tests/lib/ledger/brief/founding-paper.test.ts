import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ledgerOfLibrary } from '#lib/domain/ledger/from-library'
import type { FindingKind } from '#lib/ledger/brief/finding'
import { importBrief } from '#lib/ledger/brief/import-brief'
import { library } from '#tests/support/assessed'

const paper = readFileSync('library/founding-paper.txt', 'utf8')
const ledger = ledgerOfLibrary(library.evidence, '2026-11-23', library.contrary)
const { findings, proposals } = importBrief(paper, ledger)

const found = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind)

describe('the founding paper, on import', () => {
  it('is dated a year before the events it tells of, which the text alone shows', () => {
    const [fromText, fromLibrary] = found('printed-date')
    expect(fromText).toMatchObject({ found: '28 April 2020', claim: null })
    expect(fromText?.says).toContain('March 2021')
    expect(fromText?.says).toContain('With 2021 for the year nothing it tells of would be later.')
    expect(fromLibrary).toMatchObject({ found: '28 April 2020', claim: 'paper-date-of-briefing' })
    expect(fromLibrary?.says).toContain('28 April 2021')
  })

  it('has footnotes 13 to 16 one place off', () => {
    expect(found('marks-out-of-order').map(({ notes }) => notes)).toEqual([[14, 15, 16]])
    expect(found('note-without-mark').map(({ notes }) => notes)).toEqual([[15]])
    expect(found('note-shifted').map(({ notes }) => notes)).toEqual([
      [13, 14],
      [14, 15],
    ])
    expect(found('note-without-address').flatMap(({ notes }) => notes)).toContain(13)
  })

  it.each<[what: string, kind: FindingKind, words: string, claim: string]>([
    ['two visits in 28 months', 'figure-differs', '2', 'kovrig-spavor-visits-count'],
    ['the day of ratification', 'date-differs', '8 October 1988', 'cat-ratification-china'],
    ['the thirty days after ratification', 'interval', '8 October 1988', 'cat-ratification-china'],
    ['the judgments of 2015', 'figure-overtaken', '1,232,667', 'conviction-rate-2015-paper'],
    ['the rate of 2015', 'figure-overtaken', '99.95%', 'conviction-rate-2015-paper'],
    ['the entry into force', 'date-differs', '16 December 2020', 'be-cn-treaty-entry-into-force'],
    ['the spelling of a name', 'name-differs', 'Li Zhuhui', 'li-zhihui-arrest-warsaw'],
    ['the day of an arrest', 'date-differs', 'March 7, 2019', 'li-zhihui-arrest-warsaw'],
  ])('names %s, with the claim that says otherwise', (_what, kind, words, claim) => {
    expect(found(kind)).toContainEqual(expect.objectContaining({ found: words, claim }))
  })

  it('has a footnote in two parts, and two pairs of notes for one document each', () => {
    expect(found('note-split').map(({ notes }) => notes)).toEqual([[20]])
    expect(found('note-repeated').map(({ notes }) => notes)).toEqual([
      [12, 22],
      [21, 23],
    ])
  })

  it('raises nothing else of dates, figures and names than what a person can follow up', () => {
    expect(found('date-differs')).toHaveLength(3)
    expect(found('figure-differs')).toHaveLength(1)
    expect(found('name-differs').map((one) => one.found)).toEqual(['Li Zhuhui', 'Falung Gong'])
    expect(found('address-broken')).toEqual([])
    expect(found('mark-without-note')).toEqual([])
  })

  it('is shown at its place, each time against a claim that is there', () => {
    for (const { from, to, found, claim } of findings) {
      expect(paper.slice(from, to).slice(-4)).toContain(found.slice(-1))
      expect(claim === null || ledger.entries.has(claim)).toBe(true)
    }
    const visit = found('figure-differs')[0]
    expect(paper.slice(visit?.from, (visit?.to ?? 0) + 12)).toBe('2 such visits')
  })

  it('becomes proposals with their footnotes, one for each sentence or item', () => {
    const inOf = (words: string) => proposals.find(({ text }) => text.includes(words))
    expect(inOf('Gyde Jensen')).toMatchObject({
      notes: [4],
      section: "1. Framing China's use of extraditions: Exporting the Chilling Effect",
      sources: [
        {
          note: 4,
          title: 'China has tried to intimidate Hong Kong activists in Germany, Berlin says',
          publisher: 'Reuters',
          date: '2021-02-23',
        },
      ],
      related: ['germany-letter-jensen-2021'],
    })
    // A list rests on the note of the line that opens it; a sentence that a page break cut is one.
    expect(inOf('death in custody as a result of torture')).toMatchObject({
      notes: [11, 12],
      sources: [{ note: 12 }, { note: 11 }],
    })
    expect(inOf('Four Danish citizens')?.text).toContain('Hong Kong National Security Law for their assistance')
    expect(inOf('stood at 19')?.sources[0]).toMatchObject({
      note: 20,
      pinpoint: 'para 22',
      known: 'source-torture-convictions-h1-2015-confessions',
    })
  })
})
