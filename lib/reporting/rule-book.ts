import { formatDate } from '#lib/domain/date-in-words'
import { declarationOf, type FactKey, isFactKey } from '#lib/domain/facts/catalogue'
import { clauseOf } from '#lib/domain/facts/clause'
import { listInWords } from '#lib/domain/in-words'
import type { Condition, FactTest } from '#lib/rules/engine/condition'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import type { LegalBasis, Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'

/** A condition as a reader sees it: sentences on facts, joined. */
export type ConditionInWords =
  | { kind: 'fact'; fact: FactKey; words: string }
  | { kind: 'all' | 'any'; parts: ConditionInWords[] }
  | { kind: 'not'; part: ConditionInWords }

/** The condition with shared ones written out. The rule-set check has refused cycles and unknown names. */
export function conditionInWords(condition: Condition, shared: RuleSet['conditions']): ConditionInWords {
  if ('allOf' in condition) return joined('all', condition.allOf, shared)
  if ('anyOf' in condition) return joined('any', condition.anyOf, shared)
  if ('not' in condition) return { kind: 'not', part: conditionInWords(condition.not, shared) }
  if ('condition' in condition) {
    const named = shared[condition.condition]
    if (named === undefined) throw new Error(`no shared condition is called ${condition.condition}`)
    return conditionInWords(named, shared)
  }
  return { kind: 'fact', fact: condition.fact, words: testInWords(condition) }
}

/** "All of these" inside "all of these" is one list. */
function joined(
  kind: 'all' | 'any',
  conditions: readonly Condition[],
  shared: RuleSet['conditions'],
): ConditionInWords {
  const parts = conditions
    .map((part) => conditionInWords(part, shared))
    .flatMap((part) => (part.kind === kind ? part.parts : [part]))
  return { kind, parts }
}

function testInWords(test: FactTest): string {
  const declaration = declarationOf(test.fact)
  if ('is' in test) return clauseOf(declaration, test.is)
  if ('isOneOf' in test)
    return listInWords(
      test.isOneOf.map((value) => clauseOf(declaration, value)),
      'or',
    )
  if ('includes' in test) return clauseOf(declaration, [test.includes])
  const clause = 'clause' in declaration ? declaration.clause : declaration.question
  const bounded = (words: string) => clause.replace('{value}', words)
  if ('atLeast' in test) return bounded(`at least ${test.atLeast}`)
  if ('below' in test) return bounded(`fewer than ${test.below}`)
  if ('before' in test) return bounded(`a day before ${formatDate(test.before)}`)
  return bounded(`${formatDate(test.onOrAfter)} or a later day`)
}

/** The facts that a condition reads, shared conditions included. */
export function factsOf(condition: Condition | undefined, shared: RuleSet['conditions']): Set<FactKey> {
  const found = new Set<FactKey>()
  const walk = (part: ConditionInWords): void => {
    if (part.kind === 'fact') found.add(part.fact)
    else if (part.kind === 'not') walk(part.part)
    else part.parts.forEach(walk)
  }
  if (condition !== undefined) walk(conditionInWords(condition, shared))
  return found
}

/** The facts on which a rule depends. */
export const factsOfRule = (rule: Rule, { conditions }: RuleSet): Set<FactKey> =>
  factsOf(rule.appliesWhen, conditions).union(factsOf(rule.engagedWhen, conditions))

/** The rules that read a fact; for a fact computed from the records, those that read the figure. */
export const rulesOnFact = (fact: string, ruleSet: RuleSet): Rule[] =>
  isFactKey(fact) ? ruleSet.rules.filter((rule) => factsOfRule(rule, ruleSet).has(fact)) : []

/** The tests in which an element stands, as part of a route or as an answer. */
export const testsOfElement = (element: string, { tests }: RuleSet): LegalTest[] =>
  tests.filter(
    ({ routes, answers }) =>
      routes.some(({ elements }) => elements.includes(element)) || answers.some((answer) => answer.element === element),
  )

/** What is still to be done before a rule or test may be relied on in a filing, in words. */
export function openQuestions(basis: readonly LegalBasis[], { authorities }: Pick<RuleSet, 'authorities'>): string[] {
  return basis.flatMap(({ authority, pinpoint, certainty }) => {
    const name = authorities.find(({ id }) => id === authority)?.name ?? authority
    const place = pinpoint === null ? name : `${name}, at ${pinpoint}`
    return [
      ...(pinpoint === null ? [`${name}: no pinpoint is recorded.`] : []),
      ...(certainty === 'from-memory' ? [`${place}: from memory. Read the text.`] : []),
      ...(certainty === 'secondary' ? [`${place}: known from a secondary source. Read the text.`] : []),
    ]
  })
}
