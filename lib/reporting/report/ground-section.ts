import type { AnswerFinding, ElementFinding, GroundFinding, TestFinding } from '#lib/domain/assessment'
import { forumNames } from '#lib/domain/forum'
import { type Ground, groundQuestions } from '#lib/domain/risk-area'
import { describeMaterial } from '../describe-material.ts'
import { answerInSentence, describeRange, supportInSentence } from '../describe-support.ts'
import { asSentence, count } from '../in-words.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { findingOf } from '../trace.ts'
import { type DocumentBuilder, defined, see, strong } from './document-builder.ts'
import { writeMaterial } from './material-section.ts'
import { type ReasonPlaces, writeReasons } from './reasons.ts'
import { writeRulesWithoutEffect } from './rules-without-effect.ts'
import type { Sources } from './sources.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
  sources: Sources
  ground: Ground
  /** Level of the heading of the ground. */
  level: 1 | 2
  reasons: ReasonPlaces
}

/** One area or further ground: tests, routes, elements, reasons for and against, what is undetermined, the material. */
export function writeGround(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  sources: Sources,
  ground: Ground,
  level: 1 | 2,
): void {
  const finding = findingOf(snapshot.assessment, ground)
  const place: Place = { doc, snapshot, sources, ground, level, reasons: new Map() }
  doc.heading(level, ground, groundQuestions[ground].name)
  writeQuestion(place, finding)
  for (const test of inOrder(finding)) writeTest(place, test)
  writeRulesWithoutEffect(place, finding)
  writeMaterial(place, finding)
}

/** The test that gives the ground its word first, then the others in the order of the trace. */
function inOrder({ tests, forum, support }: GroundFinding): TestFinding[] {
  const decides = (test: TestFinding) => (test.forum === forum && test.support === support ? 0 : 1)
  return [...tests].sort((a, b) => decides(a) - decides(b))
}

function writeQuestion({ doc, ground }: Place, finding: GroundFinding): void {
  const forum =
    finding.forum === null
      ? 'On the facts given '
      : `Before the ${forumNames[finding.forum].replace(/^Courts/, 'courts')}, on the facts given, `
  doc.paragraph(
    `${ground}/question`,
    [
      `The legal question is: ${groundQuestions[ground].question} ${forum}this is `,
      ...defined(finding.support),
      `. ${describeRange(finding.support, finding.range).sentence} ${describeMaterial(finding.material)}`,
    ],
    [{ kind: 'area', id: ground }],
  )
  if (finding.tests.length === 0) {
    doc.paragraph(
      `${ground}/no-test`,
      [
        'No legal test of the rule set applies to this question in these fora on the date of the assessment. That is a gap in the rules, not an answer.',
      ],
      [{ kind: 'area', id: ground }],
    )
  }
}

function writeTest(place: Place, test: TestFinding): void {
  const { doc, snapshot, sources, ground } = place
  const id = `${ground}/${test.forum}/${test.id}`
  const source = snapshot.tests[test.id]?.source ?? []
  doc.heading(place.level === 1 ? 2 : 3, id, `${test.name}: ${forumNames[test.forum]}`)
  doc.paragraph(
    `${id}/test`,
    [
      `The test asks: ${asSentence(test.question)} The standard is: ${asSentence(test.standard)}`,
      ...doc.note(source.map((basis) => sources.citeAuthority(basis.authority, basis))),
      ' On the facts given it is ',
      ...defined(test.support),
      `. ${describeRange(test.support, test.range).sentence}`,
    ],
    [
      { kind: 'test', id: test.id },
      { kind: 'forum', id: test.forum },
    ],
  )
  const written = new Set<string>()
  for (const route of test.routes) {
    const [only] = route.elements
    const alone = route.elements.length === 1 && only !== undefined && only.support === route.support
    doc.paragraph(
      `${id}/route/${route.id}`,
      [
        strong(`Route: ${route.name}. `),
        alone
          ? 'It has one element, on which it stands or falls.'
          : `Its ${count(route.elements.length, 'element')} are all needed. On the facts given, the route is ${supportInSentence(route.support)}.`,
      ],
      [{ kind: 'route', id: route.id }],
    )
    for (const element of route.elements) writeElement(place, id, element, written)
  }
  for (const answer of test.answers) writeAnswer(place, id, test, answer, written)
}

/** An element in full where it first stands in a test; a second route that needs it refers back. */
function writeElement(place: Place, test: string, element: ElementFinding, written: Set<string>): void {
  const { doc } = place
  const id = `${test}/element/${element.id}`
  if (written.has(element.id)) {
    doc.reference(id, 'Element. This route also needs the element considered from ')
    return
  }
  written.add(element.id)
  const range = describeRange(element.support, element.range)
  doc.paragraph(
    id,
    [
      strong('Element. '),
      `${asSentence(element.question)} On the facts given, this is ${supportInSentence(element.support)}.${range.settled ? '' : ` ${range.sentence}`}`,
      ...(element.reasons.length === 0 ? [' No rule that bears on it is met.'] : []),
    ],
    [{ kind: 'element', id: element.id }],
  )
  writeReasons(place, id, element)
}

function writeAnswer(
  place: Place,
  test: string,
  whole: TestFinding,
  answer: AnswerFinding,
  written: Set<string>,
): void {
  const { doc } = place
  const id = `${test}/answer/${answer.id}`
  const names = answer.routes.map((route) => whole.routes.find((other) => other.id === route)?.name ?? route)
  const effect = answer.meets
    ? `It is made out well enough to hold ${names.length === 0 ? 'the routes it meets' : `the ${names.length === 1 ? 'route' : 'routes'} “${names.join('”, “')}”`} at “raised, supported but contested”.`
    : 'It does not change the word of any route.'
  doc.paragraph(
    id,
    [
      strong(`What may meet it: ${answer.name}. `),
      `${asSentence(answer.question)} On the facts given, this answer is ${answerInSentence(answer.support)}. ${effect}`,
      ...(answer.reasons.length === 0 ? [' No rule that bears on it is met.'] : []),
    ],
    [{ kind: 'element', id: answer.id }],
  )
  if (written.has(answer.id)) {
    doc.paragraph(`${id}/as-above`, ['Its reasons are those given from ', see(`${test}/element/${answer.id}`), '.'])
    return
  }
  writeReasons(place, id, answer)
}
