import type { ForumId } from '#lib/domain/forum'
import type { Authority } from '#lib/rules/engine/authority'
import type { Condition } from '#lib/rules/engine/condition'
import type { Element, LegalTest } from '#lib/rules/engine/legal-test'
import type { Rule } from '#lib/rules/engine/rule'
import type { RuleSet } from '#lib/rules/engine/rule-set'

/** The requesting and the requested state of invented cases: codes that no state has. */
export const inventedRequestingState = 'XR'
export const inventedState = 'XB'

const everyForum: readonly ForumId[] = ['ecthr', 'cat', 'hrc', 'iacthr', 'national']

export const anAuthority = (different: Partial<Authority> = {}): Authority => ({
  id: 'own-court',
  name: 'Elm v. Willow',
  citation: 'invented',
  kind: 'judgment',
  issuedBy: 'The court of this forum',
  from: '2000-01-01',
  bindsFora: everyForum.filter((forum) => forum !== 'national'),
  bindsStates: [inventedState],
  ...different,
})

/** Binding everywhere, persuasive everywhere. */
export const ownCourt = anAuthority()
export const otherCourt = anAuthority({ id: 'other-court', name: 'Ash v. Oak', bindsFora: [], bindsStates: 'none' })

export const binding = { legalBasis: [{ authority: 'own-court', pinpoint: '1', certainty: 'read' }] } as const
export const persuasive = { legalBasis: [{ authority: 'other-court', pinpoint: '2', certainty: 'read' }] } as const
export const countryMaterial = { ...persuasive, rests: 'country-material' } as const

/** A rule for the risk of torture on a binding authority, met by any facts. */
export const aRule = (different: Partial<Rule> = {}): Rule => ({
  id: 'torture/a-rule',
  ground: 'torture',
  element: 'risk',
  direction: 'for',
  statement: 'Something holds.',
  fora: 'all',
  engagedWhen: always,
  rests: 'authority',
  ...binding,
  material: {},
  inForce: { from: '1950-01-01' },
  ...different,
})

export const always: Condition = { allOf: [] }
export const never: Condition = { anyOf: [] }

/** A test of torture with one route of one element, before every forum. */
export const aTest = (different: Partial<LegalTest> = {}): LegalTest => ({
  id: 'torture/a-test',
  ground: 'torture',
  name: 'A test',
  question: 'Is there a real risk?',
  standard: 'real risk',
  source: binding.legalBasis,
  fora: everyForum,
  routes: [{ id: 'only', name: 'The only route', elements: ['risk'] }],
  answers: [],
  inForce: { from: '1950-01-01' },
  ...different,
})

/** A rule set of some rules; elements are those that its tests ask for. */
export function aRuleSet(rules: readonly Rule[], different: Partial<RuleSet> = {}): RuleSet {
  const tests = different.tests ?? [aTest()]
  const ids = new Set(
    tests.flatMap(({ routes, answers }) => [
      ...routes.flatMap(({ elements }) => elements),
      ...answers.map(({ element }) => element),
    ]),
  )
  const elements: Element[] = [...ids].map((id) => ({ id, question: `Is ${id} made out?` }))
  return {
    id: 'invented',
    version: '1',
    requestingState: inventedRequestingState,
    rules,
    tests,
    elements,
    authorities: [ownCourt, otherCourt],
    conditions: {},
    derivedFacts: [],
    ...different,
  }
}
