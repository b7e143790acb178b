import type { ElementFinding, GroundFinding, Reason, TestFinding } from '#lib/domain/assessment'
import { type ForumId, forumIds } from '#lib/domain/forum'
import { type Ground, grounds } from '#lib/domain/risk-area'
import { type Support, type Weight, weights } from '#lib/domain/support'
import type { ReportSnapshot } from '../snapshot.ts'
import { elementsOf, findingOf, findingsOf } from '../trace.ts'

/** The words found in each forum; more than one where the tests of a forum differ. */
export type WordsByForum = ReadonlyMap<ForumId, ReadonlySet<Support>>

/** An element or an answer as all tests of a ground share it. */
export interface SharedElement {
  id: string
  /** `E1`, `A1`: how the part refers to it. */
  label: string
  question: string
  words: WordsByForum
  /** The rules that bear on it and are met, those for the risk first. */
  rules: string[]
}

export interface SharedAnswer extends SharedElement {
  name: string
  /** Names of the routes it meets; empty: every route. */
  routes: string[]
  /** Fora in which it is made out well enough to hold those routes. */
  meets: ForumId[]
}

export interface SharedRoute {
  id: string
  name: string
  elements: SharedElement[]
  words: WordsByForum
}

/** One ground with what its tests share said once. Tests on which no rule that is met bears stand apart. */
export interface GroundView {
  ground: Ground
  finding: GroundFinding
  tests: TestFinding[]
  quiet: TestFinding[]
  fora: ForumId[]
  routes: SharedRoute[]
  elements: SharedElement[]
  answers: SharedAnswer[]
}

export function viewGround(snapshot: ReportSnapshot, ground: Ground): GroundView {
  const finding = findingOf(snapshot.assessment, ground)
  const ordered = inOrder(finding)
  const tests = ordered.filter((test) => !isQuiet(test))
  const elements = shared(
    tests.flatMap((test) => test.routes.flatMap((route) => route.elements.map((element) => ({ test, element })))),
    'E',
  )
  const byId = new Map(elements.map((element) => [element.id, element]))
  return {
    ground,
    finding,
    tests,
    quiet: ordered.filter(isQuiet),
    fora: forumIds.filter((id) => tests.some(({ forum }) => forum === id)),
    routes: sharedRoutes(tests, byId),
    elements,
    answers: sharedAnswers(tests),
  }
}

/** The test that gives the ground its word first, then the others in the order of the trace. */
function inOrder({ tests, forum, support }: GroundFinding): TestFinding[] {
  const decides = (test: TestFinding) => (test.forum === forum && test.support === support ? 0 : 1)
  return [...tests].sort((a, b) => decides(a) - decides(b))
}

export const hasReason = ({ rules }: SharedElement): boolean => rules.length > 0

/** Some forum finds it raised, however thinly. */
export const isRaised = ({ words }: { words: WordsByForum }): boolean =>
  [...words.values()].some((found) => [...found].some((word) => word !== 'not-raised'))

/** No rule that bears on the test is met, for or against. */
const isQuiet = (test: TestFinding): boolean => elementsOf(test).every((element) => element.reasons.length === 0)

function shared(found: readonly { test: TestFinding; element: ElementFinding }[], letter: string): SharedElement[] {
  return [...Map.groupBy(found, ({ element }) => element.id).values()].map((same, index) => ({
    id: same[0]?.element.id ?? '',
    label: `${letter}${index + 1}`,
    question: same[0]?.element.question ?? '',
    words: wordsByForum(same.map(({ test, element }) => ({ forum: test.forum, support: element.support }))),
    rules: rulesInOrder(same.flatMap(({ element }) => element.reasons)),
  }))
}

function rulesInOrder(reasons: readonly Reason[]): string[] {
  const side = (direction: Reason['direction']) =>
    reasons.filter((reason) => reason.direction === direction).map(({ rule }) => rule)
  return [...new Set([...side('for'), ...side('against')])]
}

