import { formatDate } from '#lib/domain/date-in-words'
import { sentenceCase } from '#lib/domain/in-words'
import { furtherGrounds, riskAreas } from '#lib/domain/risk-area'
import { formatInstant } from './format-date.ts'
import { writeAuthorities, writeRecordTable } from './report/annexes.ts'
import { DocumentBuilder } from './report/document-builder.ts'
import { writeFacts } from './report/facts-section.ts'
import { writeGround } from './report/ground-section.ts'
import { shareReasons } from './report/ground-view.ts'
import { foraInWords, writeLimits } from './report/limits.ts'
import { writeMethod } from './report/method.ts'
import { writeOpenQuestions } from './report/open-questions.ts'
import { writeNature, writeSummary } from './report/opening.ts'
import { hearingReport, type ReportProfile } from './report/profile.ts'
import { writeChanges, writeEnquiries, writeFurtherChanges, writeOtherSide } from './report/prospects.ts'
import { Sources } from './report/sources.ts'
import { reportMark } from './report-mark.ts'
import type { ReportContent } from './report-model.ts'
import type { ReportSnapshot } from './snapshot.ts'
import { visibleText } from './visible-text.ts'

/**
 * The whole report as blocks, from the snapshot and nothing else. The same snapshot gives the same content, whatever
 * the catalogue, the rules or the library have become since.
 */
export function buildReport(snapshot: ReportSnapshot, profile: ReportProfile = hearingReport): ReportContent {
  const doc = new DocumentBuilder()
  const sources = new Sources(snapshot, profile.otherSide)
  const reasons = shareReasons(snapshot)
  writeNature(doc, snapshot)
  writeSummary(doc, snapshot, reasons)
  writeFacts(doc, snapshot)
  for (const area of riskAreas) writeGround(doc, snapshot, sources, reasons, area)
  doc.heading(1, 'further-grounds', 'Further grounds')
  doc.paragraph('further-grounds/about', [
    'These grounds stand beside the four areas. They have tests of their own and are not added to them.',
  ])
  for (const ground of furtherGrounds) writeGround(doc, snapshot, sources, reasons, ground)
  writeChanges(doc, snapshot)
  writeEnquiries(doc, snapshot)
  writeLimits(doc, snapshot, sources, reasons)
  if (snapshot.issue !== null) {
    doc.signature('signature', [`Signed: ${snapshot.issue.author.name}`, 'Date'])
  }
  writeAuthorities(doc, snapshot)
  writeRecordTable(doc, snapshot, sources)
  writeOpenQuestions(doc, snapshot)
  writeMethod(doc, snapshot)
  writeFurtherChanges(doc, snapshot)
  if (profile.otherSide) writeOtherSide(doc, snapshot, sources)
  return { ...frontMatter(snapshot, profile), ...doc.finish() }
}

function frontMatter(snapshot: ReportSnapshot, profile: ReportProfile): Omit<ReportContent, 'blocks' | 'footnotes'> {
  const { issue, caseFile, states, assessment } = snapshot
  const reference = visibleText(caseFile.reference)
  const author = issue === null ? null : visibleText(issue.author.name)
  return {
    format: 'article-three/report-content@1',
    language: 'en-GB',
    title: profile.title,
    subtitle: `Removal from ${states.requested.name} to ${states.requesting.name}`,
    marks: [
      ...(snapshot.example ? ['EXAMPLE: an invented person'] : []),
      ...(issue === null ? ['DRAFT: not an issued report'] : []),
      ...(profile.otherSide ? ['FOR THE LAWYER’S EYES: not for filing'] : []),
    ],
    running: { reference, report: issue === null ? 'Draft' : `Report No. ${issue.number}` },
    cover: [
      { label: 'Requested person', value: reference },
      { label: 'Requesting state', value: sentenceCase(states.requesting.name) },
      { label: 'Requested state', value: sentenceCase(states.requested.name) },
      { label: 'Assessed as of', value: formatDate(assessment.assessedOn) },
      { label: 'Fora', value: foraInWords(snapshot) },
      ...(issue === null
        ? []
        : [
            { label: 'Issued', value: formatInstant(issue.issuedAt) },
            { label: 'By', value: author ?? '' },
            { label: 'Report', value: `No. ${issue.number}, ${issue.id}` },
          ]),
    ],
    author,
    date: formatDate(issue === null ? assessment.assessedOn : issue.issuedAt.slice(0, 10)),
    timestamp: issue === null ? `${assessment.assessedOn}T00:00:00.000Z` : issue.issuedAt,
    mark: reportMark(snapshot),
  }
}
