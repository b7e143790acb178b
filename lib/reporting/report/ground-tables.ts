import { forumIds } from '#lib/domain/forum'
import { asSentence, listInWords, sentenceCase } from '#lib/domain/in-words'
import { groundQuestions } from '#lib/domain/risk-area'
import { type Support, supportWords } from '#lib/domain/support'
import type { ReportSnapshot } from '../snapshot.ts'
import { type DocumentBuilder, type Rich, type Row, strong } from './document-builder.ts'
import { type GroundView, isRaised, type WordsByForum } from './ground-view.ts'
import type { Sources } from './sources.ts'
import { forumInTable, type Said, tableWord, type Words } from './words.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: ReportSnapshot
  sources: Sources
  view: GroundView
  words: Words
}

/** Each test that is raised: its forum, standard of proof with its source, word, and what it could become. */
export function writeTests(place: Place): void {
  const { doc, snapshot, words, view } = place
  const tests = view.tests.filter(({ support }) => support !== 'not-raised')
  if (tests.length === 0) return
  const { ground } = view
  const used = supportWords.filter((word) =>
    tests.some(({ support, range }) => support === word || range.reached.includes(word)),
  )
  doc.paragraph(
    `${ground}/tests`,
    [
      'Each test that is raised, with its standard of proof, its word on the facts given, and the words it could have instead',
      inAddition(
        words,
        used.map((support) => ({ support, of: 'risk' })),
      ),
    ],
    tests.map(({ id }) => ({ kind: 'test', id })),
    { leads: true },
  )
  const standards = new Map<string, { name: string; source: string }>()
  const alike = Map.groupBy(tests, (test) =>
    JSON.stringify([test.name, test.standard, sourceOf(snapshot, test), test.support, test.range.reached]),
  )
  doc.table(
    `${ground}/tests/table`,
    `${groundQuestions[ground].name}: the tests`,
    [
      { label: 'Test and forum', width: 30 },
      { label: 'Standard', width: 43 },
      { label: 'Word', width: 12 },
      { label: 'Could be', width: 15 },
    ],
    [...alike.values()].flatMap((same): Row[] => {
      const [test] = same
      if (test === undefined) return []
      const others = supportWords.filter((word) => word !== test.support && test.range.reached.includes(word))
      return [
        {
          id: `${ground}/tests/${test.forum}/${test.id}`,
          cells: [
            [[strong(test.name), ` (${same.map(({ forum }) => forumInTable(snapshot, forum)).join(', ')})`]],
            [standardOf(place, test, standards)],
            sentenceCase(tableWord(test.support)),
            others.length === 0 ? 'No other word' : sentenceCase(others.map((word) => tableWord(word)).join('; ')),
          ],
          points: same.flatMap(({ id, forum }) => [
            { kind: 'test' as const, id },
            { kind: 'forum' as const, id: forum },
          ]),
        },
      ]
    }),
  )
}

const sourceOf = ({ tests }: ReportSnapshot, { id }: GroundView['tests'][number]) => tests[id]?.source ?? []

/** The standard with its source; a standard that an earlier row has is not printed again, a source of its own is. */
function standardOf(
  { doc, snapshot, sources }: Place,
  test: GroundView['tests'][number],
  standards: Map<string, { name: string; source: string }>,
): Rich[] {
  const bases = sourceOf(snapshot, test)
  const source = JSON.stringify(bases)
  const note = () => doc.note(bases.map((basis) => sources.citeAuthority(basis.authority, basis)))
  const earlier = standards.get(test.standard)
  if (earlier === undefined) {
    standards.set(test.standard, { name: test.name, source })
    return [asSentence(test.standard), ...note()]
  }
  return [
    earlier.name === test.name ? 'The same.' : `The same as for: ${earlier.name}.`,
    ...(earlier.source === source ? [] : note()),
  ]
}

/** The word of each route, element and answer that is raised in some forum, forum by forum. */
export function writeWords({ doc, snapshot, words, view }: Place): void {
  const { ground, fora } = view
  const routes = view.routes.filter((route) => isRaised(route) || route.elements.some(isRaised))
  const answers = view.answers.filter(isRaised)
  if (routes.length + answers.length === 0) return
  const alone = routes.flatMap(({ elements: [only, ...others], words: found }) =>
    only !== undefined && others.length === 0 && sameWords(found, only.words) ? [only.id] : [],
  )
  const inRows = new Set(routes.flatMap(({ elements }) => elements.map(({ id }) => id)))
  const elements = view.elements.filter(({ id }) => inRows.has(id) && !alone.includes(id))
  const cells = (found: WordsByForum, of: Said) =>
    fora.map((forum) => {
      const here = supportWords.filter((word) => found.get(forum)?.has(word))
      return here.length === 0 ? '–' : sentenceCase(here.map((word) => tableWord(word, of)).join(' / '))
    })
  const used = [
    ...[...routes, ...elements].flatMap(({ words: found }) => said(found, 'risk')),
    ...answers.flatMap(({ words: found }) => said(found, 'answer')),
  ]
  doc.paragraph(
    `${ground}/words`,
    [
      'Any one route suffices for a test; a route needs all of its elements (E), and an answer (A) may meet it',
      inAddition(words, used),
    ],
    [{ kind: 'area', id: ground }],
    { leads: true },
  )
  doc.table(
    `${ground}/words/table`,
    `${groundQuestions[ground].name}: what is found before each forum`,
    [
      { label: 'Route, element or answer', width: 100 - 15 * fora.length },
      ...fora.map((forum) => ({ label: forumInTable(snapshot, forum), width: 15 })),
    ],
    [
      ...routes.map((route): Row => {
        const labels = route.elements.map(({ label }) => label)
        return {
          id: `${ground}/words/route/${route.id}/${labels.join('-')}`,
          cells: [[[strong(`Route: ${route.name}`), ` (${listInWords(labels)})`]], ...cells(route.words, 'risk')],
          points: [{ kind: 'route', id: route.id }],
        }
      }),
      ...elements.map(
        (element): Row => ({
          id: `${ground}/words/${element.id}`,
          cells: [`${element.label}. ${element.question}`, ...cells(element.words, 'risk')],
          points: [{ kind: 'element', id: element.id }],
        }),
      ),
      ...answers.map(
        (answer): Row => ({
          id: `${ground}/words/answer/${answer.id}`,
          cells: [[[strong(`Answer: ${answer.name}`), ` (${answer.label})`]], ...cells(answer.words, 'answer')],
          points: [{ kind: 'element', id: answer.id }],
        }),
      ),
    ],
  )
}

/** `.`, or `; the table also says “…” (definition).` for words that the part has not defined yet. */
function inAddition(words: Words, used: readonly { support: Support; of: Said }[]): string {
  const fresh = words.fresh(used)
  return fresh.length === 0
    ? '.'
    : `. The table also says ${listInWords(fresh.map(({ support, of }) => words.say(support, of)))}.`
}

const said = (found: WordsByForum, of: Said) =>
  [...found.values()].flatMap((words) => [...words].map((support) => ({ support, of })))

const sameWords = (a: WordsByForum, b: WordsByForum): boolean =>
  forumIds.every((forum) => [...(a.get(forum) ?? [])].join() === [...(b.get(forum) ?? [])].join())
