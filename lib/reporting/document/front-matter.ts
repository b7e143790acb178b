import { canonicalHash } from '#lib/domain/canonical-hash'
import { sentenceCase } from '#lib/domain/in-words'
import { reportMark } from '../report-mark.ts'
import { isBook, type ReportContent } from '../report-model.ts'
import { visibleText } from '../visible-text.ts'
import type { DocumentChoices } from './document-choices.ts'
import { printsAssessment } from './guaranteed.ts'
import { ourWords } from './our-words.ts'
import type { Setting } from './setting.ts'

/** Title, marks, the lines of the first page and what the file says of itself. */
export function frontMatter(setting: Setting, choices: DocumentChoices): Omit<ReportContent, 'blocks' | 'footnotes'> {
  const { snapshot, profile, doc } = setting
  const { cover, grammar } = doc.words
  const { issue, caseFile, states, assessment } = snapshot
  const reference = visibleText(caseFile.reference)
  const author = issue === null ? null : visibleText(issue.author.name)
  const [from, to] = [grammar.state(states.requested), grammar.state(states.requesting)]
  const line = (label: string, value: string) => ({ label, value: grammar.typeset(value) })
  return {
    format: 'article-three/report-content@1',
    language: grammar.language,
    layout: profile.layout,
    title: grammar.typeset(ourWords(setting, profile.title)),
    subtitle: grammar.typeset(
      profile.addressee === undefined ? cover.subtitle({ from, to }) : ourWords(setting, profile.addressee),
    ),
    marks: [
      ...(snapshot.example ? [cover.marks.example] : []),
      ...(issue === null ? [cover.marks.documentDraft] : []),
      ...(profile.privileged ? [cover.marks.otherSide] : []),
    ].map(grammar.typeset),
    running: { reference, report: issue === null ? cover.draft : cover.edition(issue.number) },
    cover: [
      line(sentenceCase(ourWords(setting, profile.person)), reference),
      // The line below the title of a note names both states; one to a body shall not tell in which state the person is.
      ...(!isBook(profile)
        ? []
        : [line(cover.labels.requesting, sentenceCase(to)), line(cover.labels.requested, sentenceCase(from))]),
      ...(profile.nameless ? [] : [line(cover.labels.form, ourWords(setting, profile.name))]),
      ...(printsAssessment(profile) ? [line(cover.labels.assessedOn, grammar.date(assessment.assessedOn))] : []),
      ...(issue === null
        ? []
        : [
            line(cover.labels.issued, grammar.instant(issue.issuedAt)),
            line(cover.labels.by, author ?? ''),
            // A note has no room for the id; its file carries it.
            line(
              cover.labels.edition,
              isBook(profile) ? cover.numberAndId(issue.number, issue.id) : cover.edition(issue.number),
            ),
          ]),
    ],
    author,
    date: grammar.date(issue === null ? assessment.assessedOn : issue.issuedAt.slice(0, 10)),
    timestamp: issue === null ? `${assessment.assessedOn}T00:00:00.000Z` : issue.issuedAt,
    mark: issue === null ? draftMark(setting, choices) : reportMark(snapshot),
  }
}

/**
 * A draft says what it was made with beside the facts: it can come back from Word while all of that stands. What its form
 * leaves out is part of that, so that nothing left out since comes back in as words of the author.
 */
const draftMark = ({ snapshot, own, profile: { leavesOut } }: Setting, choices: DocumentChoices): string =>
  `${reportMark(snapshot)}:${canonicalHash({ own, ...choices, ...(leavesOut && { leavesOut }) })}`
