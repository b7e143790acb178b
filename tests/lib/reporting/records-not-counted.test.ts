import { expect, it } from 'vitest'
import { buildReport } from '#lib/reporting/report-content'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { units } from '#tests/support/report-text'

it('says of a record of context why it is not counted, so that nobody looks for a fault in it', () => {
  const library = seedLibrary()
  const snapshot = issued(exampleCase('liu-v-poland', library), library)
  const reasons = findingsOf(snapshot.assessment).flatMap(({ finding }) => reasonsOf(finding))
  const onContext = reasons.filter(({ evidence }) =>
    evidence.some(
      ({ id, use, counts }) => use === 'supports' && !counts && snapshot.evidence[id]?.direction === 'context',
    ),
  )
  expect(onContext.length).toBeGreaterThan(0)
  for (const { rule } of onContext) {
    const told = units(buildReport(snapshot)).find(({ id }) => id.endsWith(`/reason/${rule}`))?.text
    expect(told, rule).toMatch(/B\d+ speaks for neither side and is not counted\./)
    expect(told, rule).not.toContain('listed but not counted')
  }
})
