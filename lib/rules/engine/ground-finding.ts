import type { AnswerFinding, GroundFinding, TestFinding } from '#lib/domain/assessment'
import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { Ground } from '#lib/domain/risk-area'
import type { CaseView } from './case-view.ts'
import { elementFinding } from './element-finding.ts'
import { standardOn } from './law-of-the-day.ts'
import type { RecordUse } from './material.ts'
import { materialStrength } from './material-strength.ts'
import type { PlacedAnswer, PlacedElement, PlacedRule, PlacedTest, Placement } from './place-tests.ts'
import { byId } from './prepare-rule-set.ts'
import type { Ranges } from './range.ts'
import { oncePer } from './remember.ts'
import { established, groundWord, meets, routeWord, testWord } from './words.ts'

const byGround = oncePer(({ tests }: Placement) => Map.groupBy(tests, ({ test }) => test.ground))

/** The tests of one ground: in open fora for the trace, and with fora that may open for the range. */
export const testsOfGround = (placement: Placement, ground: Ground): readonly PlacedTest[] =>
  byGround(placement).get(ground) ?? []

/** True for a test that the trace shows: its forum is established as open, and it is not ruled out. */
export const isHeard = (placed: PlacedTest, { fora }: Placement): boolean =>
  placed.applies !== false && fora.some(({ forum, open }) => forum === placed.forum && open === true)

/** What the trace shows of one ground. */
interface Heard {
  tests: readonly PlacedTest[]
  /** The rules that are reasons anywhere in them, each once, by id. */
  engaged: readonly PlacedRule[]
}

const heardByGround = oncePer((placement: Placement) => {
  const heard = placement.tests.filter((placed) => isHeard(placed, placement))
  const found = new Map<Ground, Heard>()
  for (const [ground, tests] of Map.groupBy(heard, ({ test }) => test.ground))
    found.set(ground, { tests, engaged: engagedRules(tests) })
  return found
})

/** The tests of one ground that the trace shows, with the rules that are reasons there. */
export const heardIn = (placement: Placement, ground: Ground): Heard =>
  heardByGround(placement).get(ground) ?? { tests: [], engaged: [] }

/**
 * One area or further ground, whole even when nothing is raised. `forum` is that of the strongest test, the
 * first in the order of the fora when several are equal. A test that may only apply in a forum not yet
 * known to be open is left out of the trace; its words are in the range.
 */
export function groundFinding(ground: Ground, placement: Placement, view: CaseView, ranges: Ranges): GroundFinding {
  const tests = testsOfGround(placement, ground)
  const { tests: heard, engaged } = heardIn(placement, ground)
  const support = groundWord(heard, established)
  const strongest = heard.find((placed) => testWord(placed, established) === support)
  const records = recordsBeside(engaged)
  return {
    evidence: sortedByBearing(engaged),
    forum: support === 'not-raised' ? null : (strongest?.forum ?? null),
    material: materialStrength(
      records.flatMap(({ record, counts }) => (counts ? [record] : [])),
      view.on,
    ),
    range: ranges.ground(tests),
    support,
    tests: heard.map((placed) => testFinding(placed, view, ranges)),
  }
}

function testFinding(placed: PlacedTest, view: CaseView, ranges: Ranges): TestFinding {
  const { test, forum, routes, answers } = placed
  return {
    answers: answers.map((answer) => answerFinding(answer, view, ranges)),
    forum,
    id: test.id,
    name: test.name,
    question: test.question,
    range: ranges.test(placed),
    routes: routes.map((route) => ({
      elements: route.elements.map((element) => elementFinding(element, view, ranges, 'risk')),
      id: route.id,
      name: route.name,
      range: ranges.route(route),
      support: routeWord(route, established),
    })),
    standard: standardOn(test, view.on, view.ruleSet.authorities),
    support: testWord(placed, established),
  }
}

const answerFinding = (placed: PlacedAnswer, view: CaseView, ranges: Ranges): AnswerFinding => ({
  ...elementFinding(placed.placed, view, ranges, 'answer'),
  name: placed.answer.name,
  routes: [...placed.routes],
  meets: meets(placed, established),
})

/** The elements of some tests, answers included, each once. */
export const elementsOf = oncePer((tests: readonly PlacedTest[]): readonly PlacedElement[] => {
  const found = new Set<PlacedElement>()
  for (const { routes, answers } of tests) {
    for (const { elements } of routes) for (const element of elements) found.add(element)
    for (const { placed } of answers) found.add(placed)
  }
  return [...found]
})

function engagedRules(tests: readonly PlacedTest[]): PlacedRule[] {
  const rules = new Map<string, PlacedRule>()
  for (const placed of elementsOf(tests).flatMap((element) => element.rules))
    if (established.engaged(placed) && !rules.has(placed.rule.id)) rules.set(placed.rule.id, placed)
  return [...rules.values()].sort((a, b) => byId(a.rule, b.rule))
}

/** The records beside some rules, each once; one that counts anywhere counts. */
function recordsBeside(rules: readonly PlacedRule[]): RecordUse[] {
  const uses = new Map<EvidenceRecord, RecordUse>()
  for (const use of rules.flatMap(({ onFacts }) => onFacts.material)) uses.set(use.record, use)
  return [...uses.values()]
}

/**
 * The records beside engaged rules by what they do for the person's risk: behind a reason for it or against
 * a reason against it, or the reverse. A record that does both stands with the contrary ones only.
 */
function sortedByBearing(rules: readonly PlacedRule[]): GroundFinding['evidence'] {
  const bearing = (towardsRisk: boolean): Set<string> =>
    new Set(
      rules.flatMap(({ rule, onFacts }) =>
        onFacts.material
          .filter(({ use }) => ((use === 'supports') === (rule.direction === 'for')) === towardsRisk)
          .map(({ record }) => record.id),
      ),
    )
  const contrary = bearing(false)
  return { contrary: [...contrary].sort(), supports: [...bearing(true).difference(contrary)].sort() }
}
