import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { sameWording } from '#lib/reporting/merge/merge-units'
import { unitsOf } from '#lib/reporting/merge/units-of'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { type Redline, type RedlineUnit, redlineOf } from '#lib/reporting/redline/redline'
import { wordRuns } from '#lib/reporting/redline/word-runs'
import { buildReport } from '#lib/reporting/report-content'
import type { Block, ReportContent } from '#lib/reporting/report-model'
import { textOf, tokensOf } from '#lib/reporting/words/tokens'
import { aSnapshot } from '#tests/support/a-snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { changed, someChanges, someWords } from '#tests/support/random-merges'

const side = (runs: readonly { kind: string; text: string }[], without: string) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

const unitsIn = (redline: Redline): RedlineUnit[] =>
  redline.blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.caption, ...block.heads, ...block.rows.flatMap(({ cells }) => cells)] : [block],
  )

const front = buildReport(aSnapshot())
const documentOf = (blocks: Block[]): ReportContent => ({ ...front, cover: [], marks: [], footnotes: [], blocks })
const paragraphs = (all: readonly { id: string | null; text: string }[]): ReportContent =>
  documentOf(
    all.map(({ id, text }, index) => ({
      ...{ kind: 'paragraph', id: id ?? '', number: index + 1, points: [], leads: false },
      text: [{ kind: 'text', text }],
    })),
  )

/** Two versions of a document of paragraphs. */
const versions = fc
  .tuple(fc.array(someWords, { maxLength: 6 }), someChanges)
  .map(([texts, changes]): [ReportContent, ReportContent] => {
    const before = texts.map((text, index) => ({ id: `p/${index}`, text, notes: [] }))
    const after = changed(before, changes, (text, count) => ({ id: `new/${count}`, text, notes: [] }))
    return [paragraphs(before), paragraphs(after)]
  })

describe('the words between two texts', () => {
  it('are the earlier text without those put in, and the later one without those struck out, space for space', () => {
    const text = fc.oneof(
      someWords,
      fc.array(fc.constantFrom('a', 'b', ' ', '  ', '\n', '.', '刑'), { maxLength: 10 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordRuns(tokensOf(before), tokensOf(after))
        expect(side(runs, 'inserted')).toBe(textOf(tokensOf(before)))
        expect(side(runs, 'deleted')).toBe(textOf(tokensOf(after)))
      }),
    )
  })

  it('are read as a person would mark them', () => {
    expect(wordRuns(tokensOf('Held for two years in Harbin.'), tokensOf('Held for three years, in Harbin.'))).toEqual([
      { kind: 'same', text: 'Held for ' },
      { kind: 'deleted', text: 'two' },
      { kind: 'inserted', text: 'three' },
      { kind: 'same', text: ' years' },
      { kind: 'inserted', text: ',' },
      { kind: 'same', text: ' in Harbin.' },
    ])
  })

  it('are struck out and put in whole where hardly any is the same', () => {
    const [before, after] = ['He says, at home, that the guards beat him.', 'Nothing, so far, shows torture in Linz.']
    expect(wordRuns(tokensOf(before), tokensOf(after))).toEqual([
      { kind: 'deleted', text: before },
      { kind: 'inserted', text: after },
    ])
  })
})

