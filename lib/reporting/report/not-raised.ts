import type { TestFinding } from '#lib/domain/assessment'
import type { TracePoint } from '../report-model.ts'
import { joined, type Phrase, type Rich, say, sentenceOf } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { inBrackets } from '../wording/grammar.ts'
import type { DocumentBuilder } from './document-builder.ts'
import { type GroundView, isRaised } from './ground-view.ts'
import { isSilent, isSilentRoute, isSilentTest, type PrintedSnapshot } from './held-by-counsel.ts'
import { foraInSentence, type Words } from './words.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: PrintedSnapshot
  view: GroundView
  words: Words
}

/**
 * Tests, routes, elements and answers that are raised in no forum: each named once, together.
 * @param more said in the same paragraph
 */
export function writeNotRaised(
  { doc, snapshot, words, view }: Place,
  more: { text: readonly Rich[]; points: readonly TracePoint[] } = { text: [], points: [] },
): void {
  const { ground } = view
  const { notRaised } = doc.words
  const tests = [...view.tests, ...view.quiet].filter(
    (test) => test.support === 'not-raised' && !isSilentTest(snapshot, ground, test),
  )
  const mayBeSaid = view.routes.filter((route) => !isSilentRoute(snapshot, ground, route))
  const shown = mayBeSaid.filter((route) => isRaised(route) || route.elements.some(isRaised))
  // A route of a test that is not raised may have the name of one that is; the test is named, and that is enough.
  const routes = mayBeSaid.filter((route) => !shown.some(({ name }) => name === route.name))
  const elements = shown.flatMap((route) => route.elements.filter((element) => !isRaised(element)))
  const answers = view.answers.filter((answer) => !isRaised(answer) && !isSilent(snapshot, ground, answer.id))
  if (tests.length + routes.length + elements.length + answers.length === 0) return
  const defined = words.fresh([{ support: 'not-raised', of: 'risk' }]).length === 0
  doc.paragraph(
    `${ground}/quiet`,
    [
      notRaised.lead,
      ...separated([
        ...(tests.length + routes.length + elements.length === 0
          ? []
          : [notRaised.following(words.say('not-raised'), defined)]),
        ...testsByProspect(doc, snapshot, tests),
        ...named(
          notRaised.routes,
          unique(routes.map(({ name }) => name)).map((name) => doc.stored(name)),
        ),
        ...named(
          notRaised.elements,
          elements.map(({ label, question }) => say`${label} (${doc.stored(question)})`),
        ),
        ...(answers.length === 0
          ? []
          : [
              notRaised.answers(
                words.say('not-raised', 'answer'),
                list(unique(answers.map(({ name }) => name)).map((name) => doc.stored(name))),
              ),
            ]),
      ]),
      ...(more.text.length === 0 ? [] : [' ', ...more.text]),
    ],
    [
      ...tests.map(({ id }) => ({ kind: 'test' as const, id })),
      ...routes.map(({ id }) => ({ kind: 'route' as const, id })),
      ...[...elements, ...answers].map(({ id }) => ({ kind: 'element' as const, id })),
      ...more.points,
    ],
  )
}

/** Tests by what the answers to open questions could still make of them. */
function testsByProspect(doc: DocumentBuilder, snapshot: ReportSnapshot, tests: readonly TestFinding[]): Rich[][] {
  const { notRaised } = doc.words
  const open = Map.groupBy(tests, ({ range }) => range.reached.some((word) => word !== 'not-raised'))
  const fora = snapshot.assessment.fora.map(({ id }) => id)
  return [true, false].flatMap((canMove) =>
    named(
      canMove ? notRaised.canMove : notRaised.cannotMove,
      [...Map.groupBy(open.get(canMove) ?? [], ({ name }) => name)].map(([name, of]) => {
        const where = of.map(({ forum }) => forum)
        return say`${doc.stored(name)} ${inBrackets(foraInSentence(snapshot, where, fora, doc.words))}`
      }),
    ),
  )
}

/** A sentence that names these; none where there is nothing to name. */
const named = (what: (names: Phrase) => Rich[], names: readonly Phrase[]): Rich[][] =>
  names.length === 0 ? [] : [sentenceOf(what(list(names)))]

const list = (names: readonly Phrase[]): Rich[] => separated(names, '; ')

/** Phrases one after the other with a space, or with something else, between them. */
const separated = (phrases: readonly Phrase[], between = ' '): Rich[] =>
  joined(phrases.flatMap((phrase, index) => say`${index === 0 ? '' : between}${phrase}`))

const unique = (names: readonly string[]): string[] => [...new Set(names)]
