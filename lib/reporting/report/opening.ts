import type { GroundFinding } from '#lib/domain/assessment'
import { formatDate } from '#lib/domain/date-in-words'
import { forumNames } from '#lib/domain/forum'
import { listInWords } from '#lib/domain/in-words'
import { furtherGrounds, type Ground, groundQuestions, riskAreas } from '#lib/domain/risk-area'
import { describeRange } from '../describe-support.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingOf, reasonsOf } from '../trace.ts'
import { type DocumentBuilder, type Rich, see, strong } from './document-builder.ts'
import type { SharedReason } from './ground-view.ts'
import { reasonId } from './reasons.ts'
import { inTheForum, Words } from './words.ts'

/** What this document is and is not. */
export function writeNature(doc: DocumentBuilder, snapshot: ReportSnapshot): void {
  const { caseFile, states, assessment } = snapshot
  doc.heading(1, 'nature', 'What this document is, and what it is not')
  doc.paragraph('nature/is', [
    `This report concerns the requested person known here as ${caseFile.reference}, whose removal from ${states.requested.name} ` +
      `to ${states.requesting.name} is sought. It sets out, as of ${formatDate(assessment.assessedOn)}, which legal tests apply, ` +
      'which of their elements the facts given and the stored material support, what stands against, what is not known, and what would change the picture.',
  ])
  doc.paragraph('nature/is-not', [
    'It is not a decision, a forecast of a decision, or legal advice. It gives no probability and no score, and the areas it covers are never added up. ' +
      'Weighing is for the lawyer and the court. That a ground is not raised, or a rule not met, is not a finding that there is no risk.',
  ])
  doc.paragraph('nature/facts', [
    'The facts are those given to the author. Each is printed with who says so; none is vouched for by this document. ' +
      'What is unknown is said to be unknown and is never taken as a no.',
  ])
  doc.paragraph('nature/use', [
    'It was prepared for the requested person and those who act for that person. It is not for use by a requesting authority.',
  ])
  if (snapshot.example) {
    doc.paragraph('nature/example', [
      strong('EXAMPLE. '),
      'The person and the facts of this case are invented. Nothing here describes a real person.',
    ])
  }
  if (snapshot.issue === null) {
    doc.paragraph('nature/draft', [
      strong('DRAFT. '),
      'This document was printed without being issued. It has no number, no signatory, and cannot be verified.',
    ])
  }
}

/** Each area in one paragraph: the word with its definition, the forum, by which route, what is against, where to read on. */
export function writeSummary(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  reasons: ReadonlyMap<string, SharedReason>,
): void {
  doc.heading(1, 'summary', 'Summary')
  const { fora } = snapshot.assessment
  if (fora.length === 0) {
    doc.paragraph('summary/fora', [
      `No forum is known for ${snapshot.states.requested.name}, so no legal test could be applied. That is a gap in the library.`,
    ])
  } else {
    doc.paragraph(
      'summary/fora',
      [
        `A claim against removal from ${snapshot.states.requested.name} can be heard in the following fora on that date.`,
      ],
      fora.map(({ id }) => ({ kind: 'forum' as const, id })),
      { leads: true },
    )
    doc.items(
      'summary/fora/list',
      fora.map(({ id, why }) => ({
        id: `summary/fora/${id}`,
        text: [strong(forumNames[id]), `: ${why}`],
        points: [{ kind: 'forum', id }],
      })),
      true,
    )
  }
  doc.heading(2, 'summary/areas', 'The four areas')
  for (const area of riskAreas) writeGroundSummary(doc, snapshot, reasons, area)
  doc.heading(2, 'summary/further', 'Further grounds, kept apart')
  for (const ground of furtherGrounds) writeGroundSummary(doc, snapshot, reasons, ground)
}

function writeGroundSummary(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  reasons: ReadonlyMap<string, SharedReason>,
  ground: Ground,
): void {
  const finding = findingOf(snapshot.assessment, ground)
  const routes = decidingRoutes(finding)
  doc.paragraph(
    `summary/${ground}`,
    [
      strong(`${groundQuestions[ground].name}. `),
      `${groundQuestions[ground].question} `,
      `${inTheForum(finding.forum)}this is `,
      ...new Words().stress(finding.support),
      routes.length === 0 ? '.' : `, by the ${routes.length === 1 ? 'route' : 'routes'} ${listInWords(routes)}.`,
      describeRange(finding.support, finding.range).settled
        ? ' No answer to what is unknown or disputed would change the word.'
        : ' Answers to what is unknown or disputed could change the word.',
      ...against(doc, finding, reasons),
      ' See from ',
      see(`${ground}/question`),
      '.',
    ],
    [{ kind: 'area', id: ground }, ...(finding.forum === null ? [] : [{ kind: 'forum' as const, id: finding.forum }])],
  )
}

/** Names of the routes that are as strong as the ground, in the test that gives the ground its word. */
function decidingRoutes({ tests, forum, support }: GroundFinding): string[] {
  if (support === 'not-raised') return []
  const [test] = tests.filter((each) => each.forum === forum && each.support === support)
  return (test?.routes ?? []).filter((route) => route.support === support).map(({ name }) => `“${name}”`)
}

/** Where the reasons against stand: a summary that left them out would be a pleading. */
function against(doc: DocumentBuilder, finding: GroundFinding, reasons: ReadonlyMap<string, SharedReason>): Rich[] {
  const rules = new Set(
    reasonsOf(finding)
      .filter(({ direction }) => direction === 'against')
      .map(({ rule }) => rule),
  )
  const at = [...rules].flatMap((rule) => {
    const home = reasons.get(rule)?.home
    return home === undefined ? [] : [reasonId(home, rule)]
  })
  if (at.length === 0) return [' No reason against it is met.']
  return [
    ` Against it ${at.length === 1 ? 'stands the reason at paragraph' : 'stand the reasons at paragraphs'} `,
    doc.places(at),
    '.',
  ]
}
