import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnitMark, unitMark, unitsByMark } from '#lib/reporting/merge/unit-mark'
import { unitsOf, wordsOfText } from '#lib/reporting/merge/units-of'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportContent } from '#lib/reporting/report-model'
import { aSnapshot } from '#tests/support/a-snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'

const report = buildReport(issued(exampleCase('liu-v-poland', seedLibrary()), seedLibrary()))

describe('the units of a document', () => {
  it('are every heading, paragraph, item and cell, in reading order, and no two have one id or one mark', () => {
    const units = unitsOf(report)
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
    expect(unitsByMark(units).size).toBe(units.length)
    const paragraphs = report.blocks.filter((block) => block.kind === 'paragraph')
    expect(units.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id)).toEqual(paragraphs.map(({ id }) => id))
    const cells = report.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [],
    )
    expect(units.filter(({ kind }) => kind === 'cell')).toHaveLength(cells.length)
  })

  it('tell apart two rows that have one id', () => {
    const row = { id: 'twice', cells: [[[{ kind: 'text' as const, text: 'a' }]]], points: [] }
    const columns = [{ label: 'A', width: 1 }]
    const table = {
      kind: 'table' as const,
      id: 't',
      caption: 'T',
      columns,
      compact: false,
      twice: false,
      rows: [row, row],
    }
    const units = unitsOf({ ...buildReport(aSnapshot()), blocks: [table] } satisfies ReportContent)
    expect(unitsByMark(units).size).toBe(units.length)
  })

  it('say a reference by what it points to, so that a number that moved is no change of words', () => {
    const at = (number: number) =>
      wordsOfText([
        { kind: 'text', text: 'See ' },
        { kind: 'see', to: 'torture/question', number, bare: false },
        { kind: 'note', note: number },
        { kind: 'text', text: '.' },
      ])
    expect(at(3)).toBe('See [[see:torture/question]].')
    expect(at(3)).toBe(at(17))
  })

  it('carry the words of their footnotes', () => {
    const noted = unitsOf(report).flatMap(({ notes }) => notes)
    for (const { citations } of report.footnotes)
      expect(noted.some((note) => citations.every(({ text }) => note.includes(text)))).toBe(true)
  })
})

describe('the mark of a unit', () => {
  it('is a name that Word takes for a hidden bookmark, whatever the id, and the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (id) => {
        const mark = unitMark(id)
        expect(mark).toMatch(/^_[A-Za-z0-9_]{1,39}$/)
        expect(isUnitMark(mark)).toBe(true)
        expect(unitMark(id)).toBe(mark)
      }),
    )
  })

  it('refuses a document in which two units have one', () => {
    expect(() => unitsByMark([{ id: 'a' }, { id: 'a' }])).toThrow('same mark')
  })
})
