import { freezeReport, type ReportSnapshot } from '#lib/reporting/snapshot'
import { aCaseFile, aLibrary, anAssessment, aRuleSet } from './an-assessment.ts'

type Freezing = Parameters<typeof freezeReport>[0]

/** An issued report of the hand-built assessment. */
export const aSnapshot = (changes: Partial<Freezing> = {}): ReportSnapshot =>
  freezeReport({
    caseFile: aCaseFile(),
    assessment: anAssessment(),
    library: aLibrary(),
    ruleSet: aRuleSet(),
    example: true,
    id: '01935a2b-7c3d-7e4f-8a9b-0c1d2e3f4a5b',
    number: 3,
    issuedAt: '2026-11-23T16:36:33.000Z',
    author: { name: 'Ada Alder' },
    ...changes,
  })
