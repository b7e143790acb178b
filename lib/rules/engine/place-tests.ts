import type { EvidenceRecord } from '#lib/domain/evidence-record'
import type { ForumId } from '#lib/domain/forum'
import type { Weight } from '#lib/domain/support'
import type { CaseView, RuleOnFacts } from './case-view.ts'
import type { CompiledCondition } from './compile-condition.ts'
import type { Truth } from './evaluate-condition.ts'
import { type ForumState, foraFor } from './fora.ts'
import { type ElementInLaw, lawIn } from './law-in-place.ts'
import type { Answer, Element, LegalTest } from './legal-test.ts'
import type { PreparedTest } from './prepare-rule-set.ts'
import type { LegalBasis, Rule } from './rule.ts'
import { speaksOf } from './rule-set.ts'
import { settleCondition } from './settle-condition.ts'

/** A rule that is law in a forum on the date, with its weight there. The facts may or may not engage it. */
export interface PlacedRule {
  rule: Rule
  onFacts: RuleOnFacts
  weight: Weight
  basis: readonly LegalBasis[]
  counted: readonly EvidenceRecord[]
}

/** An element in a forum: the rules that bear on it there, and those that do not apply and why. */
export interface PlacedElement {
  element: Element
  rules: readonly PlacedRule[]
  law: ElementInLaw
}

export interface PlacedRoute {
  id: string
  name: string
  elements: readonly PlacedElement[]
  answers: readonly PlacedAnswer[]
}

export interface PlacedAnswer {
  answer: Answer
  placed: PlacedElement
  routes: readonly string[]
}

/** A legal test in one forum. `applies` joins the opening of the forum and the test's own condition. */
export interface PlacedTest {
  test: LegalTest
  forum: ForumId
  applies: Truth
  condition: CompiledCondition
  /** The facts its application depends on, and the items of lists. */
  facts: readonly string[]
  items: readonly string[]
  routes: readonly PlacedRoute[]
  answers: readonly PlacedAnswer[]
}

export interface Placement {
  fora: readonly ForumState[]
  tests: readonly PlacedTest[]
}

/**
 * Every test in force in every forum that is, or may yet turn out to be, open; fora in their order and tests
 * by id. Tests that do not apply, or not certainly, stay: the range and the changes need them.
 */
export function placeTests(view: CaseView): Placement {
  const fora = foraFor(view.possible)
  const tests = speaksOf(view.ruleSet.ruleSet, view.caseFile)
    ? fora.flatMap((forum) => (forum.open === false ? [] : testsIn(forum.forum, view)))
    : []
  return { fora, tests }
}

function testsIn(forum: ForumId, view: CaseView): PlacedTest[] {
  const inLaw = lawIn(view.ruleSet, {
    forum,
    requestedState: view.caseFile.requestedState,
    on: view.on,
    party: view.party,
  })
  const elements = new Map<string, PlacedElement>()
  const elementNamed = (id: string): PlacedElement => {
    const known = elements.get(id)
    if (known) return known
    const placed = placeElement(id, view, inLaw(id))
    elements.set(id, placed)
    return placed
  }
  return view.ruleSet.tests.flatMap((prepared) => {
    const { test } = prepared
    const heard = prepared.inForum.get(forum)
    if (heard === undefined || test.inForce.from > view.on || (test.inForce.until ?? view.on) < view.on) return []
    const { condition, facts, items, repeats } = heard
    const applies = settleCondition(condition, view.possible, { repeats, complete: view.complete }).truth
    return [{ ...placeTest(prepared, elementNamed), forum, applies, condition, facts, items }]
  })
}

function placeTest({ test }: PreparedTest, elementNamed: (id: string) => PlacedElement) {
  const answers = test.answers.map((answer) => ({
    answer,
    placed: elementNamed(answer.element),
    routes: answer.routes ?? test.routes.map(({ id }) => id),
  }))
  const routes = test.routes.map(({ id, name, elements }) => ({
    id,
    name,
    elements: elements.map(elementNamed),
    answers: answers.filter((answer) => answer.routes.includes(id)),
  }))
  return { test, routes, answers }
}

function placeElement(id: string, view: CaseView, inForce: ElementInLaw): PlacedElement {
  const element = view.ruleSet.elements.get(id)
  if (element === undefined) throw new Error(`no element is called ${id}`)
  const rules = inForce.rules.map(({ rule, weight, basis }): PlacedRule => {
    const onFacts = view.rules.get(rule.id)
    if (onFacts === undefined) throw new Error(`${rule.id} was not evaluated`)
    return { rule, onFacts, weight, basis, counted: onFacts.counted }
  })
  return { element, rules, law: inForce }
}
