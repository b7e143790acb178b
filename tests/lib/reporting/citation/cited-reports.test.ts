import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitationStyleId, citationStyleIds, citationStyles } from '#lib/reporting/citation/citation-styles'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { suggestedCitations } from '#lib/reporting/document/suggested-citations'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import { DocumentBuilder } from '#lib/reporting/report/document-builder'
import { hearingReport, lawyersCopy } from '#lib/reporting/report/profile'
import { basesOf, Sources } from '#lib/reporting/report/sources'
import { buildReport } from '#lib/reporting/report-content'
import type { Footnote } from '#lib/reporting/report-model'
import { parseSnapshot } from '#lib/reporting/snapshot'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aLibrary } from '#tests/support/an-assessment'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { plainText } from '#tests/support/report-text'

/** What stands around the number of an earlier footnote. */
const backwards: Record<CitationStyleId, RegExp> = {
  house: /\(n\. (\d+) above\)/,
  oscola: /\(n (\d+)\)/,
  'belgian-nl': /\(noot (\d+)\)/,
  'belgian-fr': /\(note (\d+)\)/,
  french: /(?:précité|op\. cit\.) note (\d+)/,
}

/**
 * Every citation after the first of its source points at the note of the first, save within that very note, which is no
 * place to be pointed at; no first one points anywhere.
 */
function pointBack(style: CitationStyleId, footnotes: readonly Footnote[]): number {
  const first = new Map<string, number>()
  let repeats = 0
  for (const { number, citations } of footnotes)
    for (const { kind, id, text, rich } of citations) {
      const key = `${kind}:${id}`
      const pointed = backwards[style].exec(text)?.[1]
      const earlier = first.get(key)
      expect(pointed === undefined ? undefined : Number(pointed), text).toBe(earlier === number ? undefined : earlier)
      if (rich) expect(rich.map((piece) => piece.text).join('')).toBe(text)
      if (first.has(key)) repeats += 1
      else first.set(key, number)
    }
  return repeats
}

const library = seedLibrary()
const liu = issued(exampleCase('liu-v-poland', library), library)

describe.each(citationStyleIds)('a report cited in %s', (style) => {
  const content = buildReport(liu, lawyersCopy, { style })

  it('points back to where each source first stood', () => {
    expect(pointBack(style, content.footnotes)).toBeGreaterThan(20)
  })

  it('points back whatever is cited in whatever order', () => {
    const sources = new Sources(liu, true, style)
    const authority = fc.constantFrom(...basesOf(liu)).map((basis) => sources.citeAuthority(basis.authority, basis))
    const record = fc.constantFrom(...sources.recordIds()).map((id) => sources.citeRecord(id))
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(authority, record), { maxLength: 5 }), { maxLength: 20 }), (notes) => {
        const doc = new DocumentBuilder()
        for (const note of notes) doc.note(note)
        pointBack(style, doc.finish().footnotes)
      }),
    )
  })

  it('says of the same citations as the house form that they are not verified, or have no pinpoint', () => {
    const said = (of: CitationStyleId) => {
      const { fromMemory, secondary, noPinpoint } = citationStyles[of].words
      return buildReport(liu, lawyersCopy, { style: of }).footnotes.map(({ citations }) =>
        citations.map(({ text }) => [fromMemory, secondary, noPinpoint].map((words) => text.includes(words))),
      )
    }
    expect(said(style)).toEqual(said('house'))
    for (const at of [0, 1, 2])
      expect(
        said(style)
          .flat()
          .some((remarks) => remarks[at]),
      ).toBe(true)
  })

  it('has the same paragraphs, numbers and notes as in any other style', () => {
    const bare = ({ blocks, footnotes }: typeof content) => [
      // Annexes A and B cite, and one limit quotes the words of the remarks.
      blocks.filter(({ id }) => !/^annex-[ab]|^limits\/pinpoints/.test(id)),
      footnotes.map(({ number, citations }) => [number, citations.map(({ kind, id }) => [kind, id])]),
    ]
    expect(bare(content)).toEqual(bare(buildReport(liu, lawyersCopy)))
  })

  it('prints the identifier of a decision that has one', () => {
    const { ecli } = liu.authorities['liu-v-poland-2022'] ?? {}
    expect(ecli).toBe('ECLI:CE:ECHR:2022:1006JUD003761018')
    if (style !== 'house') expect(plainText(content)).toContain(ecli)
  })
})

describe('the style of a report', () => {
  it('is the house form, or what the profile or the call names', () => {
    expect(buildReport(liu, hearingReport, { style: 'house' })).toEqual(buildReport(liu))
    expect(buildReport(liu, { ...hearingReport, citations: 'oscola' })).toEqual(
      buildReport(liu, hearingReport, { style: 'oscola' }),
    )
    expect(buildReport(liu, { ...hearingReport, citations: 'oscola' }, { style: 'house' })).toEqual(buildReport(liu))
  })
})

describe.each(allProfiles)('$id', (profile) => {
  it('is cited as its author chose, and as the form suggests where nobody did', () => {
    const footnotes = (citations: CitationStyleId | null) =>
      buildDocument(liu, profile, noOwnWords, { language: 'en', citations }).content.footnotes
    expect(footnotes(null)).toEqual(footnotes(suggestedCitations(profile, 'en')))
    const cited = footnotes('oscola')
    expect(cited).toHaveLength(footnotes(null).length)
    pointBack('oscola', cited)
  })
})

describe('what a frozen record has for its footnote', () => {
  const [first, ...others] = aLibrary().evidence
  const quotation = { original: '酷刑', language: 'zh-Hans', translation: null }
  const copy = { sha256: 'ab'.repeat(32), quotationFound: true }
  const snapshot = aSnapshot({
    library: { ...aLibrary(), evidence: [{ ...first!, accessedOn: '2026-05-03', quotation, copy }, ...others] },
  })

  it('is frozen, read back and printed', () => {
    expect(snapshot.evidence[first!.id]).toMatchObject({ accessedOn: '2026-05-03', quotation, copy })
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual({ ok: true, snapshot })
    expect(plainText(buildReport(snapshot))).toContain(
      `accessed 3 May 2026; quotation: ‘酷刑’; stored copy sha256:${copy.sha256}`,
    )
  })

  it('is missing in one frozen before, which is read and printed without', () => {
    const earlier = aSnapshot()
    expect(earlier.evidence[first!.id]).not.toHaveProperty('accessedOn')
    expect(parseSnapshot(JSON.parse(JSON.stringify(earlier)))).toEqual({ ok: true, snapshot: earlier })
    expect(plainText(buildReport(earlier))).not.toMatch(/accessed|quotation:|stored copy sha256/)
  })
})
