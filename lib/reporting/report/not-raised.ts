import type { TestFinding } from '#lib/domain/assessment'
import { asSentence } from '#lib/domain/in-words'
import type { TracePoint } from '../report-model.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, type Rich, strong } from './document-builder.ts'
import { type GroundView, isRaised } from './ground-view.ts'
import { foraInSentence, type Words } from './words.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
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
  const tests = [...view.tests, ...view.quiet].filter(({ support }) => support === 'not-raised')
  const shown = view.routes.filter((route) => isRaised(route) || route.elements.some(isRaised))
  // A route of a test that is not raised may have the name of one that is; the test is named, and that is enough.
  const routes = view.routes.filter((route) => !shown.some(({ name }) => name === route.name))
  const elements = shown.flatMap((route) => route.elements.filter((element) => !isRaised(element)))
  const answers = view.answers.filter((answer) => !isRaised(answer))
  if (tests.length + routes.length + elements.length + answers.length === 0) return
  const defined = words.fresh([{ support: 'not-raised', of: 'risk' }]).length === 0
  doc.paragraph(
    `${ground}/quiet`,
    [
      strong('Not raised. '),
      [
        tests.length + routes.length + elements.length === 0
          ? ''
          : `The following are ${words.say('not-raised')}${defined ? '; that is not a finding that there is no risk' : ''}.`,
        ...testsByProspect(snapshot, tests),
        named(
          'Routes',
          routes.map(({ name }) => name),
        ),
        named(
          'Elements',
          elements.map(({ label, question }) => `${label}, ${question}`),
        ),
        answers.length === 0
          ? ''
          : `${words.say('not-raised', 'answer').replace(/^“n/, '“N')}: ${[...new Set(answers.map(({ name }) => name))].join('; ')}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
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
function testsByProspect(snapshot: ReportSnapshot, tests: readonly TestFinding[]): string[] {
  const open = Map.groupBy(tests, ({ range }) => range.reached.some((word) => word !== 'not-raised'))
  return [true, false].map((canMove) =>
    named(
      canMove ? 'Tests that answers to open questions could raise' : 'Tests that no such answer would raise',
      [...Map.groupBy(open.get(canMove) ?? [], ({ name }) => name)].map(
        ([name, of]) =>
          `${name} (${foraInSentence(
            snapshot,
            of.map(({ forum }) => forum),
            snapshot.assessment.fora.map(({ id }) => id),
          )})`,
      ),
    ),
  )
}

const named = (what: string, names: readonly string[]): string =>
  names.length === 0 ? '' : asSentence(`${what}: ${[...new Set(names)].join('; ')}`)
