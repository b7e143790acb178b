import { describe, expect, it } from 'vitest'
import { recordIdsOf } from '#lib/reporting/records-of'
import { buildReport } from '#lib/reporting/report-content'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { units } from '#tests/support/report-text'

const library = seedLibrary()

describe.each([
  ['willow-7', exampleCase('willow-7', library)],
  ['an empty case in Brazil', emptyCase('BR')],
] as const)('the report of %s', (_name, caseFile) => {
  const snapshot = issued(caseFile, library)
  const rows = new Map(
    units(buildReport(snapshot)).flatMap(({ id, text }) => (id.startsWith('annex-b/') ? [[id.slice(8), text]] : [])),
  )

  it('prints no record that supports a risk without what its contrary slot holds', () => {
    const asked = Object.values(snapshot.evidence).filter(
      ({ id, direction }) => rows.has(id) && direction === 'supports-risk',
    )
    expect(asked.length).toBeGreaterThan(5)
    for (const { id } of asked) expect(rows.get(id), id).toContain('Contrary slot: ')
    const standings = new Set(asked.map(({ id }) => /Contrary slot: empty/.test(rows.get(id) ?? '')))
    expect(standings).toEqual(new Set([true, false]))
  })

  it('prints the records that stand in the slots of those it rests on', () => {
    for (const id of recordIdsOf(snapshot.assessment))
      for (const { claim } of rows.has(id) ? (snapshot.evidence[id]?.slot?.contrary ?? []) : [])
        expect([...rows.keys()], id).toContain(claim)
  })
})
