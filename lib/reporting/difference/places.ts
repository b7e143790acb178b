import type { Assessment, ElementFinding, TestFinding } from '#lib/domain/assessment'
import type { ForumId } from '#lib/domain/forum'
import type { Ground } from '#lib/domain/risk-area'
import type { Support, SupportRange } from '#lib/domain/support'
import { findingsOf } from '../trace.ts'

export type PlaceKind = 'ground' | 'test' | 'route' | 'element' | 'answer'

/** Where an assessment says a word: an area, a test in a forum, a route, an element or an answer. */
export interface Place {
  kind: PlaceKind
  ground: Ground
  /** Absent for the ground itself. */
  test?: { id: string; name: string; forum: ForumId } | undefined
  /** Name of the test, the route or the answer; the question of an element; empty for the ground. */
  name: string
}

export interface PlacedWord {
  place: Place
  support: Support
  range: SupportRange
  /** Key of the test it stands in; absent for the ground. */
  inTest?: string | undefined
}

/** A test before a forum is one thing; the same test before another forum is another. */
export const testKey = (ground: Ground, test: Pick<TestFinding, 'id' | 'forum'>): string =>
  `${ground} ${test.id} ${test.forum}`

/** Every test that was heard, by key. */
export const testsByKey = (assessment: Assessment): Map<string, { ground: Ground; test: TestFinding }> =>
  new Map(
    findingsOf(assessment).flatMap(({ ground, finding }) =>
      finding.tests.map((test) => [testKey(ground, test), { ground, test }] as const),
    ),
  )

/** Every word of an assessment, by where it stands, in the order of the trace. */
export function wordsByPlace(assessment: Assessment): Map<string, PlacedWord> {
  const words = new Map<string, PlacedWord>()
  for (const { ground, finding } of findingsOf(assessment)) {
    words.set(ground, {
      place: { kind: 'ground', ground, name: '' },
      support: finding.support,
      range: finding.range,
    })
    for (const test of finding.tests) wordsOfTest(ground, test, words)
  }
  return words
}

function wordsOfTest(ground: Ground, test: TestFinding, words: Map<string, PlacedWord>): void {
  const key = testKey(ground, test)
  const { id, name, forum } = test
  const put = (
    part: string,
    kind: PlaceKind,
    partName: string,
    { support, range }: Pick<ElementFinding, 'support' | 'range'>,
  ) =>
    words.set(part, { place: { kind, ground, test: { id, name, forum }, name: partName }, support, range, inTest: key })
  put(key, 'test', name, test)
  for (const route of test.routes) {
    put(`${key} route ${route.id}`, 'route', route.name, route)
    // An element says the same wherever it stands in one test.
    for (const element of route.elements) put(`${key} element ${element.id}`, 'element', element.question, element)
  }
  for (const answer of test.answers) put(`${key} answer ${answer.id}`, 'answer', answer.name, answer)
}
