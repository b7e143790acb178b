import { describe, expect, it } from 'vitest'
import { findReportMark, reportMark } from '#lib/reporting/report-mark'
import { freezeDraft } from '#lib/reporting/snapshot'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile, aLibrary, anAssessment, aRuleSet } from '#tests/support/an-assessment'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the mark of a report in its file', () => {
  it('is found again among other bytes', () => {
    const snapshot = aSnapshot()
    const file = Uint8Array.from([0, 255, 128, ...bytes(`/Keywords(${reportMark(snapshot)})`), 254])
    expect(findReportMark(file)).toEqual({ id: snapshot.issue?.id, number: 3, snapshotHash: snapshot.hash })
  })

  it('is not found in other files, or in a draft', () => {
    const draft = freezeDraft({
      caseFile: aCaseFile(),
      assessment: anAssessment(),
      library: aLibrary(),
      ruleSet: aRuleSet(),
    })
    for (const text of ['', 'article-three-report:', 'article-three-report:x:1:sha256:0', reportMark(draft)])
      expect(findReportMark(bytes(text))).toBeNull()
  })
})
