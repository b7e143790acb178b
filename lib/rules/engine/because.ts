import type { Because } from '#lib/domain/assessment'
import type { CaseView, RuleOnFacts } from './case-view.ts'
import { decidingFacts } from './evaluate-condition.ts'

/**
 * The facts that decide a rule, in the order in which the rule reads them, each with everyone who says so.
 * A fact that is open and still decides (every value left gives the same result) stands with no value.
 */
export function becauseOf(onFacts: RuleOnFacts, view: CaseView): Because[] {
  const before = known.get(onFacts)
  if (before) return before
  const found = because(onFacts, view)
  known.set(onFacts, found)
  return found
}

/** By what the engine has of a rule in one case, which the view makes anew for each case. */
const known = new WeakMap<RuleOnFacts, Because[]>()

function because({ prepared, outcome }: RuleOnFacts, view: CaseView): Because[] {
  const conditions = {
    engaged: [prepared.applies, prepared.engaged],
    'not-engaged': [prepared.engaged],
    undetermined: [],
    'not-applicable': [prepared.applies],
  }[outcome.kind]
  const facts = [...new Set(conditions.flatMap((condition) => decidingFacts(condition, view.possible)))]
  return facts.flatMap((fact) => statementsOn(fact, view))
}

function statementsOn(fact: string, view: CaseView): Because[] {
  const state = view.state(fact)
  if (state.kind === 'unknown') return [{ fact, says: null, value: null }]
  return state.statements.map(({ value, says, where }) => ({
    fact,
    says,
    value,
    ...(where === undefined ? {} : { where }),
  }))
}