describe('the redline of two versions', () => {
  it('has every unit of either version once, and says truly what became of it', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const [was, is] = [unitsOf(before), unitsOf(after)]
        const units = unitsIn(redlineOf(before, after))
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
        expect(new Set(units.map(({ id }) => id))).toEqual(new Set([...was, ...is].map(({ id }) => id)))
        for (const unit of units) {
          const one = was.find(({ id }) => id === unit.id)
          const other = is.find(({ id }) => id === unit.id)
          expect(unit.became).toBe(
            !one ? 'inserted' : !other ? 'deleted' : sameWording(one, other) ? 'same' : 'changed',
          )
          const kinds = new Set(unit.runs.map(({ kind }) => kind))
          if (unit.became === 'same') expect([...kinds].every((kind) => kind === 'same')).toBe(true)
          if (unit.became === 'inserted') expect(kinds.has('deleted') || kinds.has('same')).toBe(false)
          if (unit.became === 'deleted') expect(kinds.has('inserted') || kinds.has('same')).toBe(false)
        }
      }),
    )
  })

  it('stands in the order of the later version, and tells what has moved', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const units = unitsIn(redlineOf(before, after))
        expect(units.filter(({ became }) => became !== 'deleted').map(({ id }) => id)).toEqual(
          unitsOf(after).map(({ id }) => id),
        )
        const inBoth = units.filter(({ became, moved }) => (became === 'same' || became === 'changed') && !moved)
        const stayed = new Set(inBoth.map(({ id }) => id))
        expect(inBoth.map(({ id }) => id)).toEqual(unitsOf(before).flatMap(({ id }) => (stayed.has(id) ? [id] : [])))
      }),
    )
  })

  it('finds nothing between a document and itself', () => {
    const library = seedLibrary()
    const content = buildReport(issued(exampleCase('liu-v-poland', library), library))
    const redline = redlineOf(content, content)
    expect(redline.counts).toMatchObject({ changed: 0, inserted: 0, deleted: 0 })
    expect(unitsIn(redline)).toHaveLength(unitsOf(content).length)
    expect(redline.blocks.every(({ became }) => became === 'same')).toBe(true)
  })

  it('prints references with the numbers of the version that they stand in, and a number that moved is no change', () => {
    const of = (number: number): ReportContent =>
      documentOf([
        {
          ...{ kind: 'paragraph', id: 'p', number: 1, points: [], leads: false },
          text: [
            { kind: 'text', text: 'See ' },
            { kind: 'see', to: 'q', number, bare: false },
            { kind: 'text', text: '.' },
          ],
        },
      ])
    const unit = unitsIn(redlineOf(of(3), of(7))).find(({ id }) => id === 'p')
    expect(unit).toMatchObject({ became: 'same', runs: [{ kind: 'same', text: 'See paragraph 7.' }] })
  })

  it('keeps tables as tables: a row that is gone stands where it stood', () => {
    const table = (...rows: [string, string][]): ReportContent =>
      documentOf([
        {
          ...{ kind: 'table', id: 't', caption: 'Facts', compact: false, twice: false },
          columns: [
            { label: 'Fact', width: 1 },
            { label: 'Answer', width: 1 },
          ],
          rows: rows.map(([id, answer]) => ({
            ...{ id, points: [] },
            cells: [[[{ kind: 'text', text: id }]], [[{ kind: 'text', text: answer }]]],
          })),
        },
      ])
    const { blocks } = redlineOf(table(['a', 'yes'], ['b', 'no'], ['c', 'yes']), table(['a', 'unknown'], ['c', 'yes']))
    const found = blocks.find((block) => block.kind === 'table')
    expect(found?.kind === 'table' ? found.rows.map(({ id, became }) => [id, became]) : []).toEqual([
      ['a', 'changed'],
      ['b', 'deleted'],
      ['c', 'same'],
    ])
    expect(found?.kind === 'table' ? found.rows[0]?.cells.map(({ became }) => became) : []).toEqual(['same', 'changed'])
  })
})

describe('a paragraph put in before all others', () => {
  const profile = profileOf('hearing-brief/general')
  if (profile === undefined) throw new Error('The form is missing.')
  const library = seedLibrary()
  const snapshot = issued(exampleCase('liu-v-poland', library), library)
  const added = [{ id: 'added/one', after: 'nature/is', text: 'Put in.' }]
  const [before, after] = [noOwnWords, { ...noOwnWords, added }].map(
    (own) => buildDocument(snapshot, profile, own).content,
  ) as [ReportContent, ReportContent]

  it('changes no row of an annex, whose numbers move on with what they refer to', () => {
    const rows = redlineOf(before, after).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.filter(({ became }) => became !== 'same').map(({ id }) => id)).toEqual([])
  })

  it('is followed by every place where a source is cited', () => {
    const places = (content: ReportContent) =>
      content.blocks
        .flatMap((block) => (block.kind === 'table' && block.id.startsWith('annex-') ? block.rows : []))
        .flatMap(({ cells }) => cells.flat(2))
        .flatMap((inline) => (inline.kind === 'see' ? [{ to: inline.to, number: inline.number }] : []))
    expect(places(before).length).toBeGreaterThan(50)
    expect(places(after)).toEqual(places(before).map(({ to, number }) => ({ to, number: number + 1 })))
  })
})
