import { forumIds } from '#lib/domain/forum'
import { asSentence, sentenceCase } from '#lib/domain/in-words'
import { type Support, supportWords } from '#lib/domain/support'
import { type Rich, say, setAs } from '../rich-text.ts'
import type { ReportSnapshot } from '../snapshot.ts'
import { inBrackets } from '../wording/grammar.ts'
import type { DocumentBuilder, Row } from './document-builder.ts'
import { type GroundView, isRaised, type WordsByForum } from './ground-view.ts'
import { isSilent, isSilentRoute, isSilentTest, type PrintedSnapshot } from './held-by-counsel.ts'
import type { Sources } from './sources.ts'
import { forumInTable, type Said, tableWord, type Words } from './words.ts'

interface Place {
  doc: DocumentBuilder
  snapshot: PrintedSnapshot
  sources: Sources
  view: GroundView
  words: Words
}

/** Each test that is raised: its forum, standard of proof with its source, word, and what it could become. */
export function writeTests(place: Place): void {
  const { doc, snapshot, view } = place
  const tests = view.tests.filter((test) => test.support !== 'not-raised' && !isSilentTest(snapshot, view.ground, test))
  if (tests.length === 0) return
  const { ground } = view
  const { tables, terms } = doc.words
  const used = supportWords.filter((word) =>
    tests.some(({ support, range }) => support === word || range.reached.includes(word)),
  )
  doc.paragraph(
    `${ground}/tests`,
    [
      tables.tests,
      inAddition(
        place,
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
    tables.testsCaption(terms.grounds[ground].name),
    [
      { label: tables.columns.test, width: 30 },
      { label: tables.columns.standard, width: 40 },
      { label: tables.columns.word, width: 15 },
      { label: tables.columns.couldBe, width: 15 },
    ],
    [...alike.values()].flatMap((same): Row[] => {
      const [test] = same
      if (test === undefined) return []
      const others = supportWords.filter((word) => word !== test.support && test.range.reached.includes(word))
      return [
        {
          id: `${ground}/tests/${test.forum}/${test.id}`,
          cells: [
            [
              [
                doc.stored(test.name, 'strong'),
                ` ${inBrackets(same.map(({ forum }) => forumInTable(snapshot, forum, doc.words)).join(', '))}`,
              ],
            ],
            [standardOf(place, test, standards)],
            sentenceCase(tableWord(test.support, 'risk', doc.words)),
            others.length === 0
              ? tables.noOtherWord
              : sentenceCase(others.map((word) => tableWord(word, 'risk', doc.words)).join('; ')),
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
    return [doc.stored(asSentence(test.standard)), ...note()]
  }
  return [
    ...(earlier.name === test.name ? [doc.words.tables.theSame] : doc.words.tables.theSameAs(doc.stored(earlier.name))),
    ...(earlier.source === source ? [] : note()),
  ]
}

/** The word of each route, element and answer that is raised in some forum, forum by forum. */
export function writeWords(place: Place): void {
  const { doc, snapshot, view } = place
  const { tables, terms, grammar } = doc.words
  const { ground, fora } = view
  const routes = view.routes
    .filter((route) => !isSilentRoute(snapshot, ground, route))
    .filter((route) => isRaised(route) || route.elements.some(isRaised))
  const answers = view.answers.filter((answer) => isRaised(answer) && !isSilent(snapshot, ground, answer.id))
  if (routes.length + answers.length === 0) return
  const alone = routes.flatMap(({ elements: [only, ...others], words: found }) =>
    only !== undefined && others.length === 0 && sameWords(found, only.words) ? [only.id] : [],
  )
  const inRows = new Set(routes.flatMap(({ elements }) => elements.map(({ id }) => id)))
  const elements = view.elements.filter(({ id }) => inRows.has(id) && !alone.includes(id))
  const cells = (found: WordsByForum, of: Said) =>
    fora.map((forum) => {
      const here = supportWords.filter((word) => found.get(forum)?.has(word))
      return here.length === 0 ? '–' : sentenceCase(here.map((word) => tableWord(word, of, doc.words)).join(' / '))
    })
  const used = [
    ...[...routes, ...elements].flatMap(({ words: found }) => said(found, 'risk')),
    ...answers.flatMap(({ words: found }) => said(found, 'answer')),
  ]
  doc.paragraph(`${ground}/words`, [tables.words, inAddition(place, used)], [{ kind: 'area', id: ground }], {
    leads: true,
  })
  doc.table(
    `${ground}/words/table`,
    tables.wordsCaption(terms.grounds[ground].name),
    [
      { label: tables.routeElementOrAnswer, width: 100 - 15 * fora.length },
      ...fora.map((forum) => ({ label: forumInTable(snapshot, forum, doc.words), width: 15 })),
    ],
    [
      ...routes.map((route): Row => {
        const labels = route.elements.map(({ label }) => label)
        return {
          id: `${ground}/words/route/${route.id}/${labels.join('-')}`,
          cells: [
            [[...setAs('strong', tables.route(doc.stored(route.name))), ` (${grammar.listText(labels)})`]],
            ...cells(route.words, 'risk'),
          ],
          points: [{ kind: 'route', id: route.id }],
        }
      }),
      ...elements.map(
        (element): Row => ({
          id: `${ground}/words/${element.id}`,
          cells: [[say`${element.label}. ${doc.stored(element.question)}`], ...cells(element.words, 'risk')],
          points: [{ kind: 'element', id: element.id }],
        }),
      ),
      ...answers.map(
        (answer): Row => ({
          id: `${ground}/words/answer/${answer.id}`,
          cells: [
            [[...setAs('strong', tables.answer(doc.stored(answer.name))), ` (${answer.label})`]],
            ...cells(answer.words, 'answer'),
          ],
          points: [{ kind: 'element', id: answer.id }],
        }),
      ),
    ],
  )
}

/** `.`, or `; the table also says “…” (definition).` for words that the part has not defined yet. */
function inAddition({ doc, words }: Place, used: readonly { support: Support; of: Said }[]): string {
  return doc.words.tables.inAddition(words.fresh(used).map(({ support, of }) => words.say(support, of)))
}

const said = (found: WordsByForum, of: Said) =>
  [...found.values()].flatMap((words) => [...words].map((support) => ({ support, of })))

const sameWords = (a: WordsByForum, b: WordsByForum): boolean =>
  forumIds.every((forum) => [...(a.get(forum) ?? [])].join() === [...(b.get(forum) ?? [])].join())
