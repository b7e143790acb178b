import type { AnswerFinding, ElementFinding, GroundFinding, RouteFinding, TestFinding } from '#lib/domain/assessment'
import { forumNames } from '#lib/domain/forum'
import { asSentence, count } from '#lib/domain/in-words'
import { type Ground, groundQuestions } from '#lib/domain/risk-area'
import type { Weight } from '#lib/domain/support'
import { describeMaterial } from '../describe-material.ts'
import { answerInSentence, describeRange, supportInSentence } from '../describe-support.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, findingOf } from '../trace.ts'
import { type DocumentBuilder, defined, inTheForum, type Rich, see, strong } from './document-builder.ts'
import { writeMaterial } from './material-section.ts'
import { hasNewReason, pointsOfReasons, type ReasonPlaces, reasonsInBrief, writeReasons } from './reasons.ts'
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
  weights: Set<Weight>
  /** Where each standard of proof was printed: several tests share one. */
  standards: Map<string, string>
}

/**
 * One area or further ground: tests, routes, elements, reasons for and against, what is undetermined, the material.
 * A reason stands in full once in a ground; a test before another forum refers to it and says what it weighs there.
 */
export function writeGround(
  doc: DocumentBuilder,
  snapshot: ReportSnapshot,
  sources: Sources,
  ground: Ground,
  level: 1 | 2,
): void {
  const finding = findingOf(snapshot.assessment, ground)
  const place: Place = {
    doc,
    snapshot,
    sources,
    ground,
    level,
    reasons: new Map(),
    weights: new Set(),
    standards: new Map(),
  }
  doc.heading(level, ground, groundQuestions[ground].name)
  writeQuestion(place, finding)
  const tests = inOrder(finding)
  for (const test of tests.filter((test) => !isQuiet(test))) writeTest(place, test)
  writeQuietTests(place, tests.filter(isQuiet))
  writeRulesWithoutEffect(place, finding)
  writeMaterial(place, finding)
}

/** The test that gives the ground its word first, then the others in the order of the trace. */
function inOrder({ tests, forum, support }: GroundFinding): TestFinding[] {
  const decides = (test: TestFinding) => (test.forum === forum && test.support === support ? 0 : 1)
  return [...tests].sort((a, b) => decides(a) - decides(b))
}

/** No rule that bears on the test is met, for or against. */
const isQuiet = (test: TestFinding): boolean => elementsOf(test).every((element) => element.reasons.length === 0)

const testId = ({ ground }: Place, test: TestFinding): string => `${ground}/${test.forum}/${test.id}`

