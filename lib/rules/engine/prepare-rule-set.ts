import { declarationOf, isFactKey } from '#lib/domain/facts/catalogue'
import type { ForumId } from '#lib/domain/forum'
import type { Authority } from './authority.ts'
import { type CompiledCondition, type Cut, compileCondition, factsOf, itemsOf, testsOf } from './compile-condition.ts'
import { cellsOf, type FactCells } from './fact-cells.ts'
import { openingConditions } from './fora.ts'
import { hashRuleSet } from './hash-rule-set.ts'
import type { Element, LegalTest } from './legal-test.ts'
import type { Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'

export interface PreparedRule {
  rule: Rule
  applies: CompiledCondition
  engaged: CompiledCondition
  /** Applies and is engaged: what makes it a reason. */
  whole: CompiledCondition
  facts: readonly string[]
  /** The items that it looks for in lists. */
  items: readonly string[]
  /** True when a fact is mentioned more than once, so that Kleene logic may leave open what is settled. */
  repeats: boolean
}

export interface PreparedTest {
  test: LegalTest
  applies: CompiledCondition
  facts: readonly string[]
  /** Its application in each of its fora: the forum is open, and the test's own condition holds. */
  inForum: ReadonlyMap<ForumId, TestInForum>
}

export interface TestInForum {
  condition: CompiledCondition
  facts: readonly string[]
  items: readonly string[]
  repeats: boolean
}

/** A rule set made ready once: conditions compiled, everything in a fixed order, looked up by name. */
export interface PreparedRuleSet {
  ruleSet: RuleSet
  hash: string
  rules: readonly PreparedRule[]
  tests: readonly PreparedTest[]
  rulesByElement: ReadonlyMap<string, readonly PreparedRule[]>
  /** The rules that read a fact. */
  rulesByFact: ReadonlyMap<string, readonly PreparedRule[]>
  elements: ReadonlyMap<string, Element>
  authorities: ReadonlyMap<string, Authority>
  /** Cells of every fact that a condition reads, as this rule set cuts it. */
  cells: ReadonlyMap<string, FactCells>
}

const prepared = new WeakMap<RuleSet, PreparedRuleSet>()

/**
 * Compiles a rule set, once per object: a rule set is data and does not change. Rules, tests and elements
 * come out sorted by id, so their order in the source means nothing. Throws on what `checkRuleSet`
 * reports: an unknown shared condition or a circle of them, an unknown fact, element or authority.
 */
export function prepareRuleSet(ruleSet: RuleSet): PreparedRuleSet {
  const known = prepared.get(ruleSet)
  if (known) return known
  const rules = [...ruleSet.rules].sort(byId).map((rule) => prepareRule(rule, ruleSet))
  const tests = [...ruleSet.tests].sort(byId).map((test) => prepareTest(test, ruleSet))
  const ready: PreparedRuleSet = {
    ruleSet,
    hash: hashRuleSet(ruleSet),
    rules,
    tests,
    rulesByElement: Map.groupBy(rules, ({ rule }) => rule.element),
    rulesByFact: indexByFact(rules),
    elements: new Map(ruleSet.elements.map((element) => [element.id, element])),
    authorities: new Map(ruleSet.authorities.map((authority) => [authority.id, authority])),
    cells: gatherCells([
      ...rules.map(({ whole }) => whole),
      ...tests.map(({ applies }) => applies),
      ...openingConditions.values(),
    ]),
  }
  prepared.set(ruleSet, ready)
  return ready
}

const always: CompiledCondition = { kind: 'all', parts: [] }

function prepareRule(rule: Rule, { conditions }: RuleSet): PreparedRule {
  const applies = rule.appliesWhen ? compileCondition(rule.appliesWhen, conditions) : always
  const engaged = compileCondition(rule.engagedWhen, conditions)
  const whole: CompiledCondition = { kind: 'all', parts: [applies, engaged] }
  const facts = factsOf(whole)
  return { rule, applies, engaged, whole, facts, items: itemsOf(whole), repeats: testsOf(whole).length > facts.length }
}

function prepareTest(test: LegalTest, { conditions }: RuleSet): PreparedTest {
  const applies = test.appliesWhen ? compileCondition(test.appliesWhen, conditions) : always
  const inForum = test.fora.map((forum): [ForumId, TestInForum] => {
    const condition: CompiledCondition = { kind: 'all', parts: [openingConditions.get(forum) ?? always, applies] }
    const facts = factsOf(condition)
    return [forum, { condition, facts, items: itemsOf(condition), repeats: testsOf(condition).length > facts.length }]
  })
  return { test, applies, facts: factsOf(applies), inForum: new Map(inForum) }
}

function indexByFact(rules: readonly PreparedRule[]): Map<string, PreparedRule[]> {
  const index = new Map<string, PreparedRule[]>()
  for (const prepared of rules)
    for (const fact of prepared.facts) index.set(fact, [...(index.get(fact) ?? []), prepared])
  return index
}

function gatherCells(conditions: readonly CompiledCondition[]): Map<string, FactCells> {
  const cuts = new Map<string, Cut[]>()
  for (const test of conditions.flatMap(testsOf)) cuts.set(test.fact, [...(cuts.get(test.fact) ?? []), ...test.cuts])
  return new Map(
    [...cuts]
      .sort(([a], [b]) => compareIds(a, b))
      .map(([fact, atFact]) => {
        if (!isFactKey(fact)) throw new Error(`no fact is called ${fact}`)
        return [fact, cellsOf(declarationOf(fact), atFact)]
      }),
  )
}

/** Order of ids by code unit: the same on every machine, whatever its language. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byId = (a: { id: string }, b: { id: string }): number => compareIds(a.id, b.id)
