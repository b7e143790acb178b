import type { Assertion, FactEntry, FactScalar } from '#lib/domain/assertion'
import type { CaseFile } from '#lib/domain/case-file'
import { declarationOf, type FactKey, isFactKey } from '#lib/domain/facts/catalogue'
import type { Library } from '#lib/domain/library'
import { profileAssertions } from '#lib/domain/state-profile'
import type { PossibleValues } from './evaluate-condition.ts'
import { type FactOutcome, outcomeOnFacts } from './evaluate-rule.ts'
import { cellsOf } from './fact-cells.ts'
import { type FactKnowledge, isComplete, knowledgeOf } from './fact-knowledge.ts'
import { type MaterialOfRule, materialOn } from './material-on-date.ts'
import type { PreparedRule, PreparedRuleSet } from './prepare-rule-set.ts'
import type { RecordsOnDate } from './record-standing.ts'
import type { TreatyStatus } from './weigh.ts'

/** What the engine has of one rule before any forum is asked. */
export interface RuleOnFacts extends MaterialOfRule {
  prepared: PreparedRule
  outcome: FactOutcome
}

/** One case on its date: what is possible of every fact, how the records stand, what each rule makes of it. */
export interface CaseView {
  caseFile: CaseFile
  on: string
  ruleSet: PreparedRuleSet
  /** Treaties that bind the requested state on the date. */
  party: TreatyStatus
  records: RecordsOnDate
  state: (fact: string) => FactKnowledge
  possible: PossibleValues
  complete: (fact: string) => boolean
  rules: ReadonlyMap<string, RuleOnFacts>
}

/** Reads a case against a rule set and a library. A rule set for another requesting state has nothing to say. */
export function viewCase(caseFile: CaseFile, ruleSet: PreparedRuleSet, library: Library): CaseView {
  const on = caseFile.assessedOn
  const { records, derived, ofRule } = materialOn(ruleSet, library, on)
  const profile = profileOn(caseFile, library)
  const state = knowledgeOfFacts(caseFile.facts, ruleSet, derived, profile)
  const possible: PossibleValues = (fact) => state(fact).possible
  const complete = (fact: string) => isComplete(state(fact))
  const rules = new Map<string, RuleOnFacts>()
  for (const prepared of ruleSet.rules) {
    const { material, counted } = ofRule(prepared.rule.id)
    rules.set(prepared.rule.id, { prepared, outcome: outcomeOnFacts(prepared, possible, complete), material, counted })
  }
  return { caseFile, on, ruleSet, party: treatyStatus(profile), records, state, possible, complete, rules }
}

/** What is possible once one fact is assumed to have a value. */
export const assuming = (view: CaseView, fact: string, value: FactScalar): PossibleValues => {
  const assumed = [value]
  return (asked) => (asked === fact ? assumed : view.possible(asked))
}

type Profile = Partial<Record<string, Assertion>>

/** What the stored profile of the requested state says on the day; nothing where there is no profile. */
function profileOn({ requestedState, requestingState, assessedOn }: CaseFile, library: Library): Profile {
  const state = library.jurisdictions.find(({ iso2 }) => iso2 === requestedState)
  return state ? profileAssertions(state, { on: assessedOn, requestingState }) : {}
}

/**
 * The treaties that bind the requested state, by its profile alone: what people enter can open a forum, but
 * the weight of an authority is not theirs to give. Null: not established.
 */
function treatyStatus(profile: Profile): TreatyStatus {
  const party = (fact: FactKey): boolean | null => {
    const value = profile[fact]?.value
    return typeof value === 'boolean' ? value : null
  }
  return {
    echr: party('requestedState.isPartyToEchr'),
    cat: party('requestedState.isPartyToCat'),
    iccpr: party('requestedState.isPartyToIccpr'),
  }
}

function knowledgeOfFacts(
  entries: Partial<Record<string, FactEntry>>,
  ruleSet: PreparedRuleSet,
  derived: ReadonlyMap<string, FactKnowledge>,
  profile: Profile,
): (fact: string) => FactKnowledge {
  const known = new Map(derived)
  return (fact) => {
    const before = known.get(fact)
    if (before) return before
    if (!isFactKey(fact)) throw new Error(`no fact is called ${fact}`)
    const cells = ruleSet.cells.get(fact) ?? cellsOf(declarationOf(fact), [])
    const asserted = profile[fact]
    const knowledge = knowledgeOf(cells, entries[fact], asserted ? [asserted] : [])
    known.set(fact, knowledge)
    return knowledge
  }
}
