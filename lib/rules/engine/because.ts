import type { Because } from '#lib/domain/assessment'
import type { CaseView, RuleOnFacts } from './case-view.ts'
import { decidingFacts } from './evaluate-condition.ts'
import { oncePerCase } from './remember.ts'

/**
 * The facts that decide a rule, in the order in which the rule reads them, each with everyone who says so.
 * A fact that is open and still decides (every value left gives the same result) stands with no value.
 */
export const becauseOf: (onFacts: RuleOnFacts, view: CaseView) => Because[] = oncePerCase(because)

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

/** What is said on a fact is the same whatever rule it decides. */
const statementsOn = oncePerCase((fact: string, view: CaseView): Because[] => {
  const state = view.state(fact)
  if (state.kind === 'unknown') return [{ fact, says: null, value: null }]
  return state.statements.map(({ value, says, where }) => ({
    fact,
    says,
    value,
    ...(where === undefined ? {} : { where }),
  }))
})
