import type { CalendarDate } from '#lib/domain/calendar-date'
import { caseFileFormat } from '#lib/domain/case-file'
import type { ForumId } from '#lib/domain/forum'
import type { Jurisdiction } from '#lib/domain/jurisdiction'
import type { Library } from '#lib/domain/library'
import { type Ground, grounds } from '#lib/domain/risk-area'
import type { Authority } from '#lib/rules/engine/authority'
import { viewCase } from '#lib/rules/engine/case-view'
import { compileCondition } from '#lib/rules/engine/compile-condition'
import { evaluateCondition, type PossibleValues } from '#lib/rules/engine/evaluate-condition'
import { isHeard } from '#lib/rules/engine/ground-finding'
import type { LegalTest } from '#lib/rules/engine/legal-test'
import { type PlacedTest, type Placement, placeTests } from '#lib/rules/engine/place-tests'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import type { RuleSet } from '#lib/rules/engine/rule-set'

/** What the rule set and the library hold for requests to one state on a day, and nothing that they do not hold. */
export interface StateCoverage {
  code: string
  name: string
  /** Every forum, and whether it is open there; null where that is not established. */
  fora: { forum: ForumId; open: boolean | null }[]
  /** Tests before the courts of the state that are written for its own law. */
  ownTests: CoveredTest[]
  /** Tests that are heard there and are written for many states. */
  sharedTests: CoveredTest[]
  /** Rules that an unknown fact could still engage, or that are engaged on the profile of the state alone. */
  rules: { ground: Ground; for: number; against: number }[]
  treaty: {
    status: Jurisdiction['chinaExtraditionTreaty']['status']
    signed: CalendarDate | null
    inForce: CalendarDate | null
    /** The treaty as an authority of the rule set; null where no rule or test rests on its text. */
    authority: { id: string; name: string; read: boolean } | null
  }
  /** Statutes and judgments that bind in the courts of this state and of no other. */
  ownAuthorities: { id: string; name: string }[]
  /** Decisions of its courts that the library holds, the newest first. */
  decisions: { id: string; name: string; date: CalendarDate | null }[]
}

export interface CoveredTest {
  id: string
  name: string
  ground: Ground
  forum: ForumId
}

/** Coverage of every state with a profile, by name. The engine itself says which tests and rules speak. */
export function coverageOf(ruleSet: RuleSet, library: Library, on: CalendarDate): StateCoverage[] {
  return library.jurisdictions
    .map((state) => coverageOfState(state, ruleSet, library, on))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function coverageOfState(state: Jurisdiction, ruleSet: RuleSet, library: Library, on: CalendarDate): StateCoverage {
  const { placement, heard, possible } = placedIn(state, ruleSet, library, on)
  const tests = heard.map(({ test, forum }) => ({
    own: isOwnTest(test, ruleSet, possible),
    covered: { id: test.id, name: test.name, ground: test.ground, forum },
  }))
  const { status, signed, inForce } = state.chinaExtraditionTreaty
  return {
    code: state.iso2,
    name: state.name,
    fora: placement.fora.map(({ forum, open }) => ({ forum, open: open === 'unknown' ? null : open })),
    ownTests: tests.flatMap(({ own, covered }) => (own ? [covered] : [])),
    sharedTests: tests.flatMap(({ own, covered }) => (own ? [] : [covered])),
    rules: rulesThatSpeak(heard),
    treaty: { status, signed, inForce, authority: treatyAuthority(state, ruleSet) },
    ownAuthorities: ruleSet.authorities
      .filter((authority) => isOfItsOwn(authority, state) && !isTreatyWith(authority, state))
      .map(({ id, name }) => ({ id, name })),
    decisions: library.decidedCases
      .filter(({ jurisdiction }) => jurisdiction === state.iso2)
      .map(({ id, name, date }) => ({ id, name, date }))
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
  }
}

/** A case to the state of which nothing is known but the state itself: what is heard, and what could speak. */
function placedIn(
  state: Jurisdiction,
  ruleSet: RuleSet,
  library: Library,
  on: CalendarDate,
): { placement: Placement; heard: PlacedTest[]; possible: PossibleValues } {
  const view = viewCase(
    {
      format: caseFileFormat,
      reference: 'coverage',
      // General law speaks of any state: one that no code names.
      requestingState: ruleSet.requestingState ?? 'XX',
      requestedState: state.iso2,
      assessedOn: on,
      facts: {},
    },
    prepareRuleSet(ruleSet),
    library,
  )
  const placement = placeTests(view)
  const heard = placement.tests.filter((placed) => isHeard(placed, placement))
  return { placement, heard, possible: view.possible }
}

/**
 * A test is a state's own when it would not be heard there if the law of the state were not in the rule set. One
 * that is kept for just such states reads the same fact and is nobody's own.
 */
function isOwnTest({ appliesWhen }: LegalTest, { conditions }: RuleSet, possible: PossibleValues): boolean {
  if (appliesWhen === undefined) return false
  const withoutOwnLaw: PossibleValues = (fact) => (fact === 'requestedState.statute' ? ['other'] : possible(fact))
  return evaluateCondition(compileCondition(appliesWhen, conditions), withoutOwnLaw) === false
}

/** Each rule once in its ground, before however many fora it speaks. */
function rulesThatSpeak(heard: readonly PlacedTest[]): StateCoverage['rules'] {
  const speaking = heard.flatMap(({ test, routes, answers }) =>
    [...routes.flatMap((route) => route.elements), ...answers.map(({ placed }) => placed)].flatMap(({ rules }) =>
      rules
        .filter(({ onFacts }) => onFacts.outcome.kind === 'engaged' || onFacts.outcome.kind === 'undetermined')
        .map(({ rule }) => ({ ground: test.ground, rule })),
    ),
  )
  const count = (ground: Ground, direction: 'for' | 'against') =>
    new Set(
      speaking.filter((one) => one.ground === ground && one.rule.direction === direction).map(({ rule }) => rule.id),
    ).size
  return grounds.map((ground) => ({ ground, for: count(ground, 'for'), against: count(ground, 'against') }))
}

/** Law of this state alone: a convention that many states are parties to is nobody's own. */
const isOfItsOwn = ({ bindsStates }: Authority, { iso2 }: Jurisdiction): boolean =>
  Array.isArray(bindsStates) && bindsStates.length === 1 && bindsStates[0] === iso2

const isTreatyWith = (authority: Authority, state: Jurisdiction): boolean =>
  authority.kind === 'treaty' && isOfItsOwn(authority, state)

/** Only a treaty that something rests on is covered; `read` when somebody read the text at every place used. */
function treatyAuthority(state: Jurisdiction, ruleSet: RuleSet): StateCoverage['treaty']['authority'] {
  const treaties = ruleSet.authorities.filter((authority) => isTreatyWith(authority, state))
  const bases = [...ruleSet.rules.map(({ legalBasis }) => legalBasis), ...ruleSet.tests.map(({ source }) => source)]
  for (const { id, name } of treaties) {
    const used = bases.flat().filter(({ authority }) => authority === id)
    if (used.length > 0) return { id, name, read: used.every(({ certainty }) => certainty === 'read') }
  }
  return null
}