function wordsByForum(found: readonly { forum: ForumId; support: Support }[]): WordsByForum {
  const words = Map.groupBy(found, ({ forum }) => forum)
  return new Map([...words].map(([forum, of]) => [forum, new Set(of.map(({ support }) => support))]))
}

function sharedRoutes(tests: readonly TestFinding[], elements: ReadonlyMap<string, SharedElement>): SharedRoute[] {
  const found = tests.flatMap((test) => test.routes.map((route) => ({ forum: test.forum, route })))
  const same = Map.groupBy(found, ({ route }) => [route.id, ...route.elements.map(({ id }) => id)].join(' '))
  return [...same.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            id: first.route.id,
            name: first.route.name,
            elements: first.route.elements.flatMap(({ id }) => elements.get(id) ?? []),
            words: wordsByForum([first, ...others].map(({ forum, route }) => ({ forum, support: route.support }))),
          },
        ],
  )
}

function sharedAnswers(tests: readonly TestFinding[]): SharedAnswer[] {
  const found = tests.flatMap((test) => test.answers.map((element) => ({ test, element })))
  return shared(found, 'A').map((answer) => {
    const same = found.filter(({ element }) => element.id === answer.id)
    const names = same.flatMap(({ test, element }) =>
      element.routes.flatMap((id) => test.routes.find((route) => route.id === id)?.name ?? []),
    )
    return {
      ...answer,
      name: same[0]?.element.name ?? '',
      routes: [...new Set(names)],
      meets: [...new Set(same.filter(({ element }) => element.meets).map(({ test }) => test.forum))],
    }
  })
}

/** A rule that is met, as it stands in the whole report: where it is printed in full, and what it weighs where. */
export interface SharedReason {
  reason: Reason
  home: Ground
  weights: { weight: Weight; fora: ForumId[] }[]
}

/**
 * Every reason of the report once, by rule. Its home is the ground its rule was written for, if it bears on that, or
 * else the first ground it bears on; the other grounds refer to it there.
 */
export function shareReasons(snapshot: ReportSnapshot): ReadonlyMap<string, SharedReason> {
  const found = findingsOf(snapshot.assessment).flatMap(({ ground, finding }) =>
    finding.tests.flatMap((test) =>
      elementsOf(test).flatMap(({ reasons }) => reasons.map((reason) => ({ ground, forum: test.forum, reason }))),
    ),
  )
  const byRule = Map.groupBy(found, ({ reason }) => reason.rule)
  return new Map(
    [...byRule].flatMap(([rule, same]): [string, SharedReason][] => {
      const [first] = same
      if (first === undefined) return []
      const own = snapshot.rules[rule]?.ground
      const home = same.some(({ ground }) => ground === own) ? own : grounds.find((id) => id === first.ground)
      return [
        [rule, { reason: whole(same.map(({ reason }) => reason)), home: home ?? first.ground, weights: heard(same) }],
      ]
    }),
  )
}

/** One reason with all that any forum was given for it. */
function whole(same: readonly Reason[]): Reason {
  const [first, ...others] = same
  if (first === undefined) throw new Error('No reason to share.')
  const distinct = <T>(of: (reason: Reason) => readonly T[]): T[] => [
    ...new Map([first, ...others].flatMap(of).map((each) => [JSON.stringify(each), each])).values(),
  ]
  return {
    ...first,
    because: distinct(({ because }) => because),
    authorities: distinct(({ authorities }) => authorities),
    evidence: distinct(({ evidence }) => evidence),
  }
}

const heard = (same: readonly { forum: ForumId; reason: Reason }[]): SharedReason['weights'] =>
  weights.flatMap((weight) => {
    const fora = forumIds.filter((id) => same.some(({ forum, reason }) => forum === id && reason.weight === weight))
    return fora.length === 0 ? [] : [{ weight, fora }]
  })
