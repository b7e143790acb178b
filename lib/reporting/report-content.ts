import { sentenceCase } from '#lib/domain/in-words'
import { furtherGrounds, riskAreas } from '#lib/domain/risk-area'
import type { CitationStyleId } from './citation/citation-styles.ts'
import { writeAuthorities, writeRecordTable } from './report/annexes.ts'
import { DocumentBuilder } from './report/document-builder.ts'
import { writeFacts } from './report/facts-section.ts'
import { writeGround } from './report/ground-section.ts'
import { shareReasons } from './report/ground-view.ts'
import { writeLimits } from './report/limits.ts'
import { writeMethod } from './report/method.ts'
import { writeOpenQuestions } from './report/open-questions.ts'
import { writeNature, writeSummary } from './report/opening.ts'
import { writeOtherSide } from './report/other-side.ts'
import { hearingReport, type ReportProfile } from './report/profile.ts'
import { writeChanges, writeEnquiries, writeFurtherChanges } from './report/prospects.ts'
import { Sources } from './report/sources.ts'
import { reportMark } from './report-mark.ts'
import type { ReportContent } from './report-model.ts'
import { sideBySide } from './side-by-side.ts'
import type { ReportSnapshot } from './snapshot.ts'
import { visibleText } from './visible-text.ts'
import type { DocumentLanguage } from './wording/languages.ts'
import type { Wording } from './wording/wording.ts'
import { wordings } from './wording/wordings.ts'

interface Setting {
  /** How sources are cited. Left out: as the profile or the language does. */
  style?: CitationStyleId
  language?: DocumentLanguage
  /** The language of a second column. */
  beside?: DocumentLanguage | null
}

/**
 * The whole report as blocks, from the snapshot and nothing else. The same snapshot gives the same content, whatever
 * the catalogue, the rules or the library have become since.
 */
export function buildReport(
  snapshot: ReportSnapshot,
  profile: ReportProfile = hearingReport,
  { language = 'en-GB', beside = null, ...setting }: Setting = {},
): ReportContent {
  const style = setting.style ?? profile.citations ?? wordings[language].grammar.citations
  if (beside === null) return inLanguage(snapshot, profile, language, { style })
  const [first, second] = [language, beside].map((each) =>
    inLanguage(snapshot, profile, each, { style, besides: true }),
  ) as [ReportContent, ReportContent]
  return sideBySide(first, second)
}

function inLanguage(
  snapshot: ReportSnapshot,
  profile: ReportProfile,
  language: DocumentLanguage,
  { style, besides = false }: { style: CitationStyleId; besides?: boolean },
): ReportContent {
  const words = wordings[language]
  const reach = profile.otherSide ? 'counsel-only' : snapshot.reach
  const doc = new DocumentBuilder(words, { besides, ...(reach && { reach }) })
  const sources = new Sources(snapshot, profile.otherSide, style)
  const reasons = shareReasons(snapshot)
  writeNature(doc, snapshot)
  writeSummary(doc, snapshot, reasons)
  writeFacts(doc, snapshot)
  for (const area of riskAreas) writeGround(doc, snapshot, sources, reasons, area)
  doc.heading(1, 'further-grounds', words.ground.further)
  doc.paragraph('further-grounds/about', [words.ground.furtherAbout])
  for (const ground of furtherGrounds) writeGround(doc, snapshot, sources, reasons, ground)
  writeChanges(doc, snapshot)
  writeEnquiries(doc, snapshot)
  writeLimits(doc, snapshot, sources, reasons)
  if (snapshot.issue !== null) {
    doc.signature('signature', words.cover.signature(snapshot.issue.author.name))
  }
  writeAuthorities(doc, snapshot, sources)
  writeRecordTable(doc, snapshot, sources)
  writeOpenQuestions(doc, snapshot)
  writeMethod(doc, snapshot)
  writeFurtherChanges(doc, snapshot)
  if (profile.otherSide) writeOtherSide(doc, snapshot, sources, reasons)
  return { ...frontMatter(snapshot, profile, words), ...doc.finish() }
}

function frontMatter(
  snapshot: ReportSnapshot,
  profile: ReportProfile,
  { cover, grammar, terms }: Wording,
): Omit<ReportContent, 'blocks' | 'footnotes'> {
  const { issue, caseFile, states, assessment } = snapshot
  const reference = visibleText(caseFile.reference)
  const author = issue === null ? null : visibleText(issue.author.name)
  const [from, to] = [grammar.state(states.requested), grammar.state(states.requesting)]
  const fora = terms.fora.listed(assessment.fora.map(({ id }) => terms.fora.names[id]))
  const line = (label: string, value: string) => ({ label, value: grammar.typeset(value) })
  return {
    format: 'article-three/report-content@1',
    language: grammar.language,
    title: grammar.typeset(cover.titles[profile.id] ?? profile.title),
    subtitle: grammar.typeset(cover.subtitle({ from, to })),
    marks: [
      ...(snapshot.reach === 'counsel-only' ? [cover.marks.counsel] : []),
      ...(snapshot.example ? [cover.marks.example] : []),
      ...(issue === null ? [cover.marks.draft] : []),
      ...(profile.otherSide ? [cover.marks.otherSide] : []),
    ].map(grammar.typeset),
    running: { reference, report: issue === null ? cover.draft : cover.report(issue.number) },
    cover: [
      line(cover.labels.person, reference),
      line(cover.labels.requesting, sentenceCase(to)),
      line(cover.labels.requested, sentenceCase(from)),
      line(cover.labels.assessedOn, grammar.date(assessment.assessedOn)),
      line(cover.labels.fora, fora.length === 0 ? terms.fora.none : grammar.listText(fora)),
      ...(issue === null
        ? []
        : [
            line(cover.labels.issued, grammar.instant(issue.issuedAt)),
            line(cover.labels.by, author ?? ''),
            line(cover.labels.report, cover.numberAndId(issue.number, issue.id)),
          ]),
    ],
    author,
    date: grammar.date(issue === null ? assessment.assessedOn : issue.issuedAt.slice(0, 10)),
    timestamp: issue === null ? `${assessment.assessedOn}T00:00:00.000Z` : issue.issuedAt,
    mark: reportMark(snapshot),
  }
}
