import type { FactScalar } from '#lib/domain/assertion'
import { type ForumId, forumIds } from '#lib/domain/forum'
import { type Support, supportWords } from '#lib/domain/support'
import type { Condition } from '#lib/rules/engine/condition'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'

type Values = ReadonlyMap<string, FactScalar>

/** Words by name: `ground`, `test@forum`, `test@forum/route`, `test@forum/element`, `test@forum/answer:element`. */
export type Words = Map<string, Support>

/** Whether a condition holds. */
type Holds = (condition: Condition) => boolean

/**
 * A second engine, as short and as slow as can be, for complete facts and the invented law of the random
 * rule sets only; or for any facts, when told which conditions they establish. Every rule is law, weights are by name, records one and two are one origin. It shares no
 * line with the engine it judges; its table is the prose of the design, written as conditions.
 */
export function referenceWords(ruleSet: RuleSet, open: readonly ForumId[], known: Values | Holds): Words {
  const holds: Holds = typeof known === 'function' ? known : (condition) => met(condition, known)
  const words: Words = new Map()
  let ground: Support = 'not-raised'
  for (const forum of forumIds.filter((id) => open.includes(id)))
    for (const test of ruleSet.tests.filter(({ fora }) => fora.includes(forum))) {
      const made = testWord(test, forum)
      const word = test.appliesWhen && !holds(test.appliesWhen) ? 'not-raised' : made
      words.set(`${test.id}@${forum}`, word)
      ground = max(ground, word)
    }
  return words.set('ground', ground)

  function testWord(test: LegalTest, forum: ForumId): Support {
    const at = `${test.id}@${forum}`
    const element = (id: string, mirrored: boolean) => {
      const reasons = ruleSet.rules.filter((rule) => rule.element === id && isReason(rule, forum, holds))
      const own = reasons.filter(({ direction }) => (direction === 'for') !== mirrored)
      const other = reasons.filter(({ direction }) => (direction === 'for') === mirrored)
      const word = byProse(Math.max(0, ...own.map(weight)), Math.max(0, ...other.map(weight)), origins(own))
      words.set(mirrored ? `${at}/answer:${id}` : `${at}/${id}`, word)
      return word
    }
    let strongest: Support = 'not-raised'
    for (const route of test.routes) {
      let word: Support = 'well-supported'
      for (const id of route.elements) word = min(word, element(id, false))
      for (const answer of test.answers)
        if (element(answer.element, true) === 'well-supported' && (answer.routes ?? [route.id]).includes(route.id))
          word = min(word, 'contested')
      words.set(`${at}/route:${route.id}`, word)
      strongest = max(strongest, word)
    }
    return strongest
  }
}

const isReason = (rule: Rule, forum: ForumId, holds: Holds): boolean =>
  (rule.fora === 'all' || rule.fora.includes(forum)) &&
  (!rule.appliesWhen || holds(rule.appliesWhen)) &&
  holds(rule.engagedWhen)

/** 3 binding, 2 persuasive, 1 material. */
const weight = ({ rests, legalBasis }: Rule): number =>
  rests === 'country-material' ? 1 : legalBasis[0].authority === 'own-court' ? 3 : 2

const origins = (rules: readonly Rule[]): number =>
  new Set(rules.flatMap(({ material }) => material.supports?.ids ?? []).map((id) => id.replace('two', 'one'))).size

function byProse(bestFor: number, bestAgainst: number, count: number): Support {
  if (bestFor === 0) return 'not-raised'
  const weak = bestFor === 1 || (bestFor === 2 && count < 2)
  if (weak && bestAgainst <= bestFor) return 'thin'
  return bestAgainst >= bestFor ? 'contested' : 'well-supported'
}

const rank = (word: Support) => supportWords.indexOf(word)
const min = (a: Support, b: Support): Support => (rank(a) < rank(b) ? a : b)
const max = (a: Support, b: Support): Support => (rank(a) > rank(b) ? a : b)

/** Two-valued: every fact has a value. */
export function met(condition: Condition, values: Values): boolean {
  if ('allOf' in condition) return condition.allOf.every((part) => met(part, values))
  if ('anyOf' in condition) return condition.anyOf.some((part) => met(part, values))
  if ('not' in condition) return !met(condition.not, values)
  if ('condition' in condition) throw new Error('the reference knows no shared conditions')
  const value = values.get(condition.fact)
  if ('is' in condition) return value === condition.is
  if ('isOneOf' in condition) return (condition.isOneOf as readonly unknown[]).includes(value)
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast
  if ('below' in condition) return typeof value === 'number' && value < condition.below
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes)
  if (typeof value !== 'string' || value === 'does-not-apply') return false
  if ('before' in condition) return value < condition.before
  if ('onOrAfter' in condition) return value >= condition.onOrAfter
  throw new Error('the reference does not know this comparison')
}