function writeQuestion({ doc, ground }: Place, finding: GroundFinding): void {
  doc.paragraph(
    `${ground}/question`,
    [
      `The legal question is: ${groundQuestions[ground].question} ${inTheForum(finding.forum)}this is `,
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

/** The standard with its source; from the second time, where it stands. */
function standardOf({ doc, snapshot, sources, standards }: Place, test: TestFinding, here: string): Rich[] {
  const earlier = standards.get(test.standard)
  if (earlier !== undefined) return ['The standard is that at ', see(earlier), '.']
  standards.set(test.standard, here)
  const source = snapshot.tests[test.id]?.source ?? []
  return [
    `The standard is: ${asSentence(test.standard)}`,
    ...doc.note(source.map((basis) => sources.citeAuthority(basis.authority, basis))),
  ]
}

function writeTest(place: Place, test: TestFinding): void {
  const { doc } = place
  const id = testId(place, test)
  doc.heading(place.level === 1 ? 2 : 3, id, `${test.name}: ${forumNames[test.forum]}`)
  doc.paragraph(
    `${id}/test`,
    [
      `The test asks: ${asSentence(test.question)} `,
      ...standardOf(place, test, `${id}/test`),
      ' On the facts given it is ',
      ...defined(test.support),
      `. ${describeRange(test.support, test.range).sentence}`,
    ],
    [
      { kind: 'test', id: test.id },
      { kind: 'forum', id: test.forum },
    ],
  )
  for (const route of test.routes) writeRoute(place, id, route)
  writeAnswers(place, id, test)
}

function writeRoute(place: Place, test: string, route: RouteFinding): void {
  const { doc } = place
  const id = `${test}/route/${route.id}`
  const [only] = route.elements
  const alone = route.elements.length === 1 && only?.support === route.support
  doc.paragraph(
    id,
    [
      strong(`Route: ${route.name}. `),
      alone
        ? 'It has one element, on which it stands or falls:'
        : `Its ${count(route.elements.length, 'element')} are all needed. On the facts given, the route is ${supportInSentence(route.support)}:`,
    ],
    [{ kind: 'route', id: route.id }],
  )
  writeInTurn(place, id, route.elements, ({ question, support }) => [
    strong(asSentence(question)),
    ` On the facts given, this is ${supportInSentence(support)}.`,
  ])
}

/** What may meet the routes of a test, each with how well it is made out itself and what that does to the routes. */
function writeAnswers(place: Place, test: string, { answers, routes }: TestFinding): void {
  if (answers.length === 0) return
  const id = `${test}/answers`
  place.doc.paragraph(
    id,
    [strong('What may meet it. '), 'Each is judged by itself:'],
    answers.map((answer) => ({ kind: 'element', id: answer.id })),
  )
  writeInTurn(place, id, answers, (answer) => [
    strong(`${answer.name}. `),
    `${asSentence(answer.question)} On the facts given, this answer is ${answerInSentence(answer.support)}. ${effectOf(answer, routes)}`,
  ])
}

function effectOf(answer: AnswerFinding, routes: readonly RouteFinding[]): string {
  if (!answer.meets) return 'It does not change the word of any route.'
  const names = answer.routes.map((id) => `“${routes.find((route) => route.id === id)?.name ?? id}”`)
  const met = names.length === 0 ? 'the routes' : `the ${names.length === 1 ? 'route' : 'routes'} ${names.join(', ')}`
  return `It is made out well enough to hold ${met} at ${supportInSentence('contested')}, where stronger.`
}

/**
 * Elements or answers one after the other: with reasons not yet printed, as paragraphs with the reasons after them;
 * without, as items that refer to the reasons.
 */
function writeInTurn<E extends ElementFinding>(
  place: Place,
  id: string,
  elements: readonly E[],
  lead: (element: E) => Rich[],
): void {
  const { doc } = place
  const brief: { id: string; text: Rich[]; points: ReturnType<typeof pointsOfReasons> }[] = []
  const flush = () => {
    doc.items(`${id}/brief/${brief[0]?.id}`, brief)
    brief.length = 0
  }
  for (const element of elements) {
    const here = `${id}/${element.id}`
    const points = [{ kind: 'element' as const, id: element.id }]
    if (hasNewReason(place.reasons, element)) {
      flush()
      doc.paragraph(here, lead(element), points)
      writeReasons(place, here, element)
    } else {
      brief.push({
        id: here,
        text: [...lead(element), ...reasonsInBrief(place.reasons, element)],
        points: [...points, ...pointsOfReasons(element)],
      })
    }
  }
  flush()
}

/** Tests that no met rule bears on, together, by what could still become of them. */
function writeQuietTests(place: Place, tests: readonly TestFinding[]): void {
  const { doc, ground } = place
  if (tests.length === 0) return
  doc.heading(place.level === 1 ? 2 : 3, `${ground}/quiet`, 'Tests on which no rule that is met bears')
  const groups = Map.groupBy(tests, (test) => `${test.support} ${test.range.reached.join(' ')} ${test.range.exact}`)
  for (const [key, [first, ...others]] of groups) {
    if (first === undefined) continue
    const group = [first, ...others]
    const here = `${ground}/quiet/${key.replaceAll(' ', '-')}`
    doc.paragraph(
      here,
      [
        'On the facts given, each of the following is ',
        ...defined(first.support),
        `. ${describeRange(first.support, first.range).sentence}`,
      ],
      group.map((test) => ({ kind: 'test', id: test.id })),
    )
    doc.items(
      `${here}/list`,
      group.map((test) => ({
        id: testId(place, test),
        text: [strong(`${test.name}: ${forumNames[test.forum]}. `), ...standardOf(place, test, here)],
        points: [
          { kind: 'test', id: test.id },
          { kind: 'forum', id: test.forum },
        ],
      })),
      true,
    )
  }
}
