import { describe, expect, it } from 'vitest'
import { becauseOf, reasonsBetween } from '#lib/reporting/redline/reasons'
import { redlineOf } from '#lib/reporting/redline/redline'
import { buildReport } from '#lib/reporting/report-content'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'

const library = seedLibrary()
const caseFile = exampleCase('liu-v-poland', library)
const fact = Object.keys(caseFile.facts)[0] as keyof typeof caseFile.facts
const { [fact]: _gone, ...fewer } = caseFile.facts
const before = issued({ ...caseFile, facts: fewer }, library)
const after = issued(caseFile, library)

describe('the reasons of a redline', () => {
  it('are what differs between the two assessments, each in the words of before and after', () => {
    const { sections, inShort } = reasonsBetween(before, after)
    const facts = sections.find(({ id }) => id === 'facts')?.groups.flatMap(({ changes }) => changes)
    expect(facts?.map(({ id }) => id)).toEqual([fact])
    expect(inShort).toContain('“Facts on file”')
  })

  it('are none between an assessment and itself', () => {
    const { sections, inShort } = reasonsBetween(after, after)
    expect(sections.flatMap(({ groups }) => groups)).toEqual([])
    expect(inShort).toMatch(/^Nothing differs/)
  })

  it('stand at the units that rest on them, and at no others', () => {
    const reasons = reasonsBetween(before, after)
    const redline = redlineOf(buildReport(before), buildReport(after))
    const cells = redline.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [block],
    )
    const resting = cells.filter(({ points }) => points.some(({ kind, id }) => kind === 'fact' && id === fact))
    expect(resting.length).toBeGreaterThan(0)
    for (const { points } of resting)
      expect(becauseOf(points, reasons)).toContainEqual(expect.objectContaining({ section: 'facts', id: fact }))
    for (const { points } of cells)
      if (!points.some(({ kind, id }) => kind === 'fact' && id === fact))
        expect(becauseOf(points, reasons).filter(({ section }) => section === 'facts')).toEqual([])
    expect(becauseOf([], reasons)).toEqual([])
  })
})
