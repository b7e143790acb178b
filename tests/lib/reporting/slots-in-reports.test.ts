import { describe, expect, it } from 'vitest'
import { recordIdsOf } from '#lib/reporting/records-of'
import { buildReport } from '#lib/reporting/report-content'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { units } from '#tests/support/report-text'

const library = seedLibrary()

describe.each([
  ['willow-7', exampleCase('willow-7', library)],
  ['an empty case in Brazil', emptyCase('BR')],
  ['liu-v-poland', exampleCase('liu-v-poland', library)],
] as const)('the report of %s', (_name, caseFile) => {
  const snapshot = issued(caseFile, library)
  const reasonTexts = units(buildReport(snapshot)).filter(({ id }) => id.includes('/reason/'))
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

  it('says of no record that no paragraph cites that it is used against a reason', () => {
    const uncited = [...rows.values()].filter((text) => /Printed here only|Named only by other records/.test(text))
    expect(uncited.length).toBeGreaterThan(0)
    for (const text of uncited) expect(text).not.toContain('Used only against a reason')
    expect([...rows.values()].some((text) => text.includes('Used only against a reason'))).toBe(true)
  })

  it('says of what is later than the day of the assessment that it is, and of nothing else', () => {
    const days = Object.values(snapshot.evidence).map(({ id, asOf }) => ({
      id,
      after: asOf > snapshot.assessment.assessedOn,
    }))
    for (const { id, after } of days.filter((each) => rows.has(each.id)))
      expect(rows.get(id)?.includes('after the day of the assessment'), id).toBe(after)
  })

  it('says that nothing contrary is stored only where the records behind a reason have nothing in their slots', () => {
    for (const { finding } of findingsOf(snapshot.assessment))
      for (const { rule, evidence } of reasonsOf(finding)) {
        const text = reasonTexts.find(({ id }) => id.endsWith(`/reason/${rule}`))?.text ?? ''
        const behind = evidence.filter(({ use }) => use === 'supports').map(({ id }) => id)
        const slots = behind.flatMap((id) => snapshot.evidence[id]?.slot?.contrary ?? [])
        const others = slots.filter(({ claim }) => !behind.includes(claim))
        if (others.length > 0) expect(text, rule).not.toContain('Nothing contrary to this point is stored.')
      }
  })
})
