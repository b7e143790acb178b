import { unknownReasonLabels } from '#lib/domain/assertion'
import type { Gap } from '#lib/domain/assessment'
import { formatDate } from '#lib/domain/date-in-words'
import { declarationOf, isFactKey, isLibraryFactKey } from '#lib/domain/facts/catalogue'
import { forumNames } from '#lib/domain/forum'
import { nameOfState } from '#lib/domain/requesting-state'
import { type Ground, grounds } from '#lib/domain/risk-area'
import type { CaseView } from './case-view.ts'
import { waitsFor } from './evaluate-condition.ts'
import { openingFact } from './fora.ts'
import { elementsOf, heardIn, isHeard } from './ground-finding.ts'
import type { PlacedRule, PlacedTest, Placement } from './place-tests.ts'
import { compareIds } from './prepare-rule-set.ts'
import { speaksOf } from './rule-set.ts'

/**
 * What is missing, in three kinds that are never mixed: a fact that nobody answered or on which the file is
 * of two minds, a question on which no rule of the set speaks, a reason that no stored record carries.
 */
export function findGaps(view: CaseView, placement: Placement): Gap[] {
  return [
    ...forumGaps(view, placement),
    ...grounds.flatMap((ground) => {
      const { tests, engaged } = heardIn(placement, ground)
      return [
        ...factGaps(ground, tests, view),
        ...ruleGaps(ground, tests, view),
        ...evidenceGaps(ground, engaged, view),
      ]
    }),
    ...unplacedRules(view, placement),
  ]
}

/** A forum of which it is not established whether it is open. Said once, under torture, the first of the areas. */
const forumGaps = (view: CaseView, { fora }: Placement): Gap[] =>
  fora
    .filter(({ open }) => open === 'unknown')
    .map(({ forum }) => ({
      kind: 'fact',
      area: 'torture',
      what: `Whether the ${forumNames[forum]} is open is not established: ${openQuestion(openingFact(forum), view)}`,
    }))

function openQuestion(fact: string | null, view: CaseView): string {
  if (fact === null || !isFactKey(fact)) return ''
  if (isLibraryFactKey(fact))
    return `${declarationOf(fact).question} (Unknown: no records are held from which to compute it.)`
  const state = view.state(fact)
  const why = state.kind === 'unknown' ? unknownReasonLabels[state.reason] : 'The file gives different answers'
  return `${declarationOf(fact).question} (${why}.)`
}

function factGaps(area: Ground, tests: readonly PlacedTest[], view: CaseView): Gap[] {
  const rules = elementsOf(tests).flatMap((element) => element.rules)
  const missing = rules.flatMap(({ onFacts }) =>
    onFacts.outcome.kind === 'undetermined' ? onFacts.outcome.missing : [],
  )
  const ofTests = tests.flatMap(({ condition }) => waitsFor(condition, view.possible))
  return [...new Set([...missing, ...ofTests])]
    .sort()
    .map((fact) => ({ kind: 'fact', area, what: openQuestion(fact, view) }))
}

function ruleGaps(area: Ground, tests: readonly PlacedTest[], view: CaseView): Gap[] {
  const { ruleSet } = view.ruleSet
  const asking = view.caseFile.requestingState
  if (!speaksOf(ruleSet, view.caseFile)) {
    const what = `The rule set is written for requests of ${ruleSet.requestingState}; no rule speaks of ${asking}.`
    return [{ kind: 'rule', area, what }]
  }
  const without = ruleSet.requestingState === null ? [noPack(area, view.caseFile)] : []
  return [...without, ...silenceGaps(area, tests, view)]
}

/** Said in every area, for each is read by itself. */
const noPack = (area: Ground, { requestingState }: { requestingState: string }): Gap => ({
  kind: 'rule',
  area,
  what: `No country pack exists for ${nameOfState(requestingState)}: this is assessed under general law only. No rule speaks of that state’s own practice, statutes or treaties, and what would be computed from records on it is unknown: nobody looked, and that is no sign for or against a risk.`,
})

function silenceGaps(area: Ground, tests: readonly PlacedTest[], view: CaseView): Gap[] {
  if (tests.length === 0) {
    const what = `Nothing in force: no legal test of the rule set applies to this in an open forum on ${formatDate(view.on)}.`
    return [{ kind: 'rule', area, what }]
  }
  const silent = new Set<string>()
  for (const placed of tests)
    for (const { element, rules } of elementsOf([placed]))
      if (rules.length === 0)
        silent.add(
          `No rule in force speaks before the ${forumNames[placed.forum]} to the question: ${element.question}`,
        )
  return [...silent].sort(compareIds).map((what) => ({ kind: 'rule', area, what }))
}

/** A reason for the risk, or against it, whose query finds no record that counts on the date. */
const evidenceGaps = (area: Ground, engaged: readonly PlacedRule[], view: CaseView): Gap[] =>
  engaged
    .filter(({ counted }) => counted.length === 0)
    .map(({ rule }) => ({
      kind: 'evidence',
      area,
      what: `No stored record that counts on ${formatDate(view.on)} carries this reason: ${rule.statement}`,
    }))

/** How a gap begins that names a rule by what it holds, for it stands under no test. */
export const metUnasked = 'The facts meet a rule that no legal test'

/** Rules met by the facts that no test in an open forum asks for: shown here, for they weigh nowhere. */
function unplacedRules(view: CaseView, placement: Placement): Gap[] {
  if (!speaksOf(view.ruleSet.ruleSet, view.caseFile)) return []
  const heard = placement.tests.filter((placed) => isHeard(placed, placement))
  const asked = new Set(elementsOf(heard).map(({ element }) => element.id))
  return [...view.rules.values()]
    .filter(({ outcome, prepared }) => outcome.kind === 'engaged' && !asked.has(prepared.rule.element))
    .map(({ prepared: { rule } }) => ({
      kind: 'rule',
      area: rule.ground,
      what: `${metUnasked} in an open forum asks for on this date: ${rule.statement}`,
    }))
}
